"""`python packaging/words FOLDER`: man page and completion."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    from words import write

    for place in write(Path(sys.argv[1])):
        print(Path(sys.argv[1]) / place)
