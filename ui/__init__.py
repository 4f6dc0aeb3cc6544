"""The window and its keys; the only part that imports Qt.

`keys` is the one table of keys, `session` what the window may ask of a run, `controller` turns
every wish into a change of settings. Rooms: `window` is the whole and what lives with it, `picture`
the preview, `panel` the controls, `sheets` the small windows, `backgrounds` the strip, `text` what
is said; below them `style`, `qt`, `shortcuts`, `edge`.
May import settings, system, video, media and profiles.
"""
