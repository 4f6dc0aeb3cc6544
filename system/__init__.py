"""What the operating system is asked for: memory, signals, safe places for files, words for
remedies. `network` denies the process all sockets but local ones, `libraries` keeps others' code
from sending or writing anything of its own.

May import `video.errors` alone.
"""
