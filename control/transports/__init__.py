"""The ways in: a socket (`local`), a named pipe on Windows (`pipe`), the session bus (`dbus`).

`messages` is how a request and its answer are written, `place` where they meet.
May import control.requests.
"""
