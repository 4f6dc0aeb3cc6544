"""The color of the light: from cold over white to warm, and how bright."""

from __future__ import annotations

COLD, WHITE, WARM = (201, 218, 255), (255, 255, 255), (255, 169, 87)
"""Light of 10 000 K, of the screen's own white (6 500 K) and of 2 700 K, in sRGB."""

_GAMMA = 2.2


def color_of(warmth: int, brightness: int) -> tuple[int, int, int]:
    """Red, green and blue of that warmth, -100..100, with that share of its light, in percent."""
    far = WARM if warmth > 0 else COLD
    share, dim = abs(warmth) / 100, (brightness / 100) ** (1 / _GAMMA)
    red, green, blue = (
        round((white + (end - white) * share) * dim) for white, end in zip(WHITE, far, strict=True)
    )
    return red, green, blue
