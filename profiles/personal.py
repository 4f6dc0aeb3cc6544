"""What belongs to the person in the settings, and what a profile or a camera has of its own."""

from __future__ import annotations

from dataclasses import replace

from profiles.kept import to_table
from settings import Settings

PERSONAL = (
    "mirror_preview", "show_matte", "covered", "record_sound", "keys_need_ctrl", "welcomed",
    "shortcuts", "language",
)  # fmt: skip
"""What belongs to the person: it stays as it is with another camera or another profile."""


def with_person(settings: Settings, person: Settings) -> Settings:
    """The settings with what belongs to the person as the others have it."""
    return replace(settings, **{name: getattr(person, name) for name in PERSONAL})


def own_part(settings: Settings) -> dict[str, object]:
    """What a profile is made of."""
    return {name: value for name, value in to_table(settings).items() if name not in PERSONAL}
