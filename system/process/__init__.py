"""This process: sockets it denies itself, libraries it silences, its memory, signals and its end.

`network` and `libraries` come first of all, before anything heavy is imported.
May import `system.linux`.
"""
