"""What the window says about a change of the settings, and where an action changed nothing."""

from __future__ import annotations

from pathlib import Path

from background_choice import parse_background
from language.translation import mark, tr
from settings import LOOK, PICTURE, Settings, is_off
from ui.keys import Action
from ui.text.names import background_name
from ui.text.words import Message

_SWITCHED: dict[str, tuple[str, str]] = {
    "lens_blur": (mark("Lens blur on"), mark("Lens blur off")),
    "light_wrap": (mark("Light wrap on"), mark("Light wrap off")),
    "color_match": (mark("Color match on"), mark("Color match off")),
    "auto_framing": (mark("Auto framing on"), mark("Auto framing off")),
    "relight": (mark("Relight on"), mark("Relight off")),
    "flip": (mark("Flipped"), mark("Not flipped")),
    "tag": (mark("Name shown"), mark("Name hidden")),
    "edge_light": (mark("Edge light on"), mark("Edge light off")),
    "record_sound": (mark("Recordings with sound"), mark("Recordings without sound")),
    "keys_need_ctrl": (mark("Keys need Ctrl"), mark("Keys need no Ctrl")),
    "mirror_preview": (mark("Preview mirrored"), mark("Preview as the meeting sees it")),
    "show_matte": (mark("Matte"), mark("Matte hidden")),
}

_NUMBERED = {
    "pan_x": mark("Left or right"),
    "pan_y": mark("Up or down"),
    "brightness": mark("Brightness"),
    "contrast": mark("Contrast"),
    "saturation": mark("Saturation"),
    "warmth": mark("Warmth"),
}

_NAMED = {
    "relight_percent": mark("Relight {number} %"),
    "color_match_percent": mark("Color match {number} %"),
    "light_wrap_percent": mark("Light wrap {number} %"),
    "backdrop_zoom": mark("Picture behind you {number} %"),
    "backdrop_x": mark("Picture behind you, left or right {number}"),
    "backdrop_y": mark("Picture behind you, up or down {number}"),
    "backdrop_blur": mark("Blur of the picture {number} %"),
    "slide_seconds": mark("Each picture {number} s"),
    "edge_width": mark("Edge light {number} % wide"),
    "edge_brightness": mark("Edge light {number} % bright"),
    "edge_warmth": mark("Edge light, cold or warm {number}"),
}

_FOR_WHOM = {
    "flip": mark("the others see it so, too"),
    "mirror_preview": mark("for your eyes only: the others see it unmirrored"),
}
"""Who sees a change of left and right, said whenever either is made."""

_WHEN_ON = {
    "auto_framing": mark("the picture follows you"),
    "relight": mark("it acts where it is dim"),
    "show_matte": mark("in this preview only"),
    "edge_light": mark("dark while you cover the camera"),
}
"""What else to know about a switch that was turned on."""


def change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change; None where nothing changed."""
    if before.covered != after.covered:
        covered = Message(tr("Covered"), tr("the meeting sees a card"))
        return covered if after.covered else Message(tr("Cover off"))
    if before.background != after.background:
        return Message(background_name(after.background))
    if before.blur_percent != after.blur_percent:
        return Message(tr("Blur {percent} %", percent=after.blur_percent), _blur_detail(after))
    look = [name for name in LOOK if getattr(before, name) != getattr(after, name)]
    if len(look) > 1 and after == after.look_reset():
        return Message(tr("Light, colors and edge as they come"))
    if before.feather_px != after.feather_px:
        return Message(
            tr("Edge {pixels} px softer", pixels=after.feather_px)
            if after.feather_px
            else tr("Edge as found")
        )
    for name, (on, off) in _SWITCHED.items():
        if getattr(before, name) != getattr(after, name):
            detail = _FOR_WHOM.get(name, "")
            if getattr(after, name):
                told = tr(detail or _WHEN_ON.get(name, ""))
                return Message(tr(on), _without_effect(name, after) or told)
            return Message(tr(off), tr(detail if name == "flip" else ""))
    return _tag_change(before, after) or _picture_change(before, after)


def _tag_change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change of the card or of the tag."""
    cards = ("card_words", "card_picture", "card_minutes")
    if any(getattr(before, name) != getattr(after, name) for name in cards):
        back = tr("back in {minutes} min", minutes=after.card_minutes) if after.card_minutes else ""
        title = after.card_words or Path(after.card_picture).stem or tr("Plain card")
        return Message(title, back or tr("what the cover will show"))
    for name, title in _NAMED.items():
        if getattr(before, name) != getattr(after, name):
            unused = _without_effect(name.removesuffix("_percent"), after)
            return Message(tr(title, number=getattr(after, name)), unused)
    if before.tag_percent != after.tag_percent:
        return Message(tr("Name {percent} %", percent=after.tag_percent))
    if (before.tag_x, before.tag_y) != (after.tag_x, after.tag_y):
        return Message(
            tr("Name moved"),
            tr("{across} % across, {down} % down", across=after.tag_x, down=after.tag_y),
        )
    hidden = "" if after.tag else tr("not shown yet")
    if before.tag_logo != after.tag_logo:
        return Message(Path(after.tag_logo).name or tr("No logo"), hidden)
    if before.tag_name != after.tag_name:
        return Message(after.tag_name or tr("No name"), hidden)
    if before.tag_title != after.tag_title:
        return Message(after.tag_title or tr("No title"), hidden)
    return None


def _picture_change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change of the camera's picture."""
    changed = [name for name in PICTURE if getattr(before, name) != getattr(after, name)]
    if not changed:
        return None
    if len(changed) > 1 and after == after.picture_reset():
        return Message(tr("Picture as the camera delivers it"))
    if "rotation" in changed:
        return Message(tr("Turned by {degrees}°", degrees=after.rotation))
    if "zoom_percent" in changed:
        return Message(tr("Zoom {percent} %", percent=after.zoom_percent))
    if changed[0] in ("pan_x", "pan_y"):
        unused = after.zoom_percent == 100 and after.rotation in (0, 180)
        title = f"{tr(_NUMBERED[changed[0]])} {getattr(after, changed[0]):+d}"
        return Message(title, tr("no effect before you zoom in") if unused else "")
    return Message(f"{tr(_NUMBERED[changed[0]])} {getattr(after, changed[0]):+d}")


def standing(action: Action, settings: Settings) -> Message:
    """What to say where an action has changed nothing: how it stands."""
    if action.verb == "blur_by":
        return Message(
            tr("Blur {percent} %", percent=settings.blur_percent), _blur_detail(settings)
        )
    return Message(background_name(settings.background))


def no_favorites() -> Message:
    """What to say where there is no favorite to step to."""
    return Message(tr("No favorites yet"), tr("Y puts a star on a background"))


def compared(settings: Settings) -> Message:
    """What to say while the plain blur is shown to compare with."""
    if is_off(settings):
        return Message(tr("Effect off"), tr("nothing to compare"))
    if settings == settings.compared:
        return Message(tr("Plain blur"), tr("that is all there is now"))
    return Message(tr("Plain blur"), tr("for your eyes only, as long as you hold it"))


def _without_effect(name: str, settings: Settings) -> str:
    """Why that switch does nothing before this background; empty where it does something."""
    kind = parse_background(settings.background).kind
    if name == "lens_blur":
        return _blur_detail(settings)
    if name in ("light_wrap", "color_match") and kind in ("blur", "matte", "transparent"):
        return _not_in_use(settings)
    return ""


def _blur_detail(settings: Settings) -> str:
    if parse_background(settings.background).kind == "blur":
        return ""
    return _not_in_use(settings)


def _not_in_use(settings: Settings) -> str:
    return tr(
        "not in use: the background is {background}",
        background=background_name(settings.background),
    )
