"""Options and Settings: the only home of defaults, ranges and units.

`Options` are fixed when the app starts (they come from the command line); `Settings` are live: the
window swaps a whole frozen `Settings`, the worker reads it once per frame. How they are kept from
one run to the next stands in `profiles/kept.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from language.languages import LANGUAGES, SYSTEM

Quality = Literal["auto", "eco", "balanced", "best"]
Engine = Literal["auto", "onnx", "torch", "mediapipe"]
BackgroundKind = Literal[
    "blur", "color", "image", "loop", "drawn", "slides", "matte", "transparent", "off"
]
Shortcuts = Literal["off", "Ctrl+Alt+Shift", "Ctrl+Alt+Super", "Ctrl+Shift+Super"]

QUALITIES: tuple[Quality, ...] = get_args(Quality)
ENGINES: tuple[Engine, ...] = get_args(Engine)
SHORTCUT_CHOICES: tuple[Shortcuts, ...] = get_args(Shortcuts)
"""What is held with a letter to reach Scrim from any program; `ui/shortcuts/` has the letters."""

BLUR_PERCENT = range(101)
FEATHER_PX = range(41)
PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif"}
)
LOOP_SUFFIXES = frozenset(
    {
        ".mp4",
        ".mkv",
        ".mov",
        ".avi",
        ".webm",
        ".m4v",
        ".gif",
        ".apng",
        ".mpg",
        ".mts",
        ".wmv",
        ".3gp",
    }
)
"""What a background's file may be called; what it holds is asked of the file itself."""

RECORDING_SUFFIXES = (".mp4", ".mov", ".mkv", ".webm", ".gif")
CLEAR_SUFFIXES = (".mov", ".webm")
"""Recordings; and those that keep a transparent background."""
ZOOM_PERCENT = range(100, 401)
SIGNED_PERCENT = range(-100, 101)
ROTATIONS = (0, 90, 180, 270)
"""Clockwise, in degrees."""

DRAWN = (
    "loft", "library", "brick", "wood", "linen", "dawn", "clouds", "hills", "night", "lights",
    "mist", "waves", "aurora", "drift",
)  # fmt: skip
"""The backgrounds that Scrim draws itself, `drawn:NAME`; the last two move."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_KNOB, _NUMBER = re.compile(r"[a-z][a-z_]{0,30}"), re.compile(r"-?[0-9]{1,9}")


RANGES: dict[str, range | tuple[int, ...]] = {
    "blur_percent": BLUR_PERCENT,
    "feather_px": FEATHER_PX,
    "zoom_percent": ZOOM_PERCENT,
    "pan_x": SIGNED_PERCENT,
    "pan_y": SIGNED_PERCENT,
    "rotation": ROTATIONS,
    "brightness": SIGNED_PERCENT,
    "contrast": SIGNED_PERCENT,
    "saturation": SIGNED_PERCENT,
    "warmth": SIGNED_PERCENT,
    "backdrop_zoom": ZOOM_PERCENT,
    "backdrop_x": SIGNED_PERCENT,
    "backdrop_y": SIGNED_PERCENT,
    "backdrop_blur": range(101),
    "slide_seconds": range(5, 601),
    "card_minutes": range(241),
    "tag_x": range(101),
    "tag_y": range(101),
    "tag_percent": range(50, 201),
    "edge_width": range(1, 26),
    "edge_brightness": range(10, 101),
    "edge_warmth": SIGNED_PERCENT,
}
"""What each whole number of the settings may be."""

TEXTS = ("card_words", "card_picture", "tag_name", "tag_title", "tag_logo")
"""The settings that are free text; two of them name files."""

LONGEST_TEXT = 1000

PICTURE = (
    "zoom_percent", "pan_x", "pan_y", "rotation", "flip",
    "brightness", "contrast", "saturation", "warmth",
)  # fmt: skip
"""The settings of the camera's picture: what one reset puts back."""


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
    auto_framing: bool = False
    relight: bool = False
    zoom_percent: int = 100
    pan_x: int = 0
    pan_y: int = 0
    rotation: int = 0
    flip: bool = False
    brightness: int = 0
    contrast: int = 0
    saturation: int = 0
    warmth: int = 0
    camera_knobs: str = ""
    backdrop_zoom: int = 100
    backdrop_x: int = 0
    backdrop_y: int = 0
    backdrop_blur: int = 0
    slide_seconds: int = 30
    card_words: str = ""
    card_picture: str = ""
    card_minutes: int = 0
    tag: bool = False
    tag_name: str = ""
    tag_title: str = ""
    tag_logo: str = ""
    tag_x: int = 3
    tag_y: int = 95
    tag_percent: int = 100
    edge_light: bool = False
    edge_width: int = 7
    edge_brightness: int = 80
    edge_warmth: int = 25
    mirror_preview: bool = True
    show_matte: bool = False
    covered: bool = False
    record_sound: bool = False
    keys_need_ctrl: bool = False
    welcomed: bool = False
    shortcuts: Shortcuts = "off"
    language: str = SYSTEM

    def __post_init__(self) -> None:
        parse_background(self.background)
        for name, allowed in RANGES.items():
            value = getattr(self, name)
            if type(value) is not int or value not in allowed:
                expected = (
                    f"a whole number {allowed[0]}..{allowed[-1]}"
                    if isinstance(allowed, range)
                    else f"one of {', '.join(map(str, allowed))}"
                )
                raise ValueError(f"{name} is {value!r}; expected {expected}")
        for field in fields(self):
            if type(field.default) is bool and type(getattr(self, field.name)) is not bool:
                raise ValueError(
                    f"{field.name} is {getattr(self, field.name)!r}; expected true or false"
                )
        for name in TEXTS:
            text = getattr(self, name)
            if type(text) is not str or len(text) > LONGEST_TEXT or "\n" in text or "\0" in text:
                raise ValueError(
                    f"{name} is {text!r:.60}; expected one line of at most {LONGEST_TEXT} letters"
                )
        parse_knobs(self.camera_knobs)
        if self.language not in (SYSTEM, *LANGUAGES):
            raise ValueError(
                f"language is {self.language!r}; expected one of {', '.join((SYSTEM, *LANGUAGES))}"
            )
        if self.shortcuts not in SHORTCUT_CHOICES:
            raise ValueError(
                f"shortcuts is {self.shortcuts!r}; expected one of {', '.join(SHORTCUT_CHOICES)}"
            )

    def blurred(self, percent: int) -> Settings:
        """The same with that blur strength, kept within its range."""
        return self.moved("blur_percent", percent)

    def moved(self, name: str, value: int) -> Settings:
        """The same with that whole number, kept within its range."""
        changed: dict[str, Any] = {name: min(max(value, RANGES[name][0]), RANGES[name][-1])}
        return replace(self, **changed)

    @property
    def is_colored(self) -> bool:
        """Whether light or colors of the camera's picture are changed."""
        return bool(self.brightness or self.contrast or self.saturation or self.warmth)

    @property
    def is_plain(self) -> bool:
        """Whether the camera's picture is shown as it is: neither zoomed, flipped nor colored."""
        return self.zoom_percent == 100 and not self.flip and not self.is_colored

    def before(self, background: str) -> Settings:
        """The same before another background, which stands in its own place."""
        if background == self.background:
            return self
        return replace(self, background=background, backdrop_zoom=100, backdrop_x=0, backdrop_y=0)

    def picture_reset(self) -> Settings:
        """The same with the camera's picture as it comes."""
        return replace(self, **{name: getattr(Settings, name) for name in PICTURE})


MEANINGS: dict[str, str] = {
    "background": "what stands behind you: `blur`, a color `#rrggbb`, or the path of a file",
    "blur_percent": "how much of the room is lost in the blur",
    "feather_px": "how soft the edge is, in pixels of the output",
    "light_wrap": "the background glows around you",
    "color_match": "your colors follow the background's",
    "lens_blur": "lights in the blur become discs",
    "auto_framing": "the picture follows you",
    "relight": "light on you where it is dim",
    "zoom_percent": "how large the picture is shown",
    "pan_x": "which part of a larger picture is shown: -100 is its left end",
    "pan_y": "the same from top to bottom; of a picture turned by 90, too",
    "rotation": "how far the camera's picture is turned, clockwise",
    "flip": "the meeting sees the picture flipped, left for right",
    "brightness": "of the camera's picture; black and white stay what they are",
    "contrast": "of the camera's picture",
    "saturation": "of its colors: -100 is gray",
    "warmth": "of its light, from cold to warm",
    "camera_knobs": "what the camera itself is set to (`focus=30 gain=8`), until Scrim ends",
    "backdrop_zoom": "how large a picture behind you is",
    "backdrop_x": "which part of it is shown, from its left end (-100) to its right",
    "backdrop_y": "the same from top to bottom",
    "backdrop_blur": "how far it is out of focus",
    "slide_seconds": "how long each picture of a slide show stays",
    "card_words": "what stands on your own card while you cover the camera",
    "card_picture": "the picture of that card",
    "card_minutes": "how long you will be away: the card says when you are back; 0 says nothing",
    "tag": "name and logo stand in the picture",
    "tag_name": "the name there",
    "tag_title": "the line below it",
    "tag_logo": "the logo there, a PNG",
    "tag_x": "where they stand from left to right, in percent of the room there is",
    "tag_y": "where they stand from top to bottom",
    "tag_percent": "how large they are",
    "edge_light": "the edge of the screen is a lamp for your face",
    "edge_width": "how wide it is, in percent of the screen's shorter side",
    "edge_brightness": "how bright it is, in percent",
    "edge_warmth": "its light, from cold to warm",
    "mirror_preview": "the window shows you as a mirror does; the meeting does not see it",
    "show_matte": "the window shows the matte; the meeting does not see it",
    "covered": "the meeting sees a card; never kept: no start is a covered one",
    "record_sound": "recordings hear your microphone",
    "keys_need_ctrl": "keys whose effect others see count with Ctrl alone; covering always counts",
    "welcomed": "the first steps have been shown",
    "shortcuts": "what is held with C, M, L and B to reach Scrim from every program",
    "language": "the language of window, tray and cards; `system` is that of the desktop",
}
"""What each setting does, for the guide."""


PIPEWIRE = "pipewire"
"""The output that needs no device: a camera that PipeWire lists."""


@dataclass(frozen=True)
class Options:
    """What is fixed for one run. `more_outputs` are sent the same as `output`, beside it."""

    input: str = "default"
    output: str = "default"
    more_outputs: tuple[str, ...] = ()
    model: str = "portrait"
    engine: Engine = "auto"
    quality: Quality = "auto"
    size: tuple[int, int] = (1280, 720)
    fps: float = 30.0
    headless: bool = False
    hidden: bool = False
    seconds: float | None = None
    overwrite: bool = False
    sound: bool = True
    room_may_be_visible: bool = False
    cpu_budget_percent: float = 50.0
    on_demand: bool = True

    @property
    def outputs(self) -> tuple[str, ...]:
        """Everything that is sent to."""
        return (self.output, *self.more_outputs)


BACKDROP = ("background", "backdrop_zoom", "backdrop_x", "backdrop_y", "backdrop_blur")
"""The settings that say what stands behind the person, and where."""


def takes_long(background: str) -> bool:
    """Whether a file is read or a picture drawn before that background can be shown."""
    return parse_background(background).kind in ("image", "loop", "slides", "drawn")


def parse_knobs(text: str) -> dict[str, int]:
    """The knobs of a camera that a text sets, by name: `exposure=120 line_frequency=1`.

    Raises:
        ValueError: it has another form, in one line.
    """
    pairs = [word.partition("=") for word in str(text).split()]
    if len(str(text)) > LONGEST_TEXT or not all(
        _KNOB.fullmatch(name) and _NUMBER.fullmatch(value) for name, _, value in pairs
    ):
        raise ValueError(f"camera_knobs is {text!r:.60}; expected pairs like focus=30")
    return {name: int(value) for name, _, value in pairs}


def parse_background(text: str) -> BackgroundChoice:
    """The choice that a text names: blur, blur:PERCENT, '#rrggbb', matte, transparent, off,
    drawn:NAME, slides:FOLDER or a file.

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
    if text == "transparent":
        return BackgroundChoice("transparent")
    if text == "off":
        return BackgroundChoice("off")
    if _COLOR.fullmatch(text):
        return BackgroundChoice("color", text.lower())
    if word == "drawn" and percent in DRAWN:
        return BackgroundChoice("drawn", text)
    if word == "slides" and percent and "\0" not in percent:
        return BackgroundChoice("slides", text)
    suffix = "" if "\0" in text else Path(text).suffix.lower()  # no system has such a file
    if suffix in PICTURE_SUFFIXES:
        return BackgroundChoice("image", text)
    if suffix in LOOP_SUFFIXES:
        return BackgroundChoice("loop", text)
    raise ValueError(
        f"background is {text!r}; expected blur, blur:0..100, '#rrggbb', matte, transparent, off, "
        f"drawn:NAME ({', '.join(DRAWN)}), slides:FOLDER, "
        f"a picture ({', '.join(sorted(PICTURE_SUFFIXES))}) "
        f"or a video ({', '.join(sorted(LOOP_SUFFIXES))})"
    )


def merged(since: Settings, wanted: Settings, now: Settings) -> Settings:
    """The settings now, with what is wanted otherwise than it was since; what changed stays.

    A wish may take a while (a picture is decoded): what somebody else has changed meanwhile, a
    cover above all, is not undone by it.
    """
    changes: dict[str, Any] = {}
    for field in fields(Settings):
        before, after = getattr(since, field.name), getattr(wanted, field.name)
        if after != before and getattr(now, field.name) == before:
            changes[field.name] = after
    return replace(now, **changes) if changes else now


def is_off(settings: Settings) -> bool:
    """Whether these settings show the room."""
    return parse_background(settings.background).kind == "off"


def parse_percent(text: str) -> int:
    """A whole percentage.

    Raises:
        ValueError: not a whole number 0..100.
    """
    if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) not in BLUR_PERCENT:
        raise ValueError(f"blur is {text!r} percent; expected a whole number 0..100")
    return int(text)
