"""What the bundle starts: the app, which says where the one command that it lacks is found.

PyInstaller makes this file a module of its own name: it must not be that of a package of ours.
"""

from __future__ import annotations

import sys

from app import program

if __name__ == "__main__":
    if sys.argv[1:2] == ["bench"]:
        print(
            "scrim: bench is not in the bundle, because it measures the code as it lies in the "
            "repository; expected run, devices, doctor or profile; there: python app.py bench",
            file=sys.stderr,
        )
        sys.exit(2)
    sys.exit(program())
