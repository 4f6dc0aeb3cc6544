"""Bars as inline SVG: nothing is loaded from anywhere, colors come from the page's style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, LABEL_WIDTH, VALUE_WIDTH = 760, 220, 80
ROW, BAR = 26, 16
COLORS = 10
"""How many the page's style has, as classes c0, c1, ..."""


@dataclass(frozen=True)
class Bar:
    """One row: a label and its stacked parts, (name, value)."""

    label: str
    parts: tuple[tuple[str, float], ...]

    @property
    def total(self) -> float:
        """How long the bar is."""
        return sum(value for _, value in self.parts)


def bars(
    rows: Sequence[Bar], unit: str, *, mark: float | None = None, cut: float | None = None
) -> str:
    """A chart of horizontal stacked bars with their totals; `mark` draws a line at that value.

    A part has the same color wherever its name comes up. Bars longer than `cut` are drawn that
    long, with an arrow before their total.
    """
    longest = max([min(row.total, cut or row.total) for row in rows] + [mark or 0.0, 1e-9])
    scale = (WIDTH - LABEL_WIDTH - VALUE_WIDTH) / longest
    names = list(dict.fromkeys(name for row in rows for name, _ in row.parts))
    height = ROW * len(rows) + 8
    drawn = [_row(row, ROW * place + 4, scale, names, unit) for place, row in enumerate(rows)]
    if mark is not None:
        x = LABEL_WIDTH + mark * scale
        drawn.append(f'<line class="mark" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{height}"/>')
    chart = f'<svg viewBox="0 0 {WIDTH} {height}" role="img">{"".join(drawn)}</svg>'
    return chart + (_legend(names) if len(names) > 1 else "")


def _row(row: Bar, top: int, scale: float, names: list[str], unit: str) -> str:
    middle = top + BAR / 2 + 4
    drawn = [f'<text class="label" x="{LABEL_WIDTH - 8}" y="{middle}">{escape(row.label)}</text>']
    x, space = float(LABEL_WIDTH), float(WIDTH - VALUE_WIDTH)
    for name, value in row.parts:
        width = min(max(0.0, value * scale), space - x)
        title = escape(f"{row.label}, {name}: {value:.2f} {unit}")
        drawn.append(
            f'<rect class="c{names.index(name) % COLORS}" x="{x:.1f}" y="{top}" '
            f'width="{width:.1f}" height="{BAR}"><title>{title}</title></rect>'
        )
        x += width
    arrow = "\u2192 " if row.total * scale > space - LABEL_WIDTH + 0.5 else ""
    total = f"{arrow}{row.total:.1f} {escape(unit)}"
    drawn.append(f'<text x="{x + 6:.1f}" y="{middle}">{total}</text>')
    return "".join(drawn)


def _legend(names: Sequence[str]) -> str:
    keys = (
        f'<span><i class="c{place % COLORS}"></i>{escape(name)}</span>'
        for place, name in enumerate(names)
    )
    return f'<p class="legend">{"".join(keys)}</p>'
