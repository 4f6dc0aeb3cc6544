"""Pictures that we draw ourselves, by code, sharp at any size: skies, rooms, patterns, what moves.

Every drawing is made of its size alone (what moves, of the time too), the same each time.
May import settings and video.
"""
