"""What the window may see and ask of a run: the session, the choices of devices.

May import live, camera, compositing, settings, ui.session and video.
"""
