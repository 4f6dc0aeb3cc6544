"""The one key table: it makes the help overlay, the README's table, the menus and the actions.

Pure Python: what a key does to the settings is a function of them, and tests need no window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Literal

from background_choice import parse_background
from language.translation import mark
from settings import Settings

Verb = Literal[
    "blur_by", "blur_to", "background_by", "favorite_by", "favorite", "feather_by",
    "cover", "mirror", "matte", "lens_blur", "light_wrap", "color_match", "auto_framing", "relight",
    "zoom_by", "pan_x_by", "pan_y_by", "rotate_by", "flip", "picture_reset",
    "backdrop", "tag", "tag_sheet", "card_by", "card_sheet", "edge_light", "edge_sheet",
    "learn_room", "record_sound", "record", "snapshot", "picture", "camera_sheet",
    "look_sheet", "compare", "status", "help", "quit",
]  # fmt: skip

SWITCHES: dict[Verb, str] = {
    "cover": "covered",
    "mirror": "mirror_preview",
    "matte": "show_matte",
    "lens_blur": "lens_blur",
    "light_wrap": "light_wrap",
    "color_match": "color_match",
    "auto_framing": "auto_framing",
    "relight": "relight",
    "flip": "flip",
    "record_sound": "record_sound",
    "tag": "tag",
    "edge_light": "edge_light",
}
"""Verbs that turn one setting over, and which."""

NUMBERS: dict[Verb, str] = {
    "blur_by": "blur_percent",
    "feather_by": "feather_px",
    "zoom_by": "zoom_percent",
    "pan_y_by": "pan_y",
}
"""Verbs that move one whole number, within its range, and which."""

STEPS = frozenset({"blur_by", "feather_by", "zoom_by", "pan_x_by", "pan_y_by"})
"""Verbs that a key held down may repeat; anything else would flicker."""

WINDOW = frozenset({
    "backdrop", "tag_sheet", "card_sheet", "edge_sheet", "learn_room", "record", "snapshot",
    "picture", "camera_sheet", "look_sheet", "compare", "favorite", "status", "help", "quit",
})  # fmt: skip
"""Verbs that concern the window and leave the settings alone."""

HELD = frozenset({"compare"})
"""Verbs that hold as long as their key is held down, and no longer."""

PRIVATE = (WINDOW - {"quit"}) | {"cover", "mirror", "matte", "record_sound"}
"""Verbs of which others see nothing, or what hides; the rest can be made to need Ctrl."""

COVER_ONLY = 1
"""The amount of a "cover" that never lifts one."""


@dataclass(frozen=True)
class Action:
    """What to do, and how far: percent, pixels or places in the list; or `COVER_ONLY`."""

    verb: Verb
    amount: int = 0


@dataclass(frozen=True)
class Key:
    """One key: the character typed (any case, unless both cases are in the table), and its meaning.

    `also` lists characters that do the same: what another layout has in that place.
    """

    key: str
    action: Action
    help: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Card:
    """A card that its user made: what the settings say of it, under a name."""

    name: str
    words: str = ""
    picture: str = ""
    minutes: int = 0

    def of(self, settings: Settings) -> Settings:
        """The settings with this card for the cover."""
        return replace(
            settings,
            card_words=self.words,
            card_picture=self.picture,
            card_minutes=self.minutes,
        )

    def is_in(self, settings: Settings) -> bool:
        """Whether the settings have this very card."""
        return self.of(settings) == settings


PLAIN_CARD = Card(mark("Plain"))


@dataclass(frozen=True)
class Context:
    """What an action needs besides the settings: the backgrounds that can be stepped through."""

    backgrounds: tuple[str, ...] = ("blur",)
    cards: tuple[Card, ...] = (PLAIN_CARD,)
    favorites: tuple[str, ...] = ()

    def order(self, verb: Verb) -> tuple[str, ...]:
        """The backgrounds that a verb steps through; none for any other verb."""
        return {"background_by": self.backgrounds, "favorite_by": self.favorites}.get(verb, ())

    def step(self, background: str, places: int) -> str:
        """The background so many places on, around the end; from a stranger, the first."""
        return _step(self.backgrounds, background, places)

    def step_favorite(self, background: str, places: int) -> str:
        """The same among the favorites; where there are none, it stays."""
        return _step(self.favorites, background, places) if self.favorites else background


def _step(order: tuple[str, ...], background: str, places: int) -> str:
    here = background_key(background)
    if here not in order:
        return order[0]
    return order[(order.index(here) + places) % len(order)]


KEYS: tuple[Key, ...] = (
    Key("+", Action("blur_by", 5), mark("Blur more or less, by 5 %"), ("=", "*")),
    Key("-", Action("blur_by", -5), mark("Blur more or less, by 5 %"), ("_",)),
    Key("]", Action("blur_by", 1), mark("Blur more or less, by 1 %"), ("}",)),
    Key("[", Action("blur_by", -1), mark("Blur more or less, by 1 %"), ("{",)),
    *(Key(str(n), Action("blur_to", 10 * n), mark("Blur 0 %, 10 % … 90 %")) for n in range(10)),
    Key("b", Action("background_by", 1), mark("Next background")),
    Key("B", Action("background_by", -1), mark("Previous background")),
    Key("y", Action("favorite_by", 1), mark("Next favorite background")),
    Key("Y", Action("favorite"), mark("Favorite: a star for the background, or none")),
    Key("c", Action("cover"), mark("Cover the camera at once; again to go back"), ("F8",)),
    Key("m", Action("mirror"), mark("Mirror the preview, for your eyes only")),
    Key("v", Action("matte"), mark("Show the matte, for your eyes only")),
    Key("f", Action("feather_by", 2), mark("Soften the edge by 2 px")),
    Key("F", Action("feather_by", -2), mark("Sharpen the edge by 2 px")),
    Key("l", Action("lens_blur"), mark("Lens blur: lights become discs")),
    Key("w", Action("light_wrap"), mark("Light wrap: the background glows around you")),
    Key("t", Action("color_match"), mark("Color match: your colors follow the background")),
    Key("a", Action("auto_framing"), mark("Auto framing: the picture follows you")),
    Key("r", Action("relight"), mark("Relight: light on you where it is dim")),
    Key("L", Action("look_sheet"), mark("Look: how strong light, colors and edge are")),
    Key(",", Action("compare"), mark("Hold: the plain blur to compare, for your eyes only")),
    Key("z", Action("zoom_by", 10), mark("Zoom in or out")),
    Key("Z", Action("zoom_by", -10), mark("Zoom in or out")),
    Key("Shift+←", Action("pan_x_by", -10), mark("Left or right in the zoomed picture")),
    Key("Shift+→", Action("pan_x_by", 10), mark("Left or right in the zoomed picture")),
    Key("Shift+↑", Action("pan_y_by", -10), mark("Up or down in the zoomed picture")),
    Key("Shift+↓", Action("pan_y_by", 10), mark("Up or down in the zoomed picture")),
    Key("o", Action("rotate_by", 90), mark("Turn the picture by 90°")),
    Key("x", Action("flip"), mark("Flip the picture, for the meeting too")),
    Key("p", Action("picture"), mark("Picture: zoom, light and colors of the camera")),
    Key("P", Action("picture_reset"), mark("Picture as the camera delivers it")),
    Key("i", Action("camera_sheet"), mark("Camera: its own exposure, focus and white balance")),
    Key("d", Action("backdrop"), mark("Background: place, size and blur of a picture")),
    Key("n", Action("tag"), mark("Name and logo in the picture")),
    Key("N", Action("tag_sheet"), mark("Name and logo: what they say")),
    Key("k", Action("card_by", 1), mark("Next card for the cover")),
    Key("K", Action("card_sheet"), mark("Cards for the cover: words, picture, when you are back")),
    Key("j", Action("edge_light"), mark("Edge light: the edge of the screen lights your face")),
    Key("J", Action("edge_sheet"), mark("Edge light: how bright, wide and warm")),
    Key("e", Action("learn_room"), mark("Empty room: lean out, and it is learned")),
    Key("R", Action("record"), mark("Record what the meeting sees; again to stop")),
    Key("u", Action("record_sound"), mark("Recordings hear the microphone")),
    Key("g", Action("snapshot"), mark("Snapshot of what the meeting sees")),
    Key("s", Action("status"), mark("Show or hide the status line")),
    Key("?", Action("help"), mark("This help"), ("h", "/", "F1")),
    Key("q", Action("quit"), mark("Quit")),
)

_BY_NAME: dict[str, Key] = {name: key for key in KEYS for name in (key.key, *key.also)}


def lookup(name: str) -> Key | None:
    """The key of that name; a letter in the other case counts unless the table has both."""
    return _BY_NAME.get(name) or _BY_NAME.get(name.lower() if len(name) == 1 else name)


def key_for(verb: Verb) -> Key:
    """The first key with that verb."""
    return next(key for key in KEYS if key.action.verb == verb)


def apply(action: Action, settings: Settings, context: Context) -> Settings:
    """The settings after the action; the same object where it concerns the window alone."""
    match action.verb:
        case "blur_to":
            return settings.blurred(action.amount)
        case "background_by":
            return settings.before(context.step(settings.background, action.amount))
        case "favorite_by":
            return settings.before(context.step_favorite(settings.background, action.amount))
        case "pan_x_by":  # as the preview shows it
            mirrored = settings.mirror_preview != settings.flip
            return settings.moved("pan_x", settings.pan_x + action.amount * (1 - 2 * mirrored))
        case "rotate_by":
            return replace(settings, rotation=(settings.rotation + action.amount) % 360)
        case "card_by":
            here = [n for n, card in enumerate(context.cards) if card.is_in(settings)]
            place = here[0] + action.amount if here else 0
            return context.cards[place % len(context.cards)].of(settings)
        case "picture_reset":
            return settings.picture_reset()
        case step if step in NUMBERS:
            return settings.moved(NUMBERS[step], getattr(settings, NUMBERS[step]) + action.amount)
        case window if window in WINDOW:
            return settings
        case "cover" if action.amount == COVER_ONLY:
            return replace(settings, covered=True)
        case switch:
            turned: dict[str, Any] = {SWITCHES[switch]: not getattr(settings, SWITCHES[switch])}
            return replace(settings, **turned)


def background_key(background: str) -> str:
    """One spelling for one background: "blur:40" is "blur", "#AABBCC" is "#aabbcc"."""
    return str(parse_background(background))


def rows() -> Iterator[tuple[tuple[str, ...], str]]:
    """The help, row by row: the keys that belong together, and what they do."""
    for text, keys in groupby(KEYS, lambda key: key.help):
        names = tuple(key.key for key in keys)
        yield (names if len(names) < 4 else (names[0], "…", names[-1])), text


def markdown_table() -> str:
    """The table for README.md, between `<!-- keys -->` and `<!-- /keys -->`."""
    lines = ["| Key | What it does |", "|---|---|"]
    lines += [f"| {_markdown_keys(names)} | {text} |" for names, text in rows()]
    return "\n".join(lines)


def _markdown_keys(names: tuple[str, ...]) -> str:
    quote: Callable[[str], str] = lambda name: name if name == "…" else f"`{name}`"  # noqa: E731
    return " ".join(map(quote, names))
