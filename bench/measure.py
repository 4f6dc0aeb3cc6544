"""Measure: everything, in one run, into one report of plain values.

In this order: what runs here, its floors, start-up; at every size ours, the reference app and the
bare decoder in turns; networks in turns; live runs; the floors again, of which the better count.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

from bench.clip import FORMS, Clip, film
from bench.machine import Watch, describe_machine
from bench.plan import HD, Plan, text_of
from bench.ratios import costs_of, cpu_ms, ratios, stages_of
from bench.subjects.extras import measure_extras
from bench.subjects.floors import BareDecoder, better, measure_floors, network_floor_ms
from bench.subjects.networks import describe_network, measure_networks
from bench.subjects.path import App, OurPath
from bench.subjects.peers import LANDSCAPE
from bench.subjects.reference_app import BLUR, Network, ReferenceSubject, open_landscape
from bench.timing import DEFAULT_THREADS, Sample, stages, take_turns
from bench.whole.latency import measure_latency
from bench.whole.startup import measure_imports, measure_start
from settings import Settings
from video.errors import ScrimError
from video.frame import Size

FORMAT = "scrim-bench/1"
LIVE_RUNS: tuple[tuple[Size, float], ...] = (((1280, 720), 30.0), ((1920, 1080), 60.0))
LIVE_S = 5.0
"""How long each live run lasts unless --seconds says otherwise."""

REFERENCES = ((1, 0), (DEFAULT_THREADS, 0), (1, Settings.blur_percent))
"""Threads and percent of blur on top of its own: as it comes, and at the strength of ours."""

Report = dict[str, Any]
Clips = dict[Size, Clip]
Say = Callable[[str], None]


def measure(plan: Plan, app: App, say: Say) -> Report:
    """Everything that `python app.py bench` knows; `say` is told what it is doing.

    Raises:
        ScrimError: weights, frames or peers are missing, or no frame was composited.
    """
    watch = Watch()
    weights = {name: describe_network(name, options) for name, options in plan.tiers.items()}
    landscape = open_landscape(plan.peers) if plan.peers else None
    say("frames")
    clips = film_of(plan, app)
    say("floors, start-up, imports")
    floors = measure_floors(plan.all_sizes)
    report = _head(plan, clips) | {
        "weights": weights,
        "start": measure_start(plan.options.size, plan.options.fps, plan.options.model),
        "imports_ms": measure_imports(),
    }
    for size, clip in clips.items():
        say(f"{text_of(size)}, {plan.rounds} rounds")
        measure_size(report, plan, app, clip, landscape)
    hd = clips[HD] if HD in clips else next(iter(clips.values()))
    say(f"what people reach for, at {text_of(hd.size)}")
    report["extras"] = measure_extras(plan, app, hd)
    say("networks")
    report |= measure_networks(plan, app, hd)
    report["latency"] = _live(plan, app, clips, say)
    report["floors"] = better(floors, measure_floors(plan.all_sizes))
    report["floor_720p"] = floor_720p(report)
    report["ratios"] = ratios(costs_of(report))
    report["conditions"] = watch.conditions()
    return report


def measure_size(
    report: Report, plan: Plan, app: App, clip: Clip, landscape: Network | None
) -> None:
    """Adds to the report what a frame of that size costs: ours, the reference app, the decoder.

    Raises:
        ScrimError: none of our frames was composited.
    """
    size = text_of(clip.size)
    paths = [
        OurPath(name, form, app.open_parts(options), clip)
        for name, options in plan.tiers.items()
        for form in FORMS
    ]
    others = [
        ReferenceSubject(landscape, clip, threads, percent)
        for threads, percent in REFERENCES
        if landscape is not None
    ]
    decoder = BareDecoder(clip)
    samples = take_turns([*paths, *others, decoder], plan.rounds)
    for path in paths:
        row = {"tier": path.tier, "form": path.form, "size": size, "covered": path.covered}
        report["ours"].append(row | {"stages": _stages_of(path, samples[path.name], clip)})
    for other in others:
        threads: int | str = "default" if other.threads == DEFAULT_THREADS else other.threads
        row = {"threads": threads, "blur_percent": other.blur_percent, "size": size}
        report["reference"].append(row | {"stages": stages(samples[other.name])})
    report["decoder"].append({"size": size, "stages": stages(samples[decoder.name])})


def floor_720p(report: Report) -> dict[str, float] | None:
    """The parts, in ms, of what a 720p frame cannot take less than; None where one is unknown."""
    decode = cpu_ms(stages_of(report["decoder"], size=text_of(HD)), "decode")
    macs = report["weights"][report["tier"]].get("macs")
    if decode is None or macs is None:
        return None
    floors = report["floors"]
    return {
        "decode_ms": decode,
        "network_at_sgemm_peak_ms": network_floor_ms(macs, floors["sgemm_gflop_s"]),
        "read_and_write_ms": floors["frame_copy_ms"][text_of(HD)],
    }


def _head(plan: Plan, clips: Clips) -> Report:
    """What was measured on what, and the lists that the sizes fill."""
    clip = clips[plan.all_sizes[0]]
    return {
        "format": FORMAT,
        "machine": describe_machine(),
        "input": {
            "name": clip.name,
            "frames": len(clip.frames),
            "jpeg_bytes": {text_of(size): len(clip.jpegs[0]) for size, clip in clips.items()},
        },
        "size": text_of(plan.options.size),
        "rounds": plan.rounds,
        "tier": plan.main_tier,
        "landscape": LANDSCAPE,
        "reference_blur": BLUR,
        "blur_percent": Settings.blur_percent,
        **{name: [] for name in ("ours", "reference", "decoder")},
    }


def film_of(plan: Plan, app: App) -> Clips:
    """Clips of every size, all made from the largest."""
    largest = max(plan.all_sizes)
    with closing(app.open_source(replace(plan.options, size=largest))) as source:
        return film(source, plan.all_sizes)


def _stages_of(path: OurPath, samples: list[Sample], clip: Clip) -> Report:
    if not samples:
        raise ScrimError(
            f"every frame of {clip.name} was covered in {path.name} ({path.reason}); expected the "
            "picture of a person; choose another --input"
        )
    return stages(samples)


def _live(plan: Plan, app: App, clips: Clips, say: Say) -> list[Report]:
    seconds = plan.options.seconds or LIVE_S
    found = []
    for size, fps in LIVE_RUNS:
        if size in clips:
            say(f"{text_of(size)} live at {fps:g} fps for {seconds:g} s")
            options = plan.tiers[plan.main_tier]
            found.append(measure_latency(app, options, clips[size], fps, seconds))
    return found
