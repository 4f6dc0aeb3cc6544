"""Files that take the place of others: at once (`atomic`), or once they play (`place`).

Imports nothing of system.
"""
