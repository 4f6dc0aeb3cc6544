"""The person in a frame: what opens a network, asks it, and makes its answer a full-size alpha.

`network` is the torch module, `engines` run it, `refine` makes the matte. Here: the tiers, the
portrait segmenter, the weights. May import settings, system and video.
"""
