"""From the command line to parts: arguments, checks, what stands in the path and at both its ends.

`running` is the way through it, `in_order` walks a clip, `session` is for the window. Rooms:
`command_line` reads words, `opening` opens stages, sources and sinks.
Names the concrete classes. May import everything but app, bench and training.
"""
