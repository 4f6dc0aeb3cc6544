"""The small windows beside the main one, each for one thing: camera, picture, look, cards, doctor.

`sheet` is what they share (sliders and switches that follow the settings), `sheets` opens them.
May import ui, ui.qt, ui.style and ui.text.
"""
