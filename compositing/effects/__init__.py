"""What is done to a picture beside its background: framing with its crop, and light on the person.

All are off at first and free when off. May import compositing, settings and video.
"""
