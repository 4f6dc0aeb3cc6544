"""A record for people: a page with every table, a sheet of the worst mattes, clips side by side.

The page holds numbers only and may be passed on. Sheets and clips show people: they stay where they
are written.
"""

from __future__ import annotations

import html
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from training.judging import exam
from training.judging.candidates import REFERENCE, Candidate, still
from training.judging.exam import Alpha, Image, Shot
from training.judging.plan import Plan
from training.judging.record import UNITS, Record, Row, best_of, columns, shown, table

WORST = 20
CELL_HEIGHT = 180
SHEET_COLUMNS = 4
GREEN = (0, 177, 64)
LEAK_COLOR, LOSS_COLOR = (255, 60, 60), (60, 90, 255)
CLIP_SIZE = (640, 360)
FPS = 30

STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; color: #222 }
table { border-collapse: collapse; margin: .5rem 0 2rem } h2 { margin: 2rem 0 0; font-size: 1rem }
th, td { padding: .2rem .7rem; text-align: right; border-bottom: 1px solid #ddd }
th:first-child, td:first-child { text-align: left } .best { font-weight: 700; background: #e5f5e8 }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd }
th, td { border-color: #444 } .best { background: #1f4027 } }
"""


def write_page(record: Record, path: Path) -> None:
    """Writes one HTML file that needs nothing else; the best value of each column stands out."""
    means, counts = table(record.rows)
    about = ", ".join(f"{key}: {value}" for key, value in record.about.items())
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Scrim: quality</title>",
        f"<style>{STYLE}</style><h1>Quality of the mattes</h1><p>{html.escape(about)}</p>",
        _times(record),
    ]
    for name, by_candidate in means.items():
        metrics = columns(by_candidate)
        rows = [
            [scores.get(metric, math.nan) for metric in metrics] for scores in by_candidate.values()
        ]
        best = [best_of(metric, [row[i] for row in rows]) for i, metric in enumerate(metrics)]
        heads = [UNITS[metric][0] for metric in metrics]
        cells = [
            [(shown(metrics[i], value), value == best[i]) for i, value in enumerate(row)]
            for row in rows
        ]
        parts.append(_table(f"{name} ({counts[name]})", heads, list(by_candidate), cells))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*parts, "</html>\n"]), encoding="utf-8")


def write_sheets(record: Record, plan: Plan, candidates: Sequence[Candidate], folder: Path) -> None:
    """Writes the worst mattes of the first candidate, and a video of each clip.

    `worst-photograph.png` and `worst-webcam.png` hold pictures of that kind.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first = candidates[0]
    for kind in ("photograph", "webcam"):
        cells = list(_worst_cells(worst(record.rows, first.name, kind), plan.data, first))
        if cells:
            sheet = cv2.cvtColor(tiled(cells), cv2.COLOR_RGB2BGR)
            cv2.imwrite(str(folder / f"worst-{kind}.png"), sheet)
    rival = next((one for one in candidates[1:] if one.name == REFERENCE), candidates[-1])
    for clip in plan.clip_folders():
        write_clip(folder / f"{clip.name}.mp4", clip, plan.thinning.every, first, rival)


def worst(
    rows: Sequence[Row], candidate: str, kind: str = "photograph", count: int = WORST
) -> list[Row]:
    """The pictures of that kind on which the candidate has the lowest IoU, the lowest first."""
    own = [row for row in rows if row.candidate == candidate and row.kind == kind]
    return sorted(own, key=lambda row: row.scores["iou"])[:count]


def faults(rgb: Image, p: Alpha, g: Alpha) -> Image:
    """The picture in grey, with red where the room shows and blue where the person is cut off."""
    grey = np.repeat(rgb.mean(axis=2, keepdims=True) * 0.6 + 50, 3, axis=2)
    leak = np.clip(p - g, 0, 1)[..., None]
    loss = np.clip(g - p, 0, 1)[..., None]
    mixed = grey * (1 - leak - loss) + leak * np.array(LEAK_COLOR) + loss * np.array(LOSS_COLOR)
    return np.asarray(np.clip(np.rint(mixed), 0, 255), np.uint8)


def cell(rgb: Image, p: Alpha, g: Alpha, words: str) -> Image:
    """The picture and its faults side by side, `CELL_HEIGHT` high, captioned."""
    pair = np.hstack([rgb, faults(rgb, p, g)])
    width = round(pair.shape[1] * CELL_HEIGHT / pair.shape[0])
    return captioned(_sized(pair, (width, CELL_HEIGHT)), words)


def on_green(rgb: Image, alpha: Alpha) -> Image:
    """The person before a green wall."""
    weight = alpha[..., None]
    return np.asarray(np.rint(rgb * weight + np.array(GREEN) * (1 - weight)), np.uint8)


def tiled(cells: Sequence[Image]) -> Image:
    """The cells in rows of `SHEET_COLUMNS`, each as wide as the widest."""
    width = max(cell.shape[1] for cell in cells)
    blank = np.zeros((cells[0].shape[0], width, 3), np.uint8)
    padded = [np.pad(cell, ((0, 0), (0, width - cell.shape[1]), (0, 0))) for cell in cells]
    padded += [blank] * (-len(padded) % SHEET_COLUMNS)
    sheet: Image = np.vstack([np.hstack(row) for row in _rows_of(padded)])
    return sheet


def write_clip(path: Path, clip: Path, every: int, ours: Candidate, rival: Candidate) -> None:
    """Writes frame, truth, our matte and the rival's on green, two by two, as a video."""
    ours.reset()
    rival.reset()
    with av.open(str(path), "w") as video:
        stream: Any = video.add_stream(_codec(), rate=FPS)
        stream.width, stream.height = 2 * CLIP_SIZE[0], 2 * CLIP_SIZE[1]
        stream.pix_fmt = "yuv420p"
        for _, shot, truth in exam.clip_frames(clip, every):
            grid = _quartered(shot, truth, ours, rival)
            for packet in stream.encode(av.VideoFrame.from_ndarray(grid, format="rgb24")):
                video.mux(packet)
        for packet in stream.encode():
            video.mux(packet)


def _quartered(shot: Shot, truth: Alpha, ours: Candidate, rival: Candidate) -> Image:
    pictures = [
        ("frame", shot.rgb),
        ("truth", on_green(shot.rgb, truth)),
        (ours.name, on_green(shot.rgb, ours.alpha(shot))),
        (rival.name, on_green(shot.rgb, rival.alpha(shot))),
    ]
    cells = [captioned(_sized(picture, CLIP_SIZE), words) for words, picture in pictures]
    quartered: Image = np.vstack([np.hstack(cells[:2]), np.hstack(cells[2:])])
    return quartered


def captioned(picture: Image, words: str) -> Image:
    """The picture with words at its upper left, readable on anything."""
    marked = picture.copy()
    for color, thickness in (((0, 0, 0), 3), ((255, 255, 255), 1)):
        cv2.putText(marked, words, (6, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.42, color, thickness)
    return marked


def _worst_cells(rows: Sequence[Row], data: Path, candidate: Candidate) -> Iterator[Image]:
    for row in rows:
        photograph = exam.photograph(data, row.group, row.name)
        alpha = still(candidate, photograph.shot)
        words = f"{row.group}/{row.name} IoU {100 * row.scores['iou']:.1f}"
        yield cell(photograph.shot.rgb, alpha, photograph.truth, words)


def _sized(picture: Image, size: tuple[int, int]) -> Image:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _codec() -> str:
    return "libx264" if "libx264" in av.codecs_available else "mpeg4"


def _times(record: Record) -> str:
    heads = ["network ms", "matte ms", "x reference"]
    cells = [
        [(f"{row['network_ms']:.2f}", False), (f"{row['ms']:.2f}", False),
         (f"{row['ratio']:.2f}" if "ratio" in row else "-", False)]
        for row in record.times_ms.values()
    ]  # fmt: skip
    return _table("a frame of 1280x720 on one core", heads, list(record.times_ms), cells)


def _table(
    title: str, heads: list[str], names: list[str], cells: list[list[tuple[str, bool]]]
) -> str:
    head = "".join(f"<th>{html.escape(word)}</th>" for word in ["", *heads])
    body = "".join(
        f"<tr><td>{html.escape(name)}</td>"
        + "".join(f"<td{' class=best' if best else ''}>{text}</td>" for text, best in row)
        + "</tr>"
        for name, row in zip(names, cells, strict=True)
    )
    return f"<h2>{html.escape(title)}</h2><table><tr>{head}</tr>{body}</table>"


def _rows_of(cells: Sequence[Image]) -> Iterator[Sequence[Image]]:
    for start in range(0, len(cells), SHEET_COLUMNS):
        yield cells[start : start + SHEET_COLUMNS]
