"""The person in a frame: what opens a network, asks it, and makes its answer a full-size alpha.

`open` chooses and opens a network, `weights` finds and checks its file, `engines` load and run it,
`tiers` change its grid, `refine` makes the matte; `network` is the torch module, `room` a learned
one. May import settings, system and video.
"""
