"""From the network's coarse alpha to a matte of the frame's size: guided regression on its planes.

`guided` is the refiner. Its steps: `guide` (the small grid), `motion` (the average over time),
`ridge` (the regressions), `canvas` (full size, where an edge is), `clean_plate` (a learned room);
`tuning` is what quality costs. May import video.
"""
