"""The compiled loops, where they are installed; the stages do without where they are not.

    from video.pixels.compiled import kernels      # a module, or None

They halve what the path costs apart from decoding and the network (docs/decisions/kernels.md).
`SCRIM_KERNELS=0` leaves them out, to compare.
"""

from __future__ import annotations

import os
from types import ModuleType

from language.translation import mark, tr

REVISION = 6
"""Of the loops that this code calls; older ones are left alone until they are installed anew."""

kernels: ModuleType | None = None
if os.environ.get("SCRIM_KERNELS", "1") != "0":
    try:
        import scrim_kernels

        kernels = scrim_kernels if scrim_kernels.REVISION == REVISION else None
    except (ImportError, OSError, AttributeError):
        kernels = None  # not there, too old, built without a compiler or for another machine

NOT_COMPILED = mark("none that fit: the same pictures take about a quarter more CPU")
"""What to say of loops where `kernels` is None."""


def lacking() -> str:
    """That they are lacking, as a line; nothing where they are in use."""
    return "" if kernels is not None else tr("Compiled loops: {seen}", seen=tr(NOT_COMPILED))
