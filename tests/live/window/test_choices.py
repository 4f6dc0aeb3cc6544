"""What the window offers by name: the camera, the virtual camera, the quality."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from camera.devices import cameras
from camera.host import CAPTURE, OUTPUT, Capability, Host
from camera.v4l2.offers import Offer
from live.window.choices import DEMO, Choices, Openers
from live.window.ways_out import ALL_SINKS, BY_PIPEWIRE, NO_SINK
from options import QUALITIES, Options
from tests.faults.rig import PATIENCE_S, Rig, RoomSegmenter, WatchedSink
from ui.session import Selector
from video.errors import ModelError, ScrimError, SinkError, SourceError
from video.frame import Size
from video.protocols import Segmenter, Sink, Source

Device = tuple[str, str, int]
LENS: Device = ("Integrated Camera", "uvcvideo", CAPTURE)
BRIO: Device = ("Logitech Brio", "uvcvideo", CAPTURE)
SCRIM: Device = ("Scrim", "v4l2 loopback", OUTPUT)
OFFERS = [Offer((1280, 720), 30.0), Offer((640, 480), 60.0), Offer((640, 480), 30.0)]
SECOND: Device = ("Second", "v4l2 loopback", OUTPUT)
PHONE: Device = ("Phone", "v4l2 loopback", CAPTURE)
OWN_IN_USE: Device = ("Scrim two", "v4l2 loopback", CAPTURE)


@dataclass
class Desk:
    """A machine, a live run on it, and what was opened by name."""

    rig: Rig
    host: Host
    opened: list[Options] = field(default_factory=list)
    refusal: ScrimError | None = None
    segmenter: RoomSegmenter = field(default_factory=RoomSegmenter)

    def source(self, options: Options) -> Source:
        self._open(options)
        source = self.rig._open_camera(self.rig.room)
        listed = {camera.path: str(camera) for camera in cameras(self.host)}
        source.name = listed.get(options.input, options.input)  # type: ignore[misc]
        return source

    def sink(self, options: Options, size: Size, fps: float) -> Sink:
        self._open(options)
        self.rig.sink = WatchedSink(size, self.rig.sent)
        return self.rig.sink

    def network(self, options: Options) -> Segmenter:
        self._open(options)
        return self.segmenter

    def offer(self, **options: str) -> dict[str, Selector]:
        choices = Choices(
            self.rig.live,
            Options(**options),
            Openers(self.source, self.sink, self.network),
            self.host,
        )
        return {one.title: waiting(one) for one in choices.selectors(sink_may_change=True)}

    def _open(self, options: Options) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.opened.append(options)


def waiting(selector: Selector) -> Selector:
    """The same, whose choice is over when it returns."""

    def choose(name: str) -> None:
        pending = selector.choose(name)
        assert pending is not None, "opened beside the window's thread"
        pending.result(PATIENCE_S)

    return replace(selector, choose=choose)


Made = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path) -> Made:
    def make(*devices: Device, pipewire: bool = False) -> Desk:
        answers = {}
        for index, (name, driver, flags) in enumerate(devices):
            node = tmp_path / f"sys/class/video4linux/video{index}"
            node.mkdir(parents=True)
            (node / "name").write_text(name)
            answers[f"/dev/video{index}"] = Capability(driver, flags)
        host = Host(
            system="Linux",
            root=tmp_path,
            query=answers.__getitem__,
            offers=lambda _: OFFERS,
            pipewire=lambda: pipewire,
        )
        return Desk(Rig(), host)

    return make


def test_cameras_are_offered_by_name_without_what_scrim_sends(desk: Made) -> None:
    offer = desk(LENS, SCRIM, BRIO, PHONE, OWN_IN_USE).offer()
    assert list(offer) == ["Camera", "Size", "Virtual camera", "Quality"]
    assert list(offer["Camera"].names()) == ["Integrated Camera", "Logitech Brio", "Phone", DEMO]
    assert list(offer["Virtual camera"].names()) == ["Scrim", NO_SINK]
    assert tuple(offer["Quality"].names()) == QUALITIES


def test_what_is_plugged_in_later_is_there(desk: Made, tmp_path: Path) -> None:
    made = desk(LENS)
    camera = made.offer()["Camera"]
    assert list(camera.names()) == ["Integrated Camera", DEMO]
    node = tmp_path / "sys/class/video4linux/video7"
    node.mkdir()
    (node / "name").write_text("Logitech Brio")
    ask = made.host.query
    later = Capability("uvcvideo", CAPTURE)
    object.__setattr__(made.host, "query", lambda path: later if path[-1] == "7" else ask(path))
    assert list(camera.names()) == ["Integrated Camera", "Logitech Brio", DEMO]


def test_two_of_one_name_can_be_told_apart_and_are_opened_by_path(desk: Made) -> None:
    made = desk(BRIO, BRIO)
    camera = made.offer()["Camera"]
    assert list(camera.names()) == ["Logitech Brio (0)", "Logitech Brio (1)", DEMO]
    camera.choose("Logitech Brio (1)")
    assert made.opened[-1].input == "/dev/video1"


def test_another_camera_is_opened_by_its_name_and_shown(desk: Made) -> None:
    made = desk(LENS, BRIO)
    camera = made.offer()["Camera"]
    made.rig.begin()
    first = made.rig.source
    camera.choose("Logitech Brio")
    assert (made.opened[-1].input, camera.current()) == ("/dev/video1", "Logitech Brio")
    made.rig.recover()
    camera.choose("Logitech Brio")
    camera.choose(DEMO)
    assert [options.input for options in made.opened] == ["/dev/video1", "demo"]
    made.rig.end()
    assert first.closed.is_set()
    assert made.rig.leaks() == 0


def test_a_chosen_camera_is_found_again_under_another_path(desk: Made, tmp_path: Path) -> None:
    made = desk(LENS, BRIO)
    made.offer()["Camera"].choose("Logitech Brio")
    node = tmp_path / "sys/class/video4linux/video1"
    node.with_name("video0").joinpath("name").write_text("Logitech Brio")
    (node / "name").write_text("Integrated Camera")
    made.rig.live._capture._open_source()
    assert [options.input for options in made.opened] == ["/dev/video1", "/dev/video0"]


def test_a_default_camera_that_comes_back_as_another_one_is_called_what_it_is(desk: Made) -> None:
    made = desk(LENS, BRIO)
    made.rig.source.name = "Integrated Camera (/dev/video0)"  # type: ignore[misc]
    camera = made.offer()["Camera"]
    assert camera.current() == "Integrated Camera"
    made.rig.live._capture.source = made.source(Options(input="/dev/video1"))
    assert camera.current() == "Logitech Brio"
    made.opened.clear()
    camera.choose("Integrated Camera")
    assert [options.input for options in made.opened] == ["/dev/video0"], "it is not in use"


@pytest.mark.parametrize("title", ["Camera", "Virtual camera"])
def test_what_was_unplugged_meanwhile_is_one_line(desk: Made, title: str) -> None:
    made = desk(LENS, SCRIM)
    with pytest.raises(ScrimError, match=r"'Gone' now; expected one of: (Integrated|Scrim)"):
        made.offer()[title].choose("Gone")
    assert made.opened == []


def test_another_virtual_camera_gets_the_next_picture(desk: Made) -> None:
    made = desk(LENS, SCRIM, SECOND)
    sink = made.offer()["Virtual camera"]
    assert sink.current() == "watched"
    made.rig.begin()
    first = made.rig.sink
    sink.choose("Second")
    made.rig.wait(first.closed.is_set, "the old one to be closed")
    made.rig.recover()
    assert (made.opened[-1].output, sink.current()) == ("/dev/video2", "Second")
    sink.choose(NO_SINK)
    assert made.opened[-1].output == "none"
    made.rig.end()


def test_another_size_closes_the_camera_first_and_opens_the_same_one_again(desk: Made) -> None:
    made = desk(LENS, BRIO)
    offer = made.offer()
    made.rig.begin()
    offer["Camera"].choose("Logitech Brio")
    made.rig.recover()
    size, first = offer["Size"], made.rig.source
    in_use = "320x180 at 100 fps"
    assert size.current() == in_use
    assert list(size.names()) == [in_use, *map(str, OFFERS)]
    turn = made.rig.pipeline.shutter.generation
    size.choose("640x480 at 60 fps")
    assert made.rig.pipeline.shutter.generation > turn
    made.rig.wait(lambda: made.rig.source is not first, "the camera to be opened again")
    assert first.closed.is_set()
    wanted = made.opened[-1]
    assert (wanted.input, wanted.size, wanted.fps) == ("/dev/video1", (640, 480), 60.0)
    made.rig.recover()
    made.rig.end()
    assert made.rig.leaks() == 0


def test_a_size_in_use_is_not_opened_again_and_an_unknown_one_is_one_line(desk: Made) -> None:
    made = desk(LENS)
    size = made.offer()["Size"]
    turn = made.rig.pipeline.shutter.generation
    size.choose(size.current())
    with pytest.raises(ScrimError, match="no size '8x8 at 1 fps' now"):
        size.choose("8x8 at 1 fps")
    assert made.opened == []
    assert made.rig.pipeline.shutter.generation == turn


def test_another_quality_has_a_network_of_its_own(desk: Made) -> None:
    made = desk(LENS)
    quality = made.offer(quality="eco")["Quality"]
    made.rig.begin()
    quality.choose("best")
    made.rig.wait(lambda: made.segmenter.calls > 2, "the new network to be asked")
    asked = made.rig.segmenter.calls
    made.rig.recover()
    assert made.rig.segmenter.calls == asked
    assert made.rig.segmenter.closed
    assert made.opened[-1].quality == quality.current() == "best"
    made.rig.end()
    assert made.rig.leaks() == 0


def test_auto_says_what_it_has_come_to(desk: Made) -> None:
    made = desk(LENS)
    quality = made.offer(quality="auto")["Quality"]
    assert list(quality.names()) == list(QUALITIES)
    made.rig.live.governing.name = "eco, every second frame"
    assert quality.current() == "auto (eco, every second frame)"
    assert list(quality.names()) == [quality.current(), *QUALITIES[1:]]
    quality.choose(quality.current())  # it is in use
    assert made.opened == []
    quality.choose("eco")
    assert list(quality.names()) == list(QUALITIES)
    quality.choose("auto")
    assert [options.quality for options in made.opened] == ["eco", "auto"]


REFUSALS = [
    ("Camera", "Logitech Brio", SourceError("camera is in use")),
    ("Virtual camera", "Second", SinkError("virtual camera is in use")),
    ("Quality", "best", ModelError("weights are missing")),
]


@pytest.mark.parametrize(("title", "name", "refusal"), REFUSALS, ids=[row[0] for row in REFUSALS])
def test_what_is_refused_changes_nothing(
    desk: Made, title: str, name: str, refusal: ScrimError
) -> None:
    made = desk(LENS, BRIO, SCRIM, SECOND)
    selector = made.offer()[title]
    before = selector.current()
    made.rig.begin()
    made.refusal = refusal
    turn = made.rig.pipeline.shutter.generation
    with pytest.raises(type(refusal), match=str(refusal)):
        selector.choose(name)
    assert selector.current() == before
    assert made.rig.pipeline.shutter.generation == turn
    made.rig.end()


def test_an_unknown_quality_is_one_line(desk: Made) -> None:
    with pytest.raises(ScrimError, match=r"'superb'; expected one of auto, eco"):
        desk().offer()["Quality"].choose("superb")


def test_what_cannot_change_is_not_offered(desk: Made) -> None:
    made = desk(LENS)
    openers = Openers(made.source, made.sink, made.network)
    choices = Choices(made.rig.live, Options(model="own.onnx"), openers, made.host)
    assert [one.title for one in choices.selectors(sink_may_change=False)] == ["Camera", "Size"]


def test_a_camera_that_is_chosen_is_told_of_and_the_demo_is_none(desk: Made) -> None:
    place, told = desk(LENS, BRIO), list[str | None]()
    choices = Choices(
        place.rig.live,
        Options(),
        Openers(place.source, place.sink, place.network),
        place.host,
        on_camera=told.append,
    )
    place.rig.live.start()
    for name in ("Logitech Brio", DEMO, DEMO, "Integrated Camera"):
        choices.choose_camera(name)
    place.refusal = SourceError("busy")
    with pytest.raises(SourceError):
        choices.choose_camera("Logitech Brio")
    assert told == ["Logitech Brio", None, "Integrated Camera"]


@pytest.mark.parametrize(
    ("system", "device", "on_demand", "said"),
    [("Darwin", "OBS", True, "macOS does not tell"), ("Darwin", "none", True, ""),
     ("Darwin", "OBS", False, "")],
)  # fmt: skip
def test_what_the_machine_cannot_do_is_remarked(
    desk: Made, system: str, device: str, on_demand: bool, said: str
) -> None:
    place = desk(LENS)
    place.rig.live.sink.device = device
    host = Host(system=system, listing=lambda _: [])
    openers = Openers(place.source, place.sink, place.network)
    remarks = Choices(place.rig.live, Options(on_demand=on_demand), openers, host).remarks()
    assert len(remarks) == bool(said)
    assert all(said in remark for remark in remarks)


def test_pipewire_is_offered_where_it_runs_and_all_at_once_where_there_is_more(desk: Made) -> None:
    assert list(desk(pipewire=True).offer()["Virtual camera"].names()) == [BY_PIPEWIRE, NO_SINK]
    made = desk(SCRIM, pipewire=True)
    sink = made.offer()["Virtual camera"]
    assert list(sink.names()) == [ALL_SINKS, BY_PIPEWIRE, "Scrim", NO_SINK]
    for name, output in (
        (BY_PIPEWIRE, "pipewire"),
        (ALL_SINKS, "default"),
        ("Scrim", "/dev/video0"),
    ):
        sink.choose(name)
        assert made.opened[-1].outputs == (output,)
        assert sink.current() == name


def test_what_is_sent_to_at_the_start_is_named(desk: Made) -> None:
    made = desk(SCRIM, pipewire=True)
    made.rig.sink.device = "pipewire"
    assert made.offer()["Virtual camera"].current() == BY_PIPEWIRE
    made.rig.live._sender.sink = made.rig.fan_out()
    assert made.offer()["Virtual camera"].current() == ALL_SINKS
