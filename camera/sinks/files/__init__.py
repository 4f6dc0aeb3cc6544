"""Sinks that keep: a recording with its sound, a folder of PNG pictures.

`recorder` writes a clip (`formats` by suffix, `picture_track`, and its sound: `sound_track` from
the microphone, `clip_sound` from the clip that is worked on), `image_sink` the folder.
May import camera (the microphone) and camera.sinks.
"""
