"""The backgrounds on offer: the strip in the window, the gallery behind it, and what brings more.

`strip` is the row of `tiles`, `gallery` the list, `presets` are the blurs on it; `adding` and
`dropped` bring more, `favorites` keeps the stars. `gallery` needs no Qt. May import ui, its own
tiles, ui.qt.dialogs, ui.style and ui.text.
"""
