"""Ratios are what the numbers say, exactly, and None where a number is missing."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from bench.measure import floor_720p
from bench.ratios import BARS, Costs, costs_of, ratios
from bench.subjects.floors import better, network_floor_ms
from tests.bench.bench_fakes import spread

COSTS = Costs(
    frame_720p=8.0,
    frame_1080p=15.0,
    decode_720p=3.0,
    network_720p=3.5,
    reference_720p=16.0,
    reference_1080p=60.0,
    same_percent_720p=32.0,
    same_percent_1080p=150.0,
    floor_720p=6.4,
    network_floor_720p=4.5,
    network_with_input=4.0,
    landscape=2.5,
)


def test_every_ratio_is_exact() -> None:
    assert ratios(COSTS) == {
        "cpu_720p_over_reference": 0.5,
        "cpu_1080p_over_reference": 0.25,
        "cpu_720p_over_reference_same_percent": 0.25,
        "cpu_1080p_over_reference_same_percent": 0.1,
        "cpu_720p_over_floor": 1.25,
        "cpu_720p_over_own_floor": pytest.approx(8.0 / 5.4),
        "rest_share_720p": 0.1875,
        "network_over_landscape": 1.6,
    }
    assert set(ratios(COSTS)) == set(BARS)


def test_a_network_slower_than_the_floor_does_not_move_it() -> None:
    slow = ratios(replace(COSTS, network_720p=4.6))
    assert slow["cpu_720p_over_own_floor"] == slow["cpu_720p_over_floor"]


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [
        ("frame_720p", {name for name in BARS if "720p" in name}),
        ("frame_1080p", {name for name in BARS if "1080p" in name}),
        ("same_percent_720p", {"cpu_720p_over_reference_same_percent"}),
        ("same_percent_1080p", {"cpu_1080p_over_reference_same_percent"}),
        ("decode_720p", {"rest_share_720p"}),
        ("network_720p", {"rest_share_720p", "cpu_720p_over_own_floor"}),
        ("reference_720p", {"cpu_720p_over_reference"}),
        ("reference_1080p", {"cpu_1080p_over_reference"}),
        ("floor_720p", {"cpu_720p_over_floor", "cpu_720p_over_own_floor"}),
        ("network_floor_720p", {"cpu_720p_over_own_floor"}),
        ("network_with_input", {"network_over_landscape"}),
        ("landscape", {"network_over_landscape"}),
    ],
)
def test_what_was_not_measured_has_no_ratio(missing: str, unknown: set[str]) -> None:
    found = ratios(replace(COSTS, **{missing: None}))
    assert {name for name, value in found.items() if value is None} == unknown


def test_every_cost_has_its_case_above() -> None:
    case = test_what_was_not_measured_has_no_ratio.pytestmark[0].args[1]  # type: ignore[attr-defined]
    assert {missing for missing, _ in case} == {field.name for field in fields(Costs)}


def report() -> dict[str, Any]:
    def ours(tier: str, form: str, size: str, ms: float) -> dict[str, Any]:
        stages = {"decode": spread(3.0), "network": spread(3.5), "frame": spread(ms)}
        return {"tier": tier, "form": form, "size": size, "stages": stages}

    def other(threads: object, size: str, ms: float, percent: int = 0) -> dict[str, Any]:
        found = {"threads": threads, "size": size, "blur_percent": percent}
        return found | {"stages": {"frame": spread(ms)}}

    def network(name: str, ms: float) -> dict[str, Any]:
        return {"name": name, "stages": {"network": spread(ms)}}

    return {
        "tier": "balanced",
        "landscape": "landscape",
        "blur_percent": 60,
        "ours": [
            ours("eco", "mjpeg", "1280x720", 1.0),
            ours("balanced", "yuyv", "1280x720", 2.0),
            ours("balanced", "mjpeg", "1280x720", 8.0),
            ours("balanced", "mjpeg", "1920x1080", 15.0),
        ],
        "reference": [
            other("default", "1280x720", 99.0),
            other(1, "1280x720", 32.0, percent=60),
            other(1, "1920x1080", 150.0, percent=60),
            other(1, "1280x720", 16.0),
            other(1, "1920x1080", 60.0),
        ],
        "networks": [network("balanced", 4.0), network("eco", 1.0), network("landscape", 2.5)],
        "decoder": [{"size": "1280x720", "stages": {"decode": spread(1.8)}}],
        "weights": {"balanced": {"macs": 225_000_000}, "eco": {"macs": 1}},
        "floors": {"sgemm_gflop_s": 100.0, "frame_copy_ms": {"1280x720": 0.1}},
    }


def test_costs_are_looked_up_in_the_report() -> None:
    found = report()
    found["floor_720p"] = floor_720p(found)
    assert found["floor_720p"] == {
        "decode_ms": 1.8,
        "network_at_sgemm_peak_ms": 4.5,
        "read_and_write_ms": 0.1,
    }
    assert costs_of(found) == replace(COSTS, floor_720p=pytest.approx(6.4))


def test_without_720p_or_a_countable_network_there_is_no_floor() -> None:
    no_size = report() | {"decoder": []}
    assert floor_720p(no_size) is None
    foreign = report() | {"weights": {"balanced": {"file": "net.tflite"}}}
    assert floor_720p(foreign) is None
    assert costs_of(foreign | {"floor_720p": None}).floor_720p is None


def test_two_operations_a_multiply_accumulate() -> None:
    assert network_floor_ms(500_000_000, 100.0) == 10.0


def test_of_two_measured_floors_the_faster_counts() -> None:
    one = {"copy_gb_s": 1.0, "sgemm_gflop_s": 9.0, "frame_copy_ms": {"8x8": 2.0}}
    other = {"copy_gb_s": 2.0, "sgemm_gflop_s": 8.0, "frame_copy_ms": {"8x8": 1.0}}
    expected = {"copy_gb_s": 2.0, "sgemm_gflop_s": 9.0, "frame_copy_ms": {"8x8": 1.0}}
    assert better(one, other) == expected
