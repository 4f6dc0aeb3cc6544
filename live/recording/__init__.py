"""What a run keeps on the disk at its user's wish: recordings and snapshots of what went out.

`recordings` starts and stops them, `recording` is one, on a thread of its own. Composites and
covers alone come here, as they do to every sink. May import camera.sinks, camera.microphone, live,
system, ui.session and video.
"""
