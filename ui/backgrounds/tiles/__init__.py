"""One background on the strip: its picture, its name, its star, and the sign that it is opening.

May import ui.backgrounds (presets), ui.qt.dialogs, ui.style and ui.text.
"""
