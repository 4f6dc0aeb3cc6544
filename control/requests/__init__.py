"""What may be asked of a running Scrim, and does it: keys, choices, recordings, settings by name.

`controls` is the one entry; `front` is what it finds there, a window or (`headless`) nothing.
Imports nothing else of control.
"""
