"""Remote control of the running app: what other programs of this user may ask of it, by name.

`service` is the thread that listens, `instance` says whether a Scrim runs already, `client` asks
it. Rooms: `requests` is what may be asked and does it, `transports` the ways in.
May import settings, system, video and what of `ui` needs no Qt: keys, session, text.
"""
