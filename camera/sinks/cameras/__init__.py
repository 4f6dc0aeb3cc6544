"""Sinks that other programs see as a camera: a virtual camera of the system, one through PipeWire.

May import camera, camera.pipewire, camera.sinks and camera.v4l2.
"""
