"""What makes a sample: a person, a room, things, then a camera; `augment` is the way in.

A sample is a pure function of seed, index and grid. May import training.data and
segmentation.network.plate.
"""
