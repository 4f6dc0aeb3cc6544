"""From what a keyboard sends to a key of the table: layouts, repeats, Alt's letters, Enter.

May import `ui.keys`.
"""
