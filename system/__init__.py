"""What the operating system is asked for: memory, signals, safe places for files, words for
remedies.

May import `video.errors` alone.
"""
