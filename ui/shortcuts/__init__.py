"""Keys that work while another program has the focus: X11, the portal on Wayland, Windows.

`switch` is what the window uses; the others are its platforms. May import settings.
"""
