"""For all tests: `--slow` runs what takes long, too; a busy machine fails no property.

Properties see the same cases in every run; SCRIM_EXPLORE=1 makes them look for new ones.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from system.process.libraries import keep_quiet
from tests.camera.pipewire.desktop import Desktop, desktop
from tests.programs.xserver import x_server
from video.pixels import compiled

keep_quiet()  # but the network is not denied: what proves that has to fail without the filter

os.environ["LANGUAGE"] = "en"  # whatever the desktop speaks on which the tests run

os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="scrim-tests-")
atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)
"""No test takes the place of the Scrim of whoever runs the tests."""

settings.register_profile(
    "scrim",
    deadline=None,
    derandomize=not os.environ.get("SCRIM_EXPLORE"),  # the same cases for everyone, every time
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("scrim")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run tests marked slow, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.timeout(3600))
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow; give --slow to run it"))


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Names(config))


class _Names:
    """Names a failure as it happens: a run that is cut short has said what failed."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None:
            last = str(report.longrepr).rstrip().rsplit("\n", 1)[-1]
            terminal.write_line(f"\nfailed: {report.nodeid} ({report.when}): {last[:200]}")


@pytest.fixture(scope="module", params=["compiled", "numpy"])
def loops(request: pytest.FixtureRequest) -> Iterator[str]:
    """The tests of a module on the compiled loops and on those of NumPy and OpenCV."""
    installed = compiled.kernels
    if request.param == "compiled" and installed is None:
        pytest.skip("scrim_kernels is not compiled here; pip install ./kernels needs a C compiler")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled, "kernels", installed if request.param == "compiled" else None)
        yield request.param


@pytest.fixture
def display() -> Iterator[str]:
    """A new X server on a number that it finds free itself."""
    with x_server() as number:
        yield number


@pytest.fixture(scope="session")
def pipewire_session() -> Iterator[Desktop]:
    """A PipeWire session for every test of this process that leaves it as it was."""
    with desktop() as made:
        yield made


@pytest.fixture
def pipewire(pipewire_session: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """The same, as this process's own session for one test."""
    pipewire_session.adopt(monkeypatch)
    return pipewire_session
