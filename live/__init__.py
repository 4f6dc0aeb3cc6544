"""The threads of a live run: capture, worker, sender, and what each knows of the run.

`capture` covers and tries again where the camera goes, `audience` lets it rest while nobody
watches. Below: `quality` chooses the tier, `window` is what the window may ask of a run,
`recording` keeps what went out.
May import pipeline, settings, system and video; `live.window` also compositing, camera and ui's
session.
"""
