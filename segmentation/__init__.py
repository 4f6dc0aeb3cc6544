"""The person in a frame: what opens a network, asks it, and makes its answer a full-size alpha.

`open` chooses and opens a network, `weights` finds and checks its file, `engines` load and run it,
`portrait` asks it about a frame (`network_input` is what it is shown), `tiers` change its grid,
`close_up` confirms a face that fills the frame, `refine` makes the matte; `network` is the torch
module, `room` a learned one. May import settings, system and video.
"""
