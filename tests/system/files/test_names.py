"""Names: any bytes that a file can be called come back, from every text that cannot hold them."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from profiles.kept import quoted
from system.files.names import as_text, decoded, encoded, fits_a_line, lines_of, name_of, readable
from tests.profiles.test_kept import SAME_FOLDER

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="names there are no bytes")
BYTES = st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name)
FILE_NAMES = BYTES.map(os.fsdecode)
PLACES = st.builds(
    str.__add__, st.sampled_from(["", "/", "slides:", "slides:/", "file://", "./"]), FILE_NAMES
)
TEXTS = st.text(st.characters(), max_size=40)


@POSIX
@given(PLACES)
@example("file:///home/ada/a.jpg")
@example("slides:file://./x")
@example("/home/ada/caf\udce9.jpg")
def test_every_name_comes_back_from_text_that_utf8_holds(name: str) -> None:
    text = as_text(name)
    assert name_of(text) == name
    assert text.encode().decode() == text
    assert tomllib.loads(f"a = {quoted(name)}") == {"a": text}


@POSIX
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("/home/ada/b.jpg", "/home/ada/b.jpg"),
        ("/home/ada/100%20 é.jpg", "/home/ada/100%20 é.jpg"),
        ("/home/ada/caf\udce9 é.jpg", "file:///home/ada/caf%E9%20%C3%A9.jpg"),
        ("slides:/home/\udcff", "slides:file:///home/%FF"),
        ("caf\udce9.jpg", "file://./caf%E9.jpg"),
        ("file:///a", "file://./file%3A///a"),
    ],
)
def test_only_what_utf8_cannot_hold_is_written_as_an_address(name: str, text: str) -> None:
    assert as_text(name) == text


def test_an_address_written_by_hand_is_its_path() -> None:
    assert name_of("file:///home/ada/my%20room.jpg") == "/home/ada/my room.jpg"
    assert name_of("file://elsewhere/room.jpg") == "file://elsewhere/room.jpg"


@given(TEXTS)
def test_no_text_at_all_is_a_traceback(text: str) -> None:
    for made in (as_text(text), readable(text)):
        assert made.encode().decode() == made
    assert "\0" not in readable(text)
    name_of(text)
    assert isinstance(decoded(encoded(text)), str)
    json.dumps(as_text(text), ensure_ascii=False).encode()


@POSIX
@SAME_FOLDER
@given(st.lists(FILE_NAMES.filter(fits_a_line)))
@example(["a\rb", "a\x0bb\x85\u2028", "\udcff"])
def test_a_file_with_a_name_a_line_has_the_names_own_bytes(
    tmp_path: Path, names: list[str]
) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(b"".join(os.fsencode(name) + b"\n" for name in names))
    assert lines_of(file) == names
    assert encoded("".join(f"{name}\n" for name in names)) == file.read_bytes()


def test_lines_may_end_as_windows_ends_them(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(b"a.jpg\r\n\r\nb.jpg")
    assert lines_of(file) == ["a.jpg", "", "b.jpg"]
