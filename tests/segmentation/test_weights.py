"""Weights: what is not byte for byte what was shipped does not run; every refusal is one line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segmentation import weights
from segmentation.weights import load_file, load_shipped, read_manifest, shipped_tiers
from tests.segmentation.tiny_networks import ship
from video.errors import ModelError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return ship(tmp_path / "weights", best=b"best", eco=b"eco")


def test_shipped_weights_are_the_bytes_that_were_hashed(folder: Path) -> None:
    loaded = load_shipped("eco", folder)
    assert loaded.content == b"eco"
    assert loaded.sha256 == hashlib.sha256(b"eco").hexdigest()
    assert loaded.shipped
    assert loaded.suffix == ".onnx"


def test_tiers_come_from_the_quickest_to_the_best(folder: Path) -> None:
    assert shipped_tiers(folder) == ("eco", "best")


def test_a_changed_byte_is_refused_with_both_hashes(folder: Path) -> None:
    (folder / "portrait-eco.onnx").write_bytes(b"eca")
    with pytest.raises(ModelError) as refusal:
        load_shipped("eco", folder)
    line = str(refusal.value)
    assert hashlib.sha256(b"eca").hexdigest() in line
    assert hashlib.sha256(b"eco").hexdigest() in line
    assert "git checkout weights/" in line
    assert "\n" not in line


def test_a_missing_file_says_what_to_do(folder: Path) -> None:
    (folder / "portrait-eco.onnx").unlink()
    with pytest.raises(ModelError, match=r"portrait-eco\.onnx cannot be read .*git checkout"):
        load_shipped("eco", folder)


def test_an_unlisted_tier_names_the_listed_ones(folder: Path) -> None:
    with pytest.raises(ModelError, match="lists no 'balanced'; expected some of best, eco"):
        load_shipped("balanced", folder)


def test_a_file_of_ones_own_is_taken_as_it_is(folder: Path, tmp_path: Path) -> None:
    own, copy = tmp_path / "own.onnx", tmp_path / "copy.ONNX"
    own.write_bytes(b"mine")
    copy.write_bytes(b"eco")
    assert not load_file(own, folder).shipped
    assert load_file(copy, folder).shipped
    assert load_file(copy, folder).suffix == ".onnx"
    assert not load_file(own, tmp_path / "nowhere").shipped


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"x" * 11, "more than 0 MB"), (None, "cannot be read")],
)
def test_files_that_cannot_be_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, words: str
) -> None:
    monkeypatch.setattr(weights, "LARGEST_BYTES", 10)
    path = tmp_path / "own.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=words):
        load_file(path, tmp_path)


def test_a_folder_is_no_weights(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        load_file(tmp_path, tmp_path)


@pytest.mark.parametrize(
    "manifest",
    [
        "", "{", "[]", "3", '{"eco": 3}', '{"eco": {"file": "a.onnx"}}', "[" * 100_000,
        '{"eco": {"file": "../a.onnx", "sha256": ""}}', '{"eco": {"file": "a", "sha256": 3}}',
    ],
)  # fmt: skip
def test_a_damaged_manifest_is_one_line(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "manifest.json").write_text(manifest or " ")
    with pytest.raises(ModelError) as refusal:
        read_manifest(tmp_path)
    assert "\n" not in str(refusal.value)
    assert "is damaged" in str(refusal.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON | st.dictionaries(st.text(), st.fixed_dictionaries({"file": JSON, "sha256": JSON})))
def test_any_manifest_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, manifest: object
) -> None:
    folder = tmp_path_factory.mktemp("weights")
    (folder / "manifest.json").write_text(json.dumps(manifest))
    try:
        listed = read_manifest(folder)
    except ModelError:
        return
    for entry in listed.values():
        assert (folder / entry["file"]).parent == folder


def test_the_repository_ships_what_its_manifest_says() -> None:
    if not (weights.SHIPPED / weights.MANIFEST).is_file():
        pytest.skip("no weights/manifest.json yet: nothing is shipped")
    for tier in shipped_tiers():
        assert load_shipped(tier).shipped
