"""What delivers frames: webcam, clip, folder of pictures, demo.

Each is a `video.protocols.Source`; `webcam` is live, the others keep a camera's pace when asked to.
May import camera, camera.v4l2, settings, system and video.
"""
