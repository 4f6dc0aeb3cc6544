"""Our networks and everybody else's on the same pictures: photographs, webcams, clips, empty rooms.

    python -m training.judging.evaluate --data DATA [--peers PEERS [--peer NAME ...]]
        [--weights FILE ... [--grid WxH]] [--tier TIER ...] [--every N] [--limit N] [--jobs N]
        [--clips choosing|judging|all|none] [--json FILE] [--html FILE] [--sheets DIR]

The ten `judging` clips are for the table of a release alone: whoever chooses anything by a number
says `--clips choosing`, which is what comes without the option.
Without --weights and --tier every shipped network is judged. Photographs are those that training
never sees (validation and test), each one a still; clips run in order. --sheets writes the 20 worst
mattes and a video of each clip beside the truth: they show people, so keep them to yourself.
"""

from __future__ import annotations

import argparse
import functools
import multiprocessing
import platform
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from segmentation.weights import TIERS, shipped_tiers
from training.judging import exam, record, report
from training.judging.candidates import REFERENCE, Candidate, still, times_ms
from training.judging.exam import Shot, Thinning
from training.judging.hands import hands_iou
from training.judging.metrics import VISIBLE, ClipScore, score
from training.judging.plan import PARTS, Group, Plan
from training.judging.record import Record, Row
from video.errors import ScrimError
from video.frame import Size

TIMED_SIZE = (1280, 720)

FAILED = 0.9
"""IoU below which a picture is a failure to whoever sees it."""


def examine(plan: Plan, jobs: int = 1) -> tuple[Row, ...]:
    """The rows of every candidate on everything, in the order of the groups."""
    work = functools.partial(_examine_group, plan)
    if jobs == 1:
        candidates = plan.open()
        return tuple(row for group in plan.groups() for row in judge(plan, group, candidates))
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        return tuple(row for rows in pool.imap(work, plan.groups()) for row in rows)


def judge(plan: Plan, group: Group, candidates: Sequence[Candidate]) -> Iterator[Row]:
    """The rows of the candidates on one group."""
    cv2.setNumThreads(1)
    kind, name = group
    if kind == "photographs":
        for photograph in exam.photographs(plan.data, plan.parts, plan.thinning, (name,)):
            yield from judge_photograph(photograph, candidates)
    elif kind == "clip":
        folder = plan.data / "video" / "truth" / name
        yield from judge_clip(folder, plan.thinning.every, candidates)
    else:
        for room, shot in exam.rooms(plan.data, plan.thinning):
            for candidate in candidates:
                scores = emptiness([still(candidate, shot)])
                yield Row(candidate.name, "room", "rooms", room, f"room/{room}", scores=scores)


def judge_photograph(photograph: exam.Photograph, candidates: Sequence[Candidate]) -> Iterator[Row]:
    """The rows of one photograph."""
    traits = exam.traits(photograph.shot, photograph.truth)
    for candidate in candidates:
        alpha = still(candidate, photograph.shot)
        scores = score(alpha, photograph.truth)
        scores["failed"] = float(scores["iou"] < FAILED)
        if photograph.kind == "webcam":
            scores["hands"] = hands_iou(alpha, photograph.truth, photograph.name)
        yield Row(
            candidate.name, photograph.kind, photograph.source, photograph.name,
            photograph.people, traits, scores,
        )  # fmt: skip


def judge_clip(folder: Path, every: int, candidates: Sequence[Candidate]) -> Iterator[Row]:
    """The rows of one clip: frames in order, the state of each candidate kept."""
    collected = {candidate.name: ClipScore() for candidate in candidates}
    nobody: dict[str, list[exam.Alpha]] = {candidate.name: [] for candidate in candidates}
    traits: tuple[str, ...] = ()
    for candidate in candidates:
        candidate.reset()
    for index, shot, truth in exam.clip_frames(folder, every):
        traits = traits or exam.traits(shot, truth)
        for candidate in candidates:
            alpha = candidate.alpha(shot)
            collected[candidate.name].add(alpha, truth)
            if index in exam.NOBODY.get(folder.name, ()):
                nobody[candidate.name].append(alpha)
    for name, clip in collected.items():
        scores = clip.result() | (emptiness(nobody[name]) if nobody[name] else {})
        yield Row(name, "clip", "clips", folder.name, f"clip/{folder.name}", traits, scores)


def emptiness(alphas: Sequence[exam.Alpha]) -> dict[str, float]:
    """How much person is seen where nobody is."""
    return {
        "empty": float(np.mean([alpha.mean() for alpha in alphas])),
        "empty_seen": float(np.mean([(alpha > VISIBLE).mean() for alpha in alphas])),
    }


def timed_shot(data: Path) -> Shot:
    """A person at 1280x720: the first frame of the first clip, else the first photograph."""
    folders = exam.clip_folders(data, Thinning())
    if folders:
        _, shot, _ = next(exam.clip_frames(folders[0]))
    else:
        shot = next(exam.photographs(data, PARTS, Thinning())).shot
    return exam.shot_of(np.asarray(cv2.resize(shot.rgb, TIMED_SIZE), np.uint8))


def run(plan: Plan, jobs: int = 1) -> Record:
    """The whole examination."""
    cv2.setNumThreads(1)
    times = times_ms(plan.open(), timed_shot(plan.data))
    reference = times.get(REFERENCE)
    for row in times.values() if reference else ():
        row["ratio"] = row["ms"] / reference["ms"] if reference else 0.0
    about = {
        "machine": f"{platform.machine()} {platform.system()}, one thread",
        "every": plan.thinning.every,
        "limit": plan.thinning.limit,
        "parts": list(plan.parts),
        "clips": plan.clips,
    }
    return Record(examine(plan, jobs), times, about)


def print_times(times: dict[str, dict[str, float]]) -> None:
    """Milliseconds by candidate."""
    print(f"\n{'ms for a frame of 1280x720':<34}{'network':>10}{'matte':>10}{'x reference':>13}")
    for name, row in times.items():
        ratio = f"{row['ratio']:.2f}" if "ratio" in row else "-"
        print(f"{name:<34}{row['network_ms']:>10.2f}{row['ms']:>10.2f}{ratio:>13}")


def parse_plan(options: argparse.Namespace) -> Plan:
    """The plan that the command line describes: without networks named, every shipped one."""
    named = options.weights or options.tier
    return Plan(
        options.data, options.peers, tuple(options.peer), tuple(options.weights),
        tuple(options.tier if named else shipped_tiers()),
        Thinning(options.every, options.limit),
        base_grid=options.grid, clips=options.clips,
    )  # fmt: skip


def parser() -> argparse.ArgumentParser:
    """The command line."""
    line = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    line.add_argument("--data", type=Path, required=True)
    line.add_argument("--peers", type=Path, help="folder with run_peer.py")
    line.add_argument("--peer", action="append", default=[], help="only this one; repeatable")
    line.add_argument("--weights", type=Path, nargs="+", default=[])
    line.add_argument("--tier", choices=TIERS, nargs="+", default=[])
    line.add_argument("--grid", type=parse_grid, metavar="WxH", help="base grid for --weights")
    line.add_argument("--every", type=_positive, default=1, help="every Nth picture, 1/N of a clip")
    line.add_argument("--limit", type=_positive, default=0, help="pictures a source, rooms, clips")
    line.add_argument("--jobs", type=_positive, default=1)
    line.add_argument("--clips", choices=("choosing", "judging", "all", "none"), default="choosing")
    line.add_argument("--json", type=Path)
    line.add_argument("--html", type=Path)
    line.add_argument("--sheets", type=Path, metavar="DIR")
    return line


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the examination; 0, or 1 after one line that says what is missing."""
    options = parser().parse_args(arguments)
    try:
        plan = parse_plan(options)
        done = run(plan, options.jobs)
        print_times(done.times_ms)
        record.print_table(done)
        if options.json:
            record.save(done, options.json)
        if options.html:
            report.write_page(done, options.html)
        if options.sheets:
            report.write_sheets(done, plan, plan.open(), options.sheets)
    except (ScrimError, OSError) as error:
        print(f"training.judging.evaluate: {error}")
        return 1
    return 0


def _examine_group(plan: Plan, group: Group) -> list[Row]:
    return list(judge(plan, group, plan.open()))


def parse_grid(text: str) -> Size:
    """`288x160` as (288, 160).

    Raises:
        ValueError: anything else.
    """
    width, height = map(_positive, text.split("x"))
    return width, height


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return number


if __name__ == "__main__":
    raise SystemExit(main())
