"""What Scrim says, in the language of whoever uses it: what translates texts, and the catalogues.

Imports nothing of Scrim and nothing of Qt: a run without a window has cards and findings to say.
"""
