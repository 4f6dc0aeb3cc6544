"""`--quality auto`: evidence of load in, a tier out (`governor`), and its way into the run
(`governing`).

May import pipeline, settings and video.
"""
