"""The threads of a live run: capture, worker, sender, and what each knows of the run.

`run` starts and joins them. `capture` covers and reopens where the camera goes, `worker` steps,
`sender` owns the sink, `audience` counts viewers, `run_state` is what they share. Below: `quality`
chooses the tier, `window` is what the window may ask of a run, `recording` keeps what went out.
May import pipeline, settings, system and video; `live.window` also compositing, camera and ui's
session.
"""
