"""From the command line to parts: arguments, checks, what stands in the path and at both its ends.

`running` is the way through it, `checks` refuses before anything opens, `threads` puts a live run
together, `in_order` walks a clip, `session` joins `live.window.session` to what may be chosen.
Rooms: `command_line` reads words, `opening` opens stages, sources and sinks.
Names the concrete classes. May import everything but app, bench and training.
"""
