"""Pure functions from frame and alpha to what may be shown: composite, cover, foreground color.

`composite` and `cover` (which draws the card) alone can make a `Composite`; `own_card` draws the
user's own card, `foreground` takes the room out of soft edges. Below: `backgrounds`, `effects`.
May import settings, system and video.
"""
