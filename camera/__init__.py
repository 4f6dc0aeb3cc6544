"""Both ends of the path: what delivers frames and what takes composites, and what is plugged in.

`sources`, `sinks`, `v4l2` (Linux's devices) and `pipewire` live below; here the list of devices,
the doctor and pixel conversion. May import settings, system and video.
"""
