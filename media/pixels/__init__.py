"""What decoders give as what Scrim works on: I420 of BT.601, upright, square pixels, SDR.

Imports nothing of media.
"""
