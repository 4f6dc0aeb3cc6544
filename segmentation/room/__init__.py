"""A room that was learned whole: how it is looked at, and how it is held against changes of light.

May import settings and video.
"""
