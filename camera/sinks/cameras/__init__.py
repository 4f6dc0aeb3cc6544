"""Sinks that other programs see as a camera: `virtual` (a device of the system), and `pipewire`.

`packing` writes I420 in the pixel format and size that a device insists on.
May import camera, camera.pipewire, camera.sinks and camera.v4l2.
"""
