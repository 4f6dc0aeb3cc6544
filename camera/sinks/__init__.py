"""What takes composites and covers, and nothing else: virtual camera, recording, folder, nowhere.

Each is a `video.protocols.Sink` behind `admission`, which refuses a raw frame.
May import camera, camera.v4l2, system and video.
"""
