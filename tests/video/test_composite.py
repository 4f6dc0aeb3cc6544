from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest

from tests.fakes import flat_frame, sealed
from video.composite import Composite, admit
from video.frame import empty_planes


def test_nobody_makes_a_composite_without_the_seal() -> None:
    for key in (None, True, object(), "seal"):
        with pytest.raises(TypeError, match=r"composite\(\) or cover\(\) only"):
            Composite(key, empty_planes((4, 4)), 0, 0.0, "composite", (4, 4))


def test_it_cannot_be_changed_or_subclassed() -> None:
    made = sealed(empty_planes((4, 4)), index=3, captured_at=1.5, kind="cover", visible=(3, 3))
    with pytest.raises(AttributeError, match="read-only"):
        made.planes = empty_planes((4, 4))
    with pytest.raises(AttributeError):
        made.extra = 1
    with pytest.raises(ValueError, match="read-only"):
        made.planes[0, 0] = 1
    assert (made.index, made.captured_at, made.kind, made.visible) == (3, 1.5, "cover", (3, 3))
    assert made.size == (4, 4)


def test_copies_carry_nothing_else_in() -> None:
    made = sealed(empty_planes((4, 4)))
    for duplicate in (copy.copy, lambda it: pickle.loads(pickle.dumps(it))):  # noqa: S301
        with pytest.raises((AttributeError, TypeError)):
            duplicate(made)


def test_the_door_admits_a_composite_itself_and_nothing_like_it() -> None:
    made = sealed(empty_planes((4, 4)))
    assert admit(made) is made

    class Lookalike:
        planes = empty_planes((4, 4))
        index, captured_at, kind, visible, size = 0, 0.0, "composite", (4, 4), (4, 4)

    for stranger in (flat_frame((4, 4)), Lookalike(), np.zeros((6, 4), np.uint8), None):
        with pytest.raises(TypeError, match="nothing but a Composite"):
            admit(stranger)
