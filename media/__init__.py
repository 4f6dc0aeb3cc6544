"""Any picture or clip from a file, as upright I420 pictures with their own times.

`open` is the one way in: whoever needs a picture asks there. What a file holds decides how it
is read, never its name; files are read by their bytes alone, and nothing that a file names is
opened. Rooms: `pictures`, `clips`, `pixels` for both, `drawn` for our own.
May import system, settings and video.
"""
