"""Opens what a run is made of: `parts` the stages, `ends` the source, `outputs` the sinks.

`reconnect` opens the camera again after it was lost. May import start.command_line.
"""
