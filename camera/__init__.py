"""Both ends of the path: what delivers frames and what takes composites, and what is plugged in.

`sources`, `sinks`, `v4l2` (Linux's devices) and `pipewire` live below. Here: `devices` and
`listing` (what is plugged in), `doctor` and what it asks (`host`, `clients`, `pipewire_findings`),
`convert` and `jpeg` (a camera's pixels to I420), `microphone`. May import settings, system and
video.
"""
