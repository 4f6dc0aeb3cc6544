"""What stands around the preview: header and menus, controls, lines that say what was done.

May import ui, ui.picture, ui.qt.dialogs, ui.qt.keys, ui.shortcuts, ui.style and ui.text.
"""
