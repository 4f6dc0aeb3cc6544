"""The window and its keys; the only part that imports Qt.

`keys` is the one table of keys, `words` every text, `session` what the window may ask of a run.
Below: `picture`, `panel`, `backgrounds`, `style`, `qt`, `shortcuts`. May import settings, system,
video, profiles.kept.
"""
