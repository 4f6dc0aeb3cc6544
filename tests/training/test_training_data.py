"""Pictures and labels as training gets them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.scene import draw_data
from training import data
from training.data import distrusted, load_people, load_rooms, soften


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return draw_data(tmp_path / "data")


def test_people_of_a_part_come_with_their_labels(root: Path) -> None:
    people = load_people(root, "train")
    assert [len(group) for group in people.groups] == [5]
    person = people.groups[0][0]
    assert person.rgb.shape[:2] == person.alpha.shape
    assert person.cut_bottom
    assert not person.cut_left
    assert np.isclose(people.shares.sum(), 1)


def test_rooms_leave_every_tenth_for_validation(root: Path) -> None:
    assert len(load_rooms(root)) == 11


def test_a_missing_label_is_named(root: Path) -> None:
    (root / "masks/selfies/00000.png").unlink()
    with pytest.raises(FileNotFoundError, match="selfies/00000"):
        load_people(root, "train")


def test_what_is_distrusted_is_measured_on_but_not_learned_from(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned = [person.name for person in load_people(root, "train").groups[0]]
    measured = [person.name for person in load_people(root, "val").groups[0]]
    listed = tmp_path / "distrusted.csv"
    names = [learned[1], measured[0]]
    listed.write_text("source,name\n" + "".join(f"selfies,{name}\n" for name in names))
    left_out = distrusted(listed)
    assert left_out == {("selfies", name) for name in names}
    monkeypatch.setattr(data, "distrusted", lambda: left_out)
    kept = [person.name for person in load_people(root, "train").groups[0]]
    assert kept == [learned[0], *learned[2:]]
    assert [person.name for person in load_people(root, "val").groups[0]] == measured


def test_the_list_that_ships_is_whole() -> None:
    left_out = distrusted()
    assert {source for source, _ in left_out} <= set(data.SHARES)
    assert all(name.isdigit() and len(name) == 5 for _, name in left_out)


def test_a_teacher_softens_the_edge_and_nothing_else() -> None:
    label = np.zeros((200, 200), np.uint8)
    cv2.circle(label, (100, 100), 60, 255, -1)
    matte = np.asarray(cv2.GaussianBlur(label, (0, 0), 3), np.uint8)
    matte[5:10, 5:10] = 255  # what the teacher invents far from the person
    matte[98:102, 98:102] = 0  # and a hole in the middle
    soft = soften(label, matte)
    assert soft[7, 7] == 0
    assert soft[100, 100] == 255
    assert 0 < soft[100, 40] < 255


def test_a_teacher_who_sees_another_shape_is_not_believed() -> None:
    label = np.zeros((100, 100), np.uint8)
    label[20:80, 20:80] = 255
    other = np.zeros_like(label)
    other[50:, 50:] = 255
    assert np.abs(soften(label, other).astype(int) - label).max() <= 128
    assert soften(label, other)[30, 30] == 255


def test_unlabelled_pictures_count_only_where_the_teacher_is_sure(
    root: Path, tmp_path: Path
) -> None:
    teacher = tmp_path / "teacher"
    (teacher / "unlabelled").mkdir(parents=True)
    lines = []
    for name, agreement in (("00001", 0.99), ("00002", 0.5)):
        cv2.imwrite(
            str(root / "unlabelled/images" / f"{name}.webp"), np.zeros((40, 40, 3), np.uint8)
        )
        matte = np.zeros((40, 40), np.uint8)
        matte[10:30, 10:30] = 255
        cv2.imwrite(str(teacher / "unlabelled" / f"{name}.png"), matte)
        lines.append(f"unlabelled,{name},{agreement}\n")
    (teacher / "doubt-1.csv").write_text("".join(lines))
    people = load_people(root, "train", teacher)
    assert [person.name for person in people.groups[-1]] == ["00001"]
