"""The window and its keys; the only part that imports Qt.

`keys` is the one table of keys, `words` says what changed and how it stands, `session` what the
window may ask of a run. Below: `picture`, `panel`, `backgrounds`, `edge`, `style`, `qt`,
`shortcuts`. May import settings, system, video, media and profiles.
"""
