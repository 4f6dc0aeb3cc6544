"""From the network's coarse alpha to a matte of the frame's size: guided regression on its planes.

`guided` is the refiner; the rest are its steps. May import video.
"""
