"""What `Pipeline.step` is made of: the parts in force, the room that was learned, looks and cards.

`parts` says what a pipeline is put together from, `in_force` swaps them between two frames, `look`
goes from matte to composite, `cards` chooses the cover, `learned_room` keeps the empty room. May
import settings, system, video, compositing.
"""
