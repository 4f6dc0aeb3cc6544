"""From photographs to shipped weights. Nothing imports it but bench, which shares its metrics.

`data` and `sources` read; `pictures` makes samples, `labels` says what is right, `learning` fits,
`judging` measures, `shipping` exports. May import segmentation, settings and video.
"""
