"""Which cameras there are, which one a name means, what the doctor says: made-up machines."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camera import devices as devices_module
from camera.clients import CLIENTS, MEETINGS
from camera.devices import (
    Camera,
    cameras,
    default_camera,
    default_virtual_camera,
    find_camera,
    find_virtual_camera,
    holders,
    virtual_cameras,
)
from camera.doctor import Finding, diagnose
from camera.host import CAPTURE, OUTPUT, Capability, Host, query_capability
from camera.listing import list_all
from camera.v4l2.offers import Offer
from system.remedy import pip_install
from video.errors import SinkError, SourceError

UVC, LOOPBACK = "uvcvideo", "v4l2 loopback"
Device = tuple[int, str, str, int | None]
LENS: Device = (0, "Integrated Camera", UVC, CAPTURE)
METADATA: Device = (1, "Integrated Camera", UVC, 0)
USB: Device = (2, "Logitech Brio", UVC, CAPTURE)
IDLE: Device = (10, "Scrim", LOOPBACK, OUTPUT)
FED: Device = (11, "Phone", LOOPBACK, CAPTURE)
FORGOTTEN: Device = (12, "Old Loopback", LOOPBACK, 0)

Machine = Callable[..., Host]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Makes a Linux with those devices."""

    def make(*devices: Device, may_open: bool = True) -> Host:
        answers = {}
        shutil.rmtree(tmp_path / "sys/class", ignore_errors=True)
        for index, name, driver, flags in devices:
            node = tmp_path / f"sys/class/video4linux/video{index}"
            node.mkdir(parents=True, exist_ok=True)
            (node / "name").write_text(f"{name}\n")
            (node / "index").write_text("1\n" if flags == 0 and driver == UVC else "0\n")
            answers[f"/dev/video{index}"] = Capability(driver, flags)
        return Host(
            system="Linux",
            root=tmp_path,
            query=answers.__getitem__,
            may_open=lambda path: may_open,
            pipewire=lambda: False,
        )

    return make


def names(found: list[Camera]) -> list[str]:
    return [camera.name for camera in found]


def test_webcams_come_first_and_idle_loopbacks_are_no_cameras(machine: Machine) -> None:
    host = machine(FED, IDLE, USB, METADATA, LENS, FORGOTTEN)
    assert names(cameras(host)) == ["Integrated Camera", "Logitech Brio", "Phone"]
    assert names(virtual_cameras(host)) == ["Scrim", "Old Loopback", "Phone"]
    assert [camera.writable for camera in virtual_cameras(host)] == [True, True, False]


def test_an_empty_machine_has_none(machine: Machine) -> None:
    assert cameras(machine()) == []
    assert virtual_cameras(machine()) == []
    assert default_camera(machine()) is None
    assert default_virtual_camera(machine()) is None


def test_where_the_driver_may_not_be_asked_sysfs_decides(machine: Machine, tmp_path: Path) -> None:
    host = machine((0, "Lens", "", None), (1, "Lens", "", None))
    (tmp_path / "sys/class/video4linux/video1/index").write_text("1")
    assert names(cameras(host)) == ["Lens"]


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("0", 0),
        (2, 2),
        ("/dev/video2", 2),
        ("Logitech Brio", 2),
        ("logitech brio", 2),
        ("brio", 2),
        ("camera", 0),
        ("phone", 11),
    ],
)
def test_a_camera_is_found_by_index_path_name_or_part(
    machine: Machine, text: str | int, index: int
) -> None:
    assert find_camera(text, machine(LENS, METADATA, USB, FED)).index == index


def test_an_exact_name_beats_a_part_of_an_earlier_one(machine: Machine) -> None:
    host = machine((0, "Cam Pro", UVC, CAPTURE), (4, "cam", UVC, CAPTURE), (5, "Cam", UVC, CAPTURE))
    assert find_camera("Cam", host).index == 5
    assert find_camera("CAM", host).index == 4


def test_a_link_by_id_is_followed(machine: Machine, tmp_path: Path) -> None:
    link = tmp_path / "by-id"
    link.symlink_to("/dev/video2")
    assert find_camera(str(link), machine(LENS, USB)).index == 2


@pytest.mark.parametrize("text", ["9", "nope", "", "/dev/video1", "/etc/passwd", "²"])
def test_no_match_lists_what_exists(machine: Machine, text: str) -> None:
    with pytest.raises(SourceError) as error:
        find_camera(text, machine(LENS, METADATA, USB))
    assert str(error.value) == (
        f"no camera {text!r}; expected one of: 0: Integrated Camera (/dev/video0), "
        "2: Logitech Brio (/dev/video2)"
    )


@given(st.text(max_size=20))
def test_no_text_breaks_the_search(text: str) -> None:
    host = Host(system="Linux", root=Path("/nonexistent"))
    with pytest.raises(SourceError, match="none is connected"):
        find_camera(text, host)


def test_an_idle_loopback_says_what_it_lacks(machine: Machine) -> None:
    with pytest.raises(
        SourceError, match=r"Scrim \(/dev/video10\) is a virtual camera that nothing"
    ):
        find_camera("scrim", machine(LENS, IDLE))


def test_by_default_scrim_is_never_its_own_webcam(machine: Machine) -> None:
    own = (10, "Scrim", LOOPBACK, CAPTURE)
    assert default_camera(machine(own)) is None
    chosen = default_camera(machine(own, FED))
    assert chosen is not None
    assert chosen.name == "Phone"
    assert default_camera(machine(own, FED), outputs=["/dev/video11"]) is None


def test_a_webcam_comes_before_a_virtual_one_whatever_its_number(machine: Machine) -> None:
    chosen = default_camera(machine((3, "Phone", LOOPBACK, CAPTURE), (7, "Lens", UVC, CAPTURE)))
    assert chosen is not None
    assert chosen.name == "Lens"


def test_with_exclusive_caps_a_device_whose_writer_has_left_is_free_at_once(
    machine: Machine, tmp_path: Path
) -> None:
    load_module(tmp_path)
    both: Device = (10, "OBS", LOOPBACK, CAPTURE | OUTPUT)
    found = virtual_cameras(replace(machine(both), fed=lambda _: True))
    assert [camera.writable for camera in found] == [True]


def test_by_default_what_this_run_writes_to_is_never_its_webcam(
    machine: Machine, tmp_path: Path
) -> None:
    host = machine(FED)
    assert default_camera(host) is not None
    (tmp_path / "proc/self/fd").mkdir(parents=True)
    (tmp_path / "proc/self/fd/9").symlink_to("/dev/video11")
    assert default_camera(host) is None


def test_an_infrared_camera_is_the_last_choice_whatever_its_number(machine: Machine) -> None:
    gray: Device = (0, "Integrated Camera: I", UVC, CAPTURE)
    named: Device = (1, "Integrated IR Camera", UVC, CAPTURE)
    lens: Device = (2, "Integrated Camera: C", UVC, CAPTURE)
    kinds = {"/dev/video0": ["GREY", "Y16"], "/dev/video2": ["GREY", "YUYV"]}
    tells = lambda path: kinds.get(path, [])  # noqa: E731
    for present, expected in (((gray, named, lens), lens), ((gray, named), gray)):
        chosen = default_camera(replace(machine(*present), formats=tells))
        assert chosen is not None
        assert chosen.index == expected[0]


@pytest.mark.parametrize("state", [None, "capture", "output"])
@pytest.mark.parametrize("fed", [False, True])
def test_a_device_that_always_says_both_is_free_only_while_nobody_feeds_it(
    machine: Machine, tmp_path: Path, state: str | None, fed: bool
) -> None:
    both: Device = (10, "OBS", LOOPBACK, CAPTURE | OUTPUT)
    host = replace(machine(both), fed=lambda _: fed)
    if state is not None:
        (tmp_path / "sys/class/video4linux/video10/state").write_text(f"{state}\n")
    if fed:
        _process(tmp_path, 77, "droidcam", "/dev/video10")
    taken = fed and state != "output"
    assert [camera.writable for camera in virtual_cameras(host)] == [not taken]
    assert names(cameras(host)) == (["OBS"] if taken else [])
    if taken:
        with pytest.raises(SinkError, match=r"OBS \(/dev/video10\) is in use"):
            find_virtual_camera("10", host)
        assert default_virtual_camera(host) is None


def test_the_default_output_is_scrims_own_then_the_first_free_one(machine: Machine) -> None:
    other = (4, "OBS", LOOPBACK, OUTPUT)
    for present, expected in (((other, IDLE), "Scrim"), ((FED, other), "OBS")):
        chosen = default_virtual_camera(machine(*present))
        assert chosen is not None
        assert chosen.name == expected


def test_a_virtual_camera_in_use_names_its_user(machine: Machine, tmp_path: Path) -> None:
    host = machine(FED)
    _process(tmp_path, 4242, "droidcam", "/dev/video11")
    with pytest.raises(
        SinkError, match=r"Phone \(/dev/video11\) is in use by droidcam \(pid 4242\)"
    ):
        find_virtual_camera("11", host)


def test_holders_are_others_that_have_it_open(tmp_path: Path) -> None:
    _process(tmp_path, 7, "zoom", "/dev/video0")
    _process(tmp_path, 8, "cheese", "/dev/video1")
    _process(tmp_path, os.getpid(), "scrim", "/dev/video0")
    (tmp_path / "proc/9").mkdir()
    assert holders("/dev/video0", Host(system="Linux", root=tmp_path)) == ["zoom (pid 7)"]


def test_a_file_that_is_closed_meanwhile_hides_no_holder(tmp_path: Path) -> None:
    _process(tmp_path, 7, "chromium", "/dev/video0")
    for number in (*range(3), *range(4, 40)):  # no links any more: to read one is an error
        (tmp_path / f"proc/7/fd/{number}").touch()
    assert holders("/dev/video0", Host(system="Linux", root=tmp_path)) == ["chromium (pid 7)"]


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_elsewhere_names_tell_virtual_cameras_apart(system: str) -> None:
    listed = [
        SimpleNamespace(index=0, name="OBS Virtual Camera"),
        SimpleNamespace(index=1, name="FaceTime HD"),
    ]
    host = Host(system=system, listing=lambda backend: listed)
    assert names(cameras(host)) == ["FaceTime HD", "OBS Virtual Camera"]
    assert names(virtual_cameras(host)) == ["OBS Virtual Camera"]
    assert find_camera("facetime", host).index == 1


def test_a_file_that_is_no_device_has_no_capability(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x" * 200)
    assert query_capability(str(tmp_path / "file")) == Capability()
    assert query_capability(str(tmp_path / "none")) == Capability()


def _process(root: Path, pid: int, name: str, opens: str) -> None:
    folder = root / f"proc/{pid}"
    (folder / "fd").mkdir(parents=True)
    (folder / "comm").write_text(f"{name}\n")
    (folder / "fd/3").symlink_to(opens)


# The list.


def test_the_list_says_what_each_sends_and_who_uses_it(machine: Machine, tmp_path: Path) -> None:
    own_in_use: Device = (12, "Scrim two", LOOPBACK, CAPTURE)
    host = machine(LENS, FED, IDLE, own_in_use)
    offers = {"/dev/video0": [Offer((1280, 720), 30.0), Offer((640, 480), 25.0)]}
    host = replace(host, offers=lambda path: offers.get(path, []))
    for pid, name, index in (
        (7, "zoom", 0),
        (8, "droidcam", 11),
        (9, "scrim", 12),
        (10, "cam", 10),
    ):
        _process(tmp_path, pid, name, f"/dev/video{index}")
    groups = list_all(host)
    assert [line for one in groups["cameras"][:2] for line in one.lines()] == [
        "  0  Integrated Camera (/dev/video0): in use by zoom (pid 7)",
        "      1280x720 at 30 fps, 640x480 at 25 fps",
        "  11  Phone (/dev/video11): in use by droidcam (pid 8)",
    ]
    assert [line for one in groups["virtual_cameras"] for line in one.lines()] == [
        "  10  Scrim (/dev/video10): free; open in cam (pid 10)",
        "  12  Scrim two (/dev/video12): in use by Scrim (pid 9)",
    ]
    assert groups["cameras"][0].for_programs() == {
        "index": 0, "name": "Integrated Camera", "path": "/dev/video0",
        "modes": [[1280, 720, 30.0], [640, 480, 25.0]], "used_by": ["zoom (pid 7)"],
    }  # fmt: skip
    assert [one.for_programs()["free"] for one in groups["virtual_cameras"]] == [True, False]


# The doctor.


def finding(title: str, host: Host, missing: str = "") -> Finding:
    found = diagnose(host, lambda module: module != missing)
    return next(entry for entry in found if entry.title == title)


def test_a_loopback_that_another_program_feeds_is_a_webcam(machine: Machine) -> None:
    seen = finding("Webcam", machine(FED, IDLE))
    assert (seen.ok, seen.seen) == (True, "Phone (/dev/video11)")
    assert not finding("Webcam", machine((3, "Scrim", LOOPBACK, CAPTURE))).ok, "that is its own"


def load_module(root: Path, exclusive_caps: str = "Y,N,N") -> None:
    parameters = root / "sys/module/v4l2loopback/parameters"
    parameters.mkdir(parents=True)
    (parameters / "exclusive_caps").write_text(f"{exclusive_caps}\n")
    (parameters.parent / "version").write_text("0.12.7\n")


def install_module(root: Path) -> None:
    (root / "proc/sys/kernel").mkdir(parents=True)
    (root / "proc/sys/kernel/osrelease").write_text("6.1.0\n")
    (root / "lib/modules/6.1.0").mkdir(parents=True)
    (root / "lib/modules/6.1.0/modules.dep").write_text(
        "updates/dkms/v4l2loopback.ko.xz: videodev\n"
    )


def test_all_is_well(machine: Machine, tmp_path: Path) -> None:
    load_module(tmp_path)
    assert all(entry.ok for entry in diagnose(machine(LENS, IDLE), lambda module: True))


def test_every_finding_that_is_not_well_has_a_remedy(machine: Machine) -> None:
    for entry in diagnose(machine(), lambda module: False):
        assert entry.ok or entry.remedy
        assert "\n" not in entry.seen + entry.remedy


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ('ID=debian\nVERSION_ID="12"', "sudo apt install v4l2loopback-dkms"),
        ("ID=linuxmint\nID_LIKE=ubuntu", "sudo apt install v4l2loopback-dkms"),
        ("ID=fedora", "sudo dnf install v4l2loopback"),
        ('ID="endeavouros"\nID_LIKE="arch"', "sudo pacman -S v4l2loopback-dkms"),
        ("", "sudo apt install v4l2loopback-dkms"),
    ],
)
def test_a_missing_module_is_installed_as_the_distribution_does(
    machine: Machine, tmp_path: Path, release: str, command: str
) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/os-release").write_text(release)
    seen = finding("Kernel module v4l2loopback", machine(LENS))
    assert not seen.ok
    assert seen.remedy.startswith(command)
    assert "sudo modprobe v4l2loopback exclusive_caps=1 card_label=Scrim" in seen.remedy


@pytest.mark.parametrize("secure", [False, True])
def test_a_module_that_is_not_loaded(machine: Machine, tmp_path: Path, secure: bool) -> None:
    install_module(tmp_path)
    if secure:
        folder = tmp_path / "sys/firmware/efi/efivars"
        folder.mkdir(parents=True)
        name = "SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
        (folder / name).write_bytes(b"\x06\0\0\0\x01")
    seen = finding("Kernel module v4l2loopback", machine(LENS))
    assert not seen.ok
    assert seen.remedy.startswith("sudo modprobe v4l2loopback exclusive_caps=1")
    assert ("mokutil" in seen.remedy) == secure


@pytest.mark.parametrize(
    ("value", "devices", "well"),
    [("Y,N,N", 1, True), ("1", 1, True), ("N,N", 1, False), ("Y,N", 2, False), ("Y,Y,N", 2, True)],
)
def test_exclusive_caps(
    machine: Machine, tmp_path: Path, value: str, devices: int, well: bool
) -> None:
    load_module(tmp_path, value)
    seen = finding("exclusive_caps", machine(*[IDLE, FED][:devices]))
    assert seen.ok == well
    assert well or ("modprobe -r v4l2loopback" in seen.remedy and "Chrome" in seen.seen)
    assert well or f"({value[: 2 * devices - 1]})" in seen.seen
    assert well or "/etc/modprobe.d/v4l2loopback.conf" in seen.remedy


def test_no_device_a_held_device_and_one_that_may_not_be_opened(
    machine: Machine, tmp_path: Path
) -> None:
    load_module(tmp_path)
    assert "without a device" in finding("Virtual camera", machine()).seen
    _process(tmp_path, 77, "obs", "/dev/video11")
    held = finding("Virtual camera", machine(FED))
    assert not held.ok
    assert "Phone (/dev/video11) by obs (pid 77)" in held.seen
    shut = finding("Permission", machine(LENS, may_open=False))
    assert not shut.ok
    assert "/dev/video0" in shut.seen
    assert "usermod -aG video" in shut.remedy


def test_beside_a_free_device_the_doctor_names_those_in_use(
    machine: Machine, tmp_path: Path
) -> None:
    load_module(tmp_path)
    _process(tmp_path, 77, "scrim", "/dev/video11")
    seen = finding("Virtual camera", machine(FED, IDLE))
    assert seen.ok
    assert seen.seen == "Scrim (/dev/video10); in use: Phone (/dev/video11) by Scrim (pid 77)"


def test_a_held_device_is_freed_by_an_exact_command(machine: Machine, tmp_path: Path) -> None:
    load_module(tmp_path)
    host = machine(FED)
    assert "sudo fuser -v /dev/video11" in finding("Virtual camera", host).remedy
    _process(tmp_path, 77, "ffmpeg", "/dev/video11")
    assert finding("Virtual camera", host).remedy == "close ffmpeg, or: kill 77"
    _process(tmp_path, 78, "chromium", "/dev/video11")
    both = finding("Virtual camera", host)
    assert "ffmpeg: kill 77, chromium: kill 78" in both.remedy
    assert not both.ok


def test_a_device_that_scrim_itself_holds_is_well(machine: Machine, tmp_path: Path) -> None:
    load_module(tmp_path)
    app = Path(devices_module.__file__).resolve().parents[1] / "app.py"
    for pid, words, folder in (
        (80, ["python", str(app), "run"], Path("/")),
        (81, ["python", "app.py"], app.parent),
        (82, ["python", "app.py"], tmp_path),
    ):
        shutil.rmtree(tmp_path / "proc", ignore_errors=True)
        _process(tmp_path, pid, "python", "/dev/video11")
        (tmp_path / f"proc/{pid}/cmdline").write_text("\0".join(words) + "\0")
        (tmp_path / f"proc/{pid}/cwd").symlink_to(folder)
        seen = finding("Virtual camera", machine(FED))
        assert seen.ok == (pid != 82), "another program may have an app.py, too"
        assert str(pid) in seen.seen
        named = "python" if pid == 82 else "Scrim"
        assert holders("/dev/video11", machine(FED)) == [f"{named} (pid {pid})"]
    _process(tmp_path, 90, "scrim", "/dev/video11")
    assert finding("Virtual camera", machine(FED)).ok


def test_missing_packages_are_named_as_pip_knows_them(machine: Machine) -> None:
    seen = finding("Python packages", machine(LENS), missing="cv2")
    assert (seen.ok, seen.remedy) == (False, pip_install("opencv-contrib-python"))
    assert seen.remedy.endswith(" -m pip install opencv-contrib-python")


def test_where_the_camera_cannot_rest_the_doctor_says_why_and_is_content(
    machine: Machine, tmp_path: Path
) -> None:
    load_module(tmp_path)
    title = "Camera off while nobody watches"
    told = finding(title, replace(machine(LENS, IDLE), clients=lambda _path: 0))
    assert (told.mark, told.seen) == ("ok", "yes: the driver says who watches")
    hidden = finding(title, replace(machine(LENS, IDLE), clients=lambda _path: None))
    assert (hidden.ok, hidden.mark) == (True, "--")
    assert hidden.seen.startswith("not here, the camera is always on: v4l2loopback 0.12.7")
    (tmp_path / "proc/self/fd").mkdir(parents=True)
    counted = finding(title, replace(machine(LENS, IDLE), clients=lambda _path: None))
    assert counted.mark == "--"
    assert counted.seen.startswith("yes: v4l2loopback 0.12.7 does not tell")
    assert "other users" in counted.seen


@pytest.mark.parametrize(("system", "name"), [("Windows", "Windows"), ("Darwin", "macOS")])
def test_elsewhere_the_camera_is_always_on(system: str, name: str) -> None:
    seen = finding("Camera off while nobody watches", Host(system=system, listing=lambda _: []))
    assert seen.mark == "--"
    assert f"always on: {name} does not tell" in seen.seen


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_elsewhere_obs_brings_the_virtual_camera(system: str) -> None:
    listed = [SimpleNamespace(index=0, name="OBS Virtual Camera")]
    assert finding("Virtual camera", Host(system=system, listing=lambda backend: listed)).ok
    seen = finding("Virtual camera", Host(system=system, listing=lambda backend: []))
    assert not seen.ok
    assert "obsproject.com" in seen.remedy


def test_on_windows_unity_capture_is_the_smaller_way() -> None:
    seen = finding("Virtual camera", Host(system="Windows", listing=lambda _: []))
    assert 'regsvr32 UnityCaptureFilter64.dll "/i:UnityCaptureName=Scrim"' in seen.remedy
    assert "OBS Studio" in seen.remedy
    mac = finding("Virtual camera", Host(system="Darwin", listing=lambda _: []))
    assert "Unity" not in mac.remedy
    listed = [SimpleNamespace(index=0, name="Scrim"), SimpleNamespace(index=1, name="FaceTime HD")]
    host = Host(system="Windows", listing=lambda _: listed)
    found = finding("Virtual camera", host)
    assert (found.ok, found.seen) == (True, "Scrim")
    chosen = default_camera(host)
    assert chosen is not None
    assert chosen.name == "FaceTime HD", "what Unity Capture calls Scrim is no webcam"


def test_the_table_of_clients_names_the_common_ones() -> None:
    said = " ".join(client.name for client in CLIENTS)
    assert all(name in said for name in ("Chrome", "Firefox", "Teams", "Zoom", "Meet", "Skype"))


def test_the_first_start_names_programs_that_one_can_meet_in() -> None:
    assert {*MEETINGS} <= {client.name for client in CLIENTS}
    assert not any("Skype" in name for name in MEETINGS)
