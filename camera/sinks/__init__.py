"""What takes composites and covers, and nothing else.

Each is a `video.protocols.Sink` behind `admission`, which refuses a raw frame; `fan_out` is several
at once, each in an `outlet` with its own thread, `blackhole` none. Rooms: `cameras` is what
meetings see, `files` what is kept; `start/opening/outputs.py` opens them.
May import system and video; the rooms also camera, camera.v4l2 and camera.pipewire.
"""
