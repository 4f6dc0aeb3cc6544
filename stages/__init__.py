"""What `Pipeline.step` is made of: the parts in force, the room that was learned, looks and cards.

`parts` says what a pipeline is put together from. May import settings, system, video, compositing.
"""
