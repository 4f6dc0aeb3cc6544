"""The portrait network itself, in torch, and the plate of the room that it remembers.

Imported by the torch engine and by training alone. Imports nothing of the project.
"""
