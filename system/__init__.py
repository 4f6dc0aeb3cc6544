"""What the operating system is asked for.

`process` is this process itself (what it may not do, its memory, its end), `files` safe writing,
`desktop` the session around it (bus, login, sleep, fonts); `linux`, `macos` and `windows` hold what
only one of them has. `remedy` words the commands that a message tells the user to run.
May import `video.errors` alone.
"""
