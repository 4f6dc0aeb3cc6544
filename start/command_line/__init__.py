"""What may be said on the command line, what it means, and the line that is said back.

`parser` is the one list of commands and options: help, man page and completion are made from it.
Imports nothing else of start.
"""
