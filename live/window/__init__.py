"""What the window may see and ask of a run: the session, the choices of devices, the profiles.

May import live, camera, compositing, profiles, settings, ui.session and video.
"""
