"""A hand on the running app: what other programs of this user may ask of it, by name.

`controls` does it; `local` (a socket), `pipe` (Windows) and `dbus` are the ways in, `service` their
thread, `instance` says whether a Scrim runs already, `client` asks it.
May import settings, system, video and what of `ui` needs no Qt: keys, session, text.
"""
