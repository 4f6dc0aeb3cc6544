"""Loops over planes that more than one part needs: shrinking, tiles, fitting, compiled kernels.

May import video.frame and errors.
"""
