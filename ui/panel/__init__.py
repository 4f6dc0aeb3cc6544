"""What stands around the preview: header and menus, controls, lines that say what was done.

`header` has the menus, `settings_menu` the one called Settings, `controls` the row under the
preview.
May import ui, ui.picture, ui.qt.dialogs, ui.qt.keys, ui.shortcuts, ui.style and ui.text.
"""
