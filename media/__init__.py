"""Any picture or clip from a file, as upright I420 pictures with their own times.

The one door: whoever needs a picture or clip asks here. What a file holds decides how it is read,
never its name. Files are read by their bytes alone: no name is ever a pattern, an address or a
protocol to a library, and nothing that a file names is opened.
May import system, settings and video.
"""
