"""The threads of a live run: capture, worker, sender, and what each knows of the run.

Below: `quality` chooses the tier, `window` is what the window may ask of a run.
May import pipeline, settings, system and video; `live.window` also compositing, camera and ui's
session.
"""
