"""A real browser on a page that does as it is told: lists cameras, opens one, says what it saw."""

from __future__ import annotations

import base64
import json
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import wraps
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from camera.convert import Bytes

PAGE = Path(__file__).with_name("page.html")
PATIENCE_S = 60.0
"""How long an answer may take on a busy machine."""

ASK_AGAIN_S = 0.3

_CHROMIUM = (
    "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --disable-extensions --disable-dev-shm-usage --mute-audio"
    " --use-fake-ui-for-media-stream --autoplay-policy=no-user-gesture-required"
    " --disable-backgrounding-occluded-windows --disable-renderer-backgrounding"
    " --enable-features=WebRtcPipeWireCamera"
)
_FIREFOX_PREFERENCES = {
    "media.webrtc.camera.allow-pipewire": True,
    "media.navigator.permission.disabled": True,
    "media.autoplay.default": 0,
    "media.autoplay.blocking_policy": 0,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.firstRunURL": "",
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.enabled": False,
    "app.update.auto": False,
    "app.normandy.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "http://127.0.0.1:1/",
    "extensions.update.enabled": False,
    "browser.safebrowsing.downloads.remote.enabled": False,
}
PROGRAMS = {"chromium": "chromium", "firefox": "firefox-esr"}


class BrowserEndedError(AssertionError):
    """The browser has ended by itself."""


def once_more(test: Callable[..., None]) -> Callable[..., None]:
    """The test, begun anew once where the browser crashes: Firefox does, now and then."""

    @wraps(test)
    def run(*, tmp_path: Path, **given: Any) -> None:
        try:
            test(tmp_path=tmp_path, **given)
        except BrowserEndedError as crash:
            print(f"once more: {crash}")
            again = tmp_path / "again"
            again.mkdir()
            test(tmp_path=again, **given)

    return run


class Page:
    """The page that the browser shows; one task at a time."""

    def __init__(self, program: subprocess.Popen[bytes], server: _Server, log: Path) -> None:
        self.program = program
        self._server = server
        self._log = log
        self._number = 0

    def ask(self, name: str, **more: object) -> Any:
        """The page's answer to a task.

        Raises:
            AssertionError: none came, or the page could not do it.
            BrowserEndedError: the browser is gone.
        """
        self._number += 1
        self._server.tasks.put({"name": name, "number": self._number, **more})
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            with suppress(queue.Empty):
                answer = self._server.answers.get(timeout=0.2)
                if answer["number"] == self._number:
                    assert "error" not in answer, f"{name}: {answer['error']}{self._words()}"
                    return answer.get("value")
            if self.program.poll() is not None:
                raise BrowserEndedError(f"{name}: the browser has ended{self._words()}")
        raise AssertionError(f"{name}: no answer in {PATIENCE_S:g} s{self._words()}")

    def open(self, label: str) -> dict[str, Any]:
        """Open the camera of that name and wait for its first frame."""
        opened: dict[str, Any] = self.ask("open", label=label, patience=45_000)
        return opened

    def picture(self) -> Bytes:
        """What the page shows now: BGR, (height, width, 3)."""
        encoded = self.ask("picture").partition(",")[2]
        data = np.frombuffer(base64.b64decode(encoded), np.uint8)
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert picture is not None
        return np.asarray(picture, np.uint8)

    def kill(self) -> None:
        """The whole browser is gone, as when it crashes."""
        _end(self.program)

    def _words(self) -> str:
        words = self._log.read_text(errors="replace").strip().splitlines()
        return "; it said: " + " | ".join(words[-8:]) if words else ""


@contextmanager
def browsing(kind: str, folder: Path, environment: Mapping[str, str], *more: str) -> Iterator[Page]:
    """A headless browser of that kind with a new profile in the folder, on the page."""
    folder.mkdir(parents=True)
    server = _Server()
    address = f"http://localhost:{server.server_address[1]}/"
    log = folder / "log"
    try:
        with log.open("wb") as said:
            program = subprocess.Popen(
                [*_command(kind, folder / "profile"), *more, address],
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        try:
            yield Page(program, server, log)
        finally:
            _end(program)
    finally:
        server.end()


def _command(kind: str, profile: Path) -> list[str]:
    profile.mkdir()
    if kind == "chromium":
        return [*_CHROMIUM.split(), f"--user-data-dir={profile}"]
    lines = (
        f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
        for name, value in _FIREFOX_PREFERENCES.items()
    )
    (profile / "user.js").write_text("".join(lines))
    return ["firefox-esr", "--headless", "--no-remote", "--profile", str(profile)]


def _end(program: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()


class _Server(ThreadingHTTPServer):
    """Gives out the page and its tasks, takes its answers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.tasks: queue.Queue[dict[str, Any]] = queue.Queue()
        self.answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def end(self) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that is killed hangs up: nothing to say."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        if self.path == "/task":
            task: dict[str, Any] = {}
            with suppress(queue.Empty):
                task = self.server.tasks.get(timeout=ASK_AGAIN_S)
            self._say(json.dumps(task).encode(), "application/json")
        elif self.path == "/":
            self._say(PAGE.read_bytes(), "text/html; charset=utf-8")
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.answers.put(json.loads(self.rfile.read(length)))
        self._say(b"{}", "application/json")

    def _say(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
