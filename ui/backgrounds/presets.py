"""Presets: the blurs of the strip: light, medium, strong, and that of a lens."""

from __future__ import annotations

from dataclasses import dataclass, replace

from language.translation import mark
from settings import Settings


@dataclass(frozen=True)
class Preset:
    """A blur by name."""

    name: str
    percent: int
    lens: bool = False

    def of(self, settings: Settings) -> Settings:
        """The settings with this blur behind."""
        return replace(settings.before("blur"), blur_percent=self.percent, lens_blur=self.lens)


LIGHT, MEDIUM = Preset(mark("Light blur"), 30), Preset(mark("Blur"), 60)
PRESETS = (LIGHT, MEDIUM, Preset(mark("Strong blur"), 90), Preset(mark("Lens blur"), 70, lens=True))


def nearest_preset(settings: Settings) -> Preset:
    """The one that is most like the blur in force."""
    alike = [preset for preset in PRESETS if preset.lens == settings.lens_blur]
    return min(alike, key=lambda preset: abs(preset.percent - settings.blur_percent))
