"""Video and its sound, decoded by FFmpeg, each picture at its own time.

May import media and media.pixels.
"""
