"""The vocabulary: frame, composite, protocols, shutter, meter, mailbox, clock, errors.

Imported by all, imports settings and its own `pixels`.
"""
