"""Settings: what the user changes while talking; the one home of defaults, ranges and meanings.

The window swaps a whole frozen `Settings`, the worker reads it once a frame. What is fixed when
the app starts is in `options.py`; how settings are kept to the next run, in `profiles/kept.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, get_args

from background_choice import parse_background
from language.languages import LANGUAGES, SYSTEM

Shortcuts = Literal["off", "Ctrl+Alt+Shift", "Ctrl+Alt+Super", "Ctrl+Shift+Super"]

SHORTCUT_CHOICES: tuple[Shortcuts, ...] = get_args(Shortcuts)
"""What is held with a letter to reach Scrim from any program; `ui/shortcuts/` has the letters."""

PERCENT, SIGNED, ZOOM = range(101), range(-100, 101), range(100, 401)
"""All in percent."""

ROTATIONS = (0, 90, 180, 270)
"""Clockwise, in degrees."""

_KNOB, _NUMBER = re.compile(r"[a-z][a-z_]{0,30}"), re.compile(r"-?[0-9]{1,9}")

LONGEST_TEXT = 1000

PICTURE = (
    "zoom_percent", "pan_x", "pan_y", "rotation", "flip",
    "brightness", "contrast", "saturation", "warmth",
)  # fmt: skip
"""The settings of the camera's picture: what one reset puts back."""

LOOK = (
    "relight", "relight_percent", "color_match", "color_match_percent",
    "light_wrap", "light_wrap_percent", "lens_blur", "feather_px",
)  # fmt: skip
"""The settings of light, color and edge: what another reset puts back."""

USUAL_PERCENT = 50
"""Of the three strengths: in the middle, so that there is as much less as there is more."""


def _whole(default: int, allowed: range | tuple[int, ...], meaning: str) -> int:
    """A field that is a whole number, of those that are allowed."""
    made: int = field(default=default, metadata={"allowed": allowed, "meaning": meaning})
    return made


def _switch(meaning: str, *, default: bool = False) -> bool:
    """A field that is true or false."""
    made: bool = field(default=default, metadata={"meaning": meaning})
    return made


def _text(meaning: str) -> str:
    """A field that is one line of the user's own."""
    made: str = field(default="", metadata={"is_text": True, "meaning": meaning})
    return made


def _word(default: Any, meaning: str) -> Any:
    """A field whose form is looked at in `__post_init__`."""
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True)
class Settings:
    """What the user changes while talking: default, range and meaning of each.

    Percent is 0..100, feather is in output pixels.

    Raises:
        ValueError: a value is out of its range, in one line that names it.
    """

    background: str = _word(
        "blur", "what stands behind you: `blur`, a color `#rrggbb`, or the path of a file"
    )
    blur_percent: int = _whole(60, PERCENT, "how much of the room is lost in the blur")
    feather_px: int = _whole(0, range(41), "how soft the edge is, in pixels of the output")
    light_wrap: bool = _switch("the background glows around you")
    light_wrap_percent: int = _whole(USUAL_PERCENT, PERCENT, "how strong that glow is")
    color_match: bool = _switch("your colors follow the background's")
    color_match_percent: int = _whole(USUAL_PERCENT, PERCENT, "how far they follow")
    lens_blur: bool = _switch("lights in the blur become discs")
    auto_framing: bool = _switch("the picture follows you")
    relight: bool = _switch("light on you where it is dim")
    relight_percent: int = _whole(USUAL_PERCENT, PERCENT, "how much light that is, at most")
    zoom_percent: int = _whole(100, ZOOM, "how large the picture is shown")
    pan_x: int = _whole(0, SIGNED, "which part of a larger picture is shown: -100 is its left end")
    pan_y: int = _whole(0, SIGNED, "the same from top to bottom; of a picture turned by 90, too")
    rotation: int = _whole(0, ROTATIONS, "how far the camera's picture is turned, clockwise")
    flip: bool = _switch("the meeting sees the picture flipped, left for right")
    brightness: int = _whole(
        0, SIGNED, "of the camera's picture; black and white stay what they are"
    )
    contrast: int = _whole(0, SIGNED, "of the camera's picture")
    saturation: int = _whole(0, SIGNED, "of its colors: -100 is gray")
    warmth: int = _whole(0, SIGNED, "of its light, from cold to warm")
    camera_knobs: str = _word(
        "", "what the camera itself is set to (`focus=30 gain=8`), until Scrim ends"
    )
    backdrop_zoom: int = _whole(100, ZOOM, "how large a picture behind you is")
    backdrop_x: int = _whole(
        0, SIGNED, "which part of it is shown, from its left end (-100) to its right"
    )
    backdrop_y: int = _whole(0, SIGNED, "the same from top to bottom")
    backdrop_blur: int = _whole(0, PERCENT, "how far it is out of focus")
    slide_seconds: int = _whole(30, range(5, 601), "how long each picture of a slide show stays")
    card_words: str = _text("what stands on your own card while you cover the camera")
    card_picture: str = _text("the picture of that card")
    card_minutes: int = _whole(
        0, range(241), "how long you will be away: the card says when you are back; 0 says nothing"
    )
    tag: bool = _switch("name and logo stand in the picture")
    tag_name: str = _text("the name there")
    tag_title: str = _text("the line below it")
    tag_logo: str = _text("the logo there, a PNG")
    tag_x: int = _whole(
        3, PERCENT, "where they stand from left to right, in percent of the room there is"
    )
    tag_y: int = _whole(95, PERCENT, "where they stand from top to bottom")
    tag_percent: int = _whole(100, range(50, 201), "how large they are")
    edge_light: bool = _switch("the edge of the screen is a lamp for your face")
    edge_width: int = _whole(
        7, range(1, 26), "how wide it is, in percent of the screen's shorter side"
    )
    edge_brightness: int = _whole(80, range(10, 101), "how bright it is, in percent")
    edge_warmth: int = _whole(25, SIGNED, "its light, from cold to warm")
    mirror_preview: bool = _switch(
        "the window shows you as a mirror does; the meeting does not see it", default=True
    )
    show_matte: bool = _switch("the window shows the matte; the meeting does not see it")
    covered: bool = _switch("the meeting sees a card; never kept: no start is a covered one")
    record_sound: bool = _switch("recordings hear your microphone")
    keys_need_ctrl: bool = _switch(
        "keys whose effect others see count with Ctrl alone; covering always counts"
    )
    welcomed: bool = _switch("the first steps have been shown")
    shortcuts: Shortcuts = _word(
        "off", "what is held with C, M, L and B to reach Scrim from every program"
    )
    language: str = _word(
        SYSTEM, "the language of window, tray and cards; `system` is that of the desktop"
    )

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
        for each in fields(self):
            if type(each.default) is bool and type(getattr(self, each.name)) is not bool:
                raise ValueError(
                    f"{each.name} is {getattr(self, each.name)!r}; expected true or false"
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

    def look_reset(self) -> Settings:
        """The same with light, color and edge as they come."""
        return replace(self, **{name: getattr(Settings, name) for name in LOOK})

    @property
    def compared(self) -> Settings:
        """What these are compared with: the plain blur, as strong as it is set."""
        return replace(self.look_reset(), background="blur")


RANGES: dict[str, range | tuple[int, ...]] = {
    each.name: each.metadata["allowed"] for each in fields(Settings) if "allowed" in each.metadata
}
"""What each whole number of the settings may be."""

TEXTS = tuple(each.name for each in fields(Settings) if each.metadata.get("is_text"))
"""The settings that are free text; two of them name files."""

MEANINGS: dict[str, str] = {each.name: each.metadata["meaning"] for each in fields(Settings)}
"""What each setting does, for the guide."""

BACKDROP = ("background", "backdrop_zoom", "backdrop_x", "backdrop_y", "backdrop_blur")
"""The settings that say what stands behind the person, and where."""


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


def merged(since: Settings, wanted: Settings, now: Settings) -> Settings:
    """The settings now, with what is wanted otherwise than it was since; what changed stays.

    A wish may take a while (a picture is decoded): what somebody else has changed meanwhile, a
    cover above all, is not undone by it.
    """
    changes: dict[str, Any] = {}
    for each in fields(Settings):
        before, after = getattr(since, each.name), getattr(wanted, each.name)
        if after != before and getattr(now, each.name) == before:
            changes[each.name] = after
    return replace(now, **changes) if changes else now


def is_off(settings: Settings) -> bool:
    """Whether these settings show the room."""
    return parse_background(settings.background).kind == "off"
