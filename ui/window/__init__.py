"""The window as a whole, from the first event to the exit code, and what lives as long as it does.

`app_window` opens it, `shown` makes all its parts, `front` is how other programs reach it.
May import every other room of ui; of these only `edge` imports it back.
"""
