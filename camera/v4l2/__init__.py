"""What only Linux's V4L2 devices tell: modes on offer, who uses a device, who watches a loopback.

May import camera, system and video; no source or sink.
"""
