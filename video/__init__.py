"""The vocabulary: frame, composite, protocols, shutter, meter, mailbox, clock, errors.

`shutter` decides composite or cover, `reason` lists why, `composite` is all that a sink accepts.
Imported by all, imports settings and its own `pixels`.
"""
