"""Pure functions from frame and alpha to what may be shown: composite, cover, foreground color.

`composite` and `cover` alone can make a `Composite`. Below: `backgrounds`, `effects`.
May import settings, system and video.
"""
