"""Options and Settings: the only home of defaults, ranges and units.

`Options` are fixed when the app starts (they come from the command line); `Settings` are live: the
window swaps a whole frozen `Settings`, the worker reads it once per frame. Settings are kept as
TOML under the platform's configuration folder, written atomically, readable by the user alone.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from itertools import count
from pathlib import Path
from typing import Any, Literal, get_args

Quality = Literal["auto", "eco", "balanced", "best"]
Engine = Literal["auto", "onnx", "torch", "mediapipe"]
BackgroundKind = Literal["blur", "color", "image", "loop", "matte", "off"]

QUALITIES: tuple[Quality, ...] = get_args(Quality)
ENGINES: tuple[Engine, ...] = get_args(Engine)
BLUR_PERCENT = range(101)
FEATHER_PX = range(41)
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})
LOOP_SUFFIXES = frozenset({".mp4", ".mkv", ".mov", ".avi", ".webm", ".m4v", ".gif"})
SETTINGS_FILE = "settings.toml"

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class BackgroundChoice:
    """What stands behind the person: a kind, and the color or file that it needs."""

    kind: BackgroundKind
    value: str = ""

    def __str__(self) -> str:
        return self.value or self.kind


@dataclass(frozen=True)
class Settings:
    """What the user changes while talking. Percent is 0..100, feather is in output pixels.

    Raises:
        ValueError: a value is out of its range, in one line that names it.
    """

    background: str = "blur"
    blur_percent: int = 60
    feather_px: int = 0
    light_wrap: bool = False
    color_match: bool = False
    lens_blur: bool = False
    mirror_preview: bool = True
    show_matte: bool = False
    covered: bool = False

    def __post_init__(self) -> None:
        parse_background(self.background)
        for name, allowed in (("blur_percent", BLUR_PERCENT), ("feather_px", FEATHER_PX)):
            value = getattr(self, name)
            if type(value) is not int or value not in allowed:
                raise ValueError(
                    f"{name} is {value!r}; expected a whole number {allowed[0]}..{allowed[-1]}"
                )
        for name in (
            "light_wrap", "color_match", "lens_blur", "mirror_preview", "show_matte", "covered",
        ):  # fmt: skip
            if type(getattr(self, name)) is not bool:
                raise ValueError(f"{name} is {getattr(self, name)!r}; expected true or false")

    def blurred(self, percent: int) -> Settings:
        """The same with that blur strength, kept within its range."""
        return replace(self, blur_percent=min(max(percent, BLUR_PERCENT[0]), BLUR_PERCENT[-1]))


@dataclass(frozen=True)
class Options:
    """What is fixed for one run."""

    input: str = "default"
    output: str = "default"
    model: str = "portrait"
    engine: Engine = "auto"
    quality: Quality = "auto"
    size: tuple[int, int] = (1280, 720)
    fps: float = 30.0
    headless: bool = False
    seconds: float | None = None
    overwrite: bool = False
    room_may_be_visible: bool = False
    cpu_budget_percent: float = 50.0
    on_demand: bool = True


def parse_background(text: str) -> BackgroundChoice:
    """The choice that a text names: blur, blur:PERCENT, '#rrggbb', matte, off, or a file.

    Raises:
        ValueError: nothing of that, or a percentage out of range, in one line.
    """
    word, _, percent = text.partition(":")
    if word == "blur":
        if percent or text.endswith(":"):
            parse_percent(percent)
        return BackgroundChoice("blur")
    if text == "matte":
        return BackgroundChoice("matte")
    if text == "off":
        return BackgroundChoice("off")
    if _COLOR.fullmatch(text):
        return BackgroundChoice("color", text.lower())
    suffix = "" if "\0" in text else Path(text).suffix.lower()  # no system has such a file
    if suffix in PICTURE_SUFFIXES:
        return BackgroundChoice("image", text)
    if suffix in LOOP_SUFFIXES:
        return BackgroundChoice("loop", text)
    raise ValueError(
        f"background is {text!r}; expected blur, blur:0..100, '#rrggbb', matte, off, "
        f"a picture ({', '.join(sorted(PICTURE_SUFFIXES))}) "
        f"or a video ({', '.join(sorted(LOOP_SUFFIXES))})"
    )


def parse_percent(text: str) -> int:
    """A whole percentage.

    Raises:
        ValueError: not a whole number 0..100.
    """
    if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) not in BLUR_PERCENT:
        raise ValueError(f"blur is {text!r} percent; expected a whole number 0..100")
    return int(text)


def settings_path() -> Path:
    """Where settings live on this platform; SCRIM_CONFIG_DIR overrides the folder."""
    folder = os.environ.get("SCRIM_CONFIG_DIR")
    if folder:
        return Path(folder) / SETTINGS_FILE
    import platformdirs  # 10 ms that a run with its own folder does not need

    return Path(platformdirs.user_config_dir("scrim", appauthor=False)) / SETTINGS_FILE


def profile_path(name: str | None) -> Path:
    """Where the settings of that profile live; those of no profile are the default ones."""
    return settings_path() if name is None else settings_path().with_name(f"profile-{name}.toml")


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """The saved settings, and one line for the user where the file was damaged.

    A damaged file is set aside beside its old place, never overwritten. An effect that was switched
    off is not remembered: every start is a safe one.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), None
    except (OSError, UnicodeDecodeError) as error:
        return Settings(), _set_aside(path, str(error))
    try:
        return _from_table(tomllib.loads(text)), None
    except (tomllib.TOMLDecodeError, ValueError) as error:
        return Settings(), _set_aside(path, str(error))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash at any moment leaves the old file or the new one."""
    background = settings.background
    if background in ("off", "matte") or not _is_unicode(background):
        background = "blur"  # safe at every start; and TOML cannot hold every name that Linux can
    kept = replace(settings, covered=False, background=background)
    lines = [f"{name} = {_toml(value)}\n" for name, value in asdict(kept).items()]
    write_atomically(path, "".join(lines))


def write_atomically(path: Path, text: str) -> None:
    """Replace the file whole or not at all; only the user may read it (0600)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, partial = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def _from_table(table: dict[str, Any]) -> Settings:
    known = {field.name for field in fields(Settings)}
    strangers = sorted(set(table) - known)
    if strangers:
        raise ValueError(
            f"unknown entry {strangers[0]!r}; expected some of {', '.join(sorted(known))}"
        )
    if not isinstance(table.get("background", ""), str):
        raise ValueError(f"background is {table['background']!r}; expected a text")  # noqa: TRY004
    return Settings(**{**table, "covered": False})


def _set_aside(path: Path, why: str) -> str:
    names = (path.with_suffix(f".damaged{n or ''}.toml") for n in count())
    aside = next(name for name in names if not name.exists())
    try:
        os.replace(path, aside)
        kept = f"kept as {aside}"
    except OSError as error:
        kept = f"left where it is ({error.strerror})"
    return f"settings file {path} is damaged: {' '.join(why.split())}; {kept}, defaults are used"


def _is_unicode(text: str) -> bool:
    """Whether UTF-8 holds it; a file name on Linux may be any bytes."""
    return not any("\ud800" <= c <= "\udfff" for c in text)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    escaped = "".join(
        f"\\u{ord(c):04x}" if ord(c) < 32 or c in '"\\\x7f' else c for c in str(value)
    )
    return f'"{escaped}"'
