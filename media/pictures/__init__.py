"""One still or an animated picture, decoded by Pillow; HDR stills (`deep`) by FFmpeg.

May import media, media.clips (its reader, for what Pillow cannot keep) and media.pixels.
"""
