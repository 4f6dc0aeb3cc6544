"""What stands behind the person: blur, color, picture, loop; `open` reads the setting.

Each is a `video.protocols.Background`. May import compositing, settings and video.
"""
