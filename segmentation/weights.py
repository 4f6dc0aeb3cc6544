"""Weights: the bytes of a network, read once, measured and compared before anything runs them.

Shipped weights are listed in `weights/manifest.json`, {tier: {file, bytes, sha256, grid}}. What is
hashed is what is loaded: the engine gets these very bytes, never the path.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from segmentation.grid import LARGEST_SIDE
from video.errors import ModelError, one_line
from video.frame import Size

SHIPPED = Path(__file__).resolve().parent.parent / "weights"
MANIFEST = "manifest.json"
TIERS = ("eco", "balanced", "best")
"""From the quickest to the best."""

LARGEST_BYTES = 64 << 20
REMEDY = "reinstall Scrim or run: git checkout weights/"


@dataclass(frozen=True)
class Weights:
    """A network's file content; `shipped` where its hash is one that the manifest lists.

    `grid` is the (width, height) that the manifest gives a tier, `mirrored` whether it asks for the
    mirror image, too (flip TTA); tiers may share one file.
    """

    path: Path
    content: bytes
    sha256: str
    shipped: bool
    grid: Size | None = None
    mirrored: bool = False

    @property
    def suffix(self) -> str:
        """What kind of file it is: `.onnx`, `.pt` or `.tflite`."""
        return self.path.suffix.lower()


def shipped_tiers(folder: Path = SHIPPED, form: str = "") -> tuple[str, ...]:
    """The tiers that the manifest lists in that form, from the quickest to the best.

    A form is what stands behind the tier in an entry: nothing for ONNX, `-torch` for a `.pt` file.

    Raises:
        ModelError: the manifest is missing or damaged.
    """
    listed = read_manifest(folder)
    return tuple(tier for tier in TIERS if tier + form in listed)


def load_shipped(entry: str, folder: Path = SHIPPED) -> Weights:
    """The weights of that entry of the manifest, byte for byte what was published.

    Raises:
        ModelError: not listed, missing, or changed since.
    """
    return load_all_shipped((entry,), folder)[0]


def load_all_shipped(entries: Sequence[str], folder: Path = SHIPPED) -> list[Weights]:
    """The same for several entries; a file that they share is read and hashed once.

    Raises:
        ModelError: one is not listed, missing, or changed since.
    """
    manifest = read_manifest(folder)
    contents: dict[str, tuple[bytes, str]] = {}
    loaded = []
    for entry in entries:
        if entry not in manifest:
            raise ModelError(
                f"{folder / MANIFEST} lists no {entry!r}; expected some of "
                f"{', '.join(sorted(manifest))}; choose another quality or give --model a file"
            )
        path = folder / str(manifest[entry]["file"])
        if path.name not in contents:
            content = _read(path, REMEDY)
            contents[path.name] = content, hashlib.sha256(content).hexdigest()
        content, seen = contents[path.name]
        expected = str(manifest[entry]["sha256"])
        if seen != expected:
            raise ModelError(f"{path} has sha256 {seen}; expected {expected}; {REMEDY}")
        grid = read_grid(manifest[entry].get("grid"))
        mirrored = manifest[entry].get("mirrored") is True
        loaded.append(Weights(path, content, seen, shipped=True, grid=grid, mirrored=mirrored))
    return loaded


def load_file(path: Path, folder: Path = SHIPPED) -> Weights:
    """The weights of a file that the user names, whoever made it.

    Raises:
        ModelError: missing, empty or too big.
    """
    content = _read(path, "check the path that --model gives")
    seen = hashlib.sha256(content).hexdigest()
    try:
        shipped = seen in {entry["sha256"] for entry in read_manifest(folder).values()}
    except ModelError:
        shipped = False  # a damaged manifest is no reason to refuse somebody else's file
    return Weights(path, content, seen, shipped)


def read_manifest(folder: Path) -> dict[str, dict[str, Any]]:
    """What the manifest of that folder lists; every entry has a plain `file` name and a `sha256`.

    Raises:
        ModelError: missing or damaged.
    """
    path = folder / MANIFEST
    content = _read(path, REMEDY)
    try:
        manifest = json.loads(content)
        for entry in manifest.values():
            _check_entry(entry)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            f"{path} is damaged ({type(error).__name__}: {one_line(error)}); expected "
            f"{{tier: {{file, bytes, sha256, grid}}}}; {REMEDY}"
        ) from error
    return dict(manifest)


def read_grid(text: object) -> Size | None:
    """(width, height) of a text such as `288x160`; None where it is no grid, or a giant one."""
    match = re.fullmatch(r"([1-9][0-9]{1,3})x([1-9][0-9]{1,3})", str(text))
    grid = (int(match[1]), int(match[2])) if match else None
    return grid if grid and max(grid) <= LARGEST_SIDE else None


def _check_entry(entry: dict[str, Any]) -> None:
    if Path(entry["file"]).name != entry["file"] or not isinstance(entry["sha256"], str):
        raise ValueError(f"file is {entry['file']!r}, sha256 is {entry['sha256']!r}")


def _read(path: Path, remedy: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:  # no system has a file whose name holds a NUL
        why = getattr(error, "strerror", None) or error
        raise ModelError(
            f"{path} cannot be read ({why}); expected a readable file; {remedy}"
        ) from error
    if not content:
        raise ModelError(f"{path} is empty; expected weights; {remedy}")
    if len(content) > LARGEST_BYTES:
        raise ModelError(
            f"{path} has more than {LARGEST_BYTES >> 20} MB; expected a portrait network, "
            f"which is smaller; {remedy}"
        )
    return content
