"""The whole of it: `python app.py bench` on small frames, into a table, JSON and a page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import app as scrim
from bench.measure import measure_size
from bench.plan import Plan
from bench.ratios import BARS
from bench.report.svg import Bar, bars
from bench.run import bench
from bench.subjects.networks import measure_networks
from bench.subjects.path import App
from options import Options
from start.command_line.command import parse
from tests.bench.bench_fakes import open_parts, person_clip, person_frame, write_network
from tests.fakes import FakeSource
from video.errors import ScrimError, UsageError
from video.protocols import Source

SIZE = (128, 64)
PEER = """
def names():
    return ["peer"]

def segment(name):
    return lambda frame: frame[..., 0] / 255
"""


def open_source(options: Options) -> Source:
    return FakeSource([person_frame(options.size, index) for index in range(6)])


SMALL = App(open_parts, open_source)


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    monkeypatch.setattr("bench.whole.startup.STARTS", 1)
    monkeypatch.setattr("bench.whole.startup.RUN_S", 0.3)
    monkeypatch.setattr("bench.measure.LIVE_RUNS", ((SIZE, 30.0),))
    network = write_network(tmp_path / "sure.onnx")
    options = Options(model=str(network), size=SIZE, seconds=0.4)
    return Plan(options, rounds=2, sizes=(SIZE,))


@pytest.fixture
def report(plan: Plan, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    file = tmp_path / "report.json"
    assert bench(plan, SMALL, json_file=file) == 0
    return json.loads(file.read_text()) | {"printed": capsys.readouterr().out}


def test_the_report_its_table_and_its_page(report: dict[str, Any], tmp_path: Path) -> None:
    check_report(report)
    check_table(report["printed"])
    check_page((tmp_path / "report.html").read_text(encoding="utf-8"))


def check_report(report: dict[str, Any]) -> None:
    assert report["format"] == "scrim-bench/1"
    assert report["tier"] == "sure"
    assert set(report["ratios"]) == set(BARS)
    assert [(row["form"], row["size"]) for row in report["ours"]] == [
        ("mjpeg", "128x64"),
        ("yuyv", "128x64"),
    ]
    for row in report["ours"]:
        assert {"decode", "input", "network", "refine", "background", "composite"} < {
            *row["stages"]
        }
        for times in row["stages"].values():
            assert times["wall_ms"]["p50"] <= times["wall_ms"]["p95"]
            assert times["cpu_ms"]["p50"] <= times["cpu_ms"]["p95"]
            assert times["samples"] > 0
    extras = {row["name"]: row["stages"] for row in report["extras"]}
    assert len(extras) == 14  # each was composited, or covered where that is asked for
    assert "picture" in extras["zoom"]
    assert "picture" not in extras["all of it set, none in use"]
    assert report["weights"]["sure"]["macs"] == 3 * 96 * 64
    assert report["reference"] == []
    assert report["start"]["first_composite_s"] > 0
    assert set(report["imports_ms"]) >= {"numpy", "cv2", "onnxruntime", "app"}
    assert min(report["floors"]["frame_copy_ms"].values()) > 0
    (live,) = report["latency"]
    assert live["captured"] >= live["sent"] > 0
    assert live["dropped"] >= 0
    assert "warning" in report["conditions"]


def check_table(printed: str) -> None:
    for expected in ("Stages at 128x64", "sure mjpeg network", "GFLOP/s", "  own card ", *BARS):
        assert expected in printed


def check_page(page: str) -> None:
    """Well-formed, with plots, and nothing in it that a browser would load from anywhere."""
    Balanced().feed(page)
    assert page.count("<svg") >= 4
    assert not re.search(r"https?:|<script|<link|<img|src=|@import|url\(", page)


class Balanced(HTMLParser):
    """Every tag that opens closes, in order."""

    EMPTY = frozenset({"meta", "line", "rect"})

    def __init__(self) -> None:
        super().__init__()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in self.EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self._open.pop() == tag


def test_frames_that_are_covered_are_no_measurement(tmp_path: Path) -> None:
    everywhere = write_network(tmp_path / "all.onnx", threshold=-1.0)
    options = Options(model=str(everywhere), size=SIZE)
    blind = Plan(options, rounds=1, sizes=(SIZE,))
    with pytest.raises(
        ScrimError, match=r"every frame of made was covered in all mjpeg \(.*\); .*--input"
    ):
        measure_size({"ours": []}, blind, SMALL, person_clip(SIZE), None)


def test_peers_stand_beside_us(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "run_peer.py").write_text(PEER)
    beside = Plan(plan.options, peers=tmp_path, rounds=1, sizes=(SIZE,))
    found = measure_networks(beside, SMALL, person_clip(SIZE))
    names = [row["name"] for row in found["networks"]]
    assert (names[0], names[-1]) == ("sure", "peer")
    assert "sure at 224x128" in names
    assert found["peers_missing"] == {}


def test_what_cannot_be_written_is_refused_before_anything_is_measured(tmp_path: Path) -> None:
    def never(_: Options) -> Any:
        raise AssertionError("measured first")

    with pytest.raises(ScrimError, match=r"cannot be written"):
        bench(Plan(Options()), App(never, never), json_file=tmp_path / "no" / "report.json")


def test_the_command_line_says_it_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scrim.main(["bench", "--model", str(tmp_path / "none.onnx"), "--size", "64x64"]) == 1
    lines = capsys.readouterr().err.strip().splitlines()
    assert lines[-1].startswith("scrim: ")
    assert "none.onnx" in lines[-1]


def test_words_of_the_command() -> None:
    command = parse(["bench", "--rounds", "3", "--html", "page.html", "--model", "m.onnx"])
    assert (command.rounds, command.html_file) == (3, Path("page.html"))
    assert command.options.model == "m.onnx"
    assert parse(["bench"]).rounds == 20


@pytest.mark.parametrize("rounds", ["0", "-1", "1.5", "many", "99999"])
def test_rounds_that_are_none(rounds: str) -> None:
    with pytest.raises(UsageError, match=r"no whole number from 1 to 10000"):
        parse(["bench", "--rounds", rounds])


def test_bars_are_as_long_as_their_values() -> None:
    rows = [Bar("<long>", (("a", 3.0), ("b", 1.0))), Bar("short", (("b", 2.0),))]
    drawn = bars(rows, "ms", mark=4.0)
    widths = [
        float(width) for width in re.findall(r'<rect class="c\d" [^>]*width="([\d.]+)"', drawn)
    ]
    assert widths[0] == pytest.approx(3 * widths[1], abs=0.2)
    assert widths[2] == pytest.approx(2 * widths[1], abs=0.2)
    assert re.findall(r'<rect class="(c\d)"', drawn) == ["c0", "c1", "c1"]
    assert "&lt;long&gt;" in drawn
    assert "4.0 ms" in drawn


def test_a_bar_that_is_cut_says_so() -> None:
    drawn = bars([Bar("huge", (("a", 100.0),)), Bar("small", (("a", 5.0),))], "ms", cut=10.0)
    widths = [
        float(width) for width in re.findall(r'<rect class="c\d" [^>]*width="([\d.]+)"', drawn)
    ]
    assert widths[0] == pytest.approx(2 * widths[1], abs=0.2)
    assert drawn.count("\u2192") == 1
    assert "\u2192 100.0 ms" in drawn


def test_an_interrupted_bench_writes_nothing(tmp_path: Path) -> None:
    def interrupt(_: Options) -> Any:
        raise KeyboardInterrupt

    network = write_network(tmp_path / "sure.onnx")
    plan = Plan(Options(model=str(network), size=SIZE), sizes=(SIZE,))
    with pytest.raises(ScrimError, match=r"interrupted"):
        bench(plan, App(open_parts, interrupt), json_file=tmp_path / "report.json")
    assert [path.name for path in tmp_path.iterdir()] == ["sure.onnx"]
