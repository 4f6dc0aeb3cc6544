"""This process: sockets it denies itself, libraries it silences, its memory, signals and its end.

`network` (no sockets but local ones) and `libraries` (telemetry, caches and notes off) come first,
before anything heavy is imported. Besides: `memory`, `stopping`, `ending`.
May import `system.linux`.
"""
