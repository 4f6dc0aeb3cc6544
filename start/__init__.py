"""From the command line to parts: arguments, checks, what stands in the path and at both its ends.

Names the concrete classes. May import everything but app, bench and training.
"""
