"""What the window says, without Qt: states, names of things, command lines turned into buttons.

May import `ui.keys` and `ui.session`. Other programs' answers are worded here, too (`control`).
"""
