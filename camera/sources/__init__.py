"""What delivers frames: webcam, clip, folder of pictures, demo.

Each is a `video.protocols.Source`; `webcam` is live (`modes` and `access` are its opening, `absent`
stands in for it), `video_file`, `images` and `demo` keep a camera's pace (`pacing`) when asked to.
`start/opening/ends.py` opens them.
May import camera, camera.v4l2, settings, system and video.
"""
