"""The backgrounds on offer: the strip in the window, the gallery behind it, and what brings more.

`gallery` needs no Qt. May import ui, its own tiles, ui.qt.dialogs, ui.style and ui.text.
"""
