"""Sinks that keep: a recording with its sound, a folder of PNG pictures.

May import camera (the microphone) and camera.sinks.
"""
