"""Menus, dialogs and overlays in which the cover's keys still work; nobody else may open Qt's own.

May import ui.qt.keys and ui.style.
"""
