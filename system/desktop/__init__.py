"""The desktop around the process: its bus, start at login, sleep and waking, fonts.

`at_login` and `around_sleep` choose the platform's part. Platforms import what they promise from
here (`login`, `sleep`, `entry`). May import system, system.files and the platforms.
"""
