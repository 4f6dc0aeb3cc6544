"""From the command line to parts: arguments, checks, what stands in the path and at both its ends.

`running` is the way through it: `parser` and `commandline` read words, `parts` opens the stages,
`ends` and `outputs` what delivers and what takes, `in_order` walks a clip, `session` is for the
window. Names the concrete classes. May import everything but app, bench and training.
"""
