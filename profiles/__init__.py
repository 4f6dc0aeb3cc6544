"""What is kept from one run to the next: settings by profile and by camera, and what was in use.

`kept` reads and writes one file, `folder` knows which files there are, `named` which is in use,
`personal` what is the person's own, `exchange` carries all of it elsewhere.
May import settings, system and video.
"""
