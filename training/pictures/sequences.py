"""Frames in a row, as one webcam would see them: somebody moves, all else stays.

Who moves is of a clip with mattes, or of a still picture that is made to sway. The room, the things
in it, the light and the camera are drawn once for the sequence; only the sensor's noise is another
in every frame. Before the frames to learn on come a few of a while ago, from which the network
learns the room as it does in the app (`training.learning.along`).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from training.data import Image, People, Person
from training.pictures.augment import (
    BESIDE,
    CAMOUFLAGE,
    CHAIR,
    COAT,
    SCREEN,
    SLEEVES,
    doubtless,
    of_person,
)
from training.pictures.blend import Grid, mix
from training.pictures.camera.light import camouflage
from training.pictures.camera.trim import trimmed
from training.pictures.camera.webcam import Webcam
from training.pictures.framing import own_scene, place_person
from training.pictures.motion import swaying
from training.pictures.people.coats import with_coat
from training.pictures.plates import small
from training.pictures.rooms import Rooms
from training.pictures.scene import Scene
from training.pictures.things.beside import beside
from training.pictures.things.chairs import with_chair
from training.pictures.things.screens import screened
from training.sources.moving import Take
from training.sources.votes import WEBCAM

PAST = 3
"""Frames of a while ago that come first: as many looks as a room takes to be known."""

GAP_FRAMES = 3, 15
"""How far those lie apart."""

FROM_CLIP, AT_REST = 0.6, 0.12
"""Shares of sequences of people who moved, and of webcam stills in which all but noise rests; the
others are stills that sway."""

OWN_SCENE = 0.25
"""Share of clips that are shown as they were taken."""

EVERY_SECOND = 0.3
"""Share of sequences of which a frame is left out after each: clips have 15 a second."""

AT_START, LEARNED, KNOWN = 0, 1, 2
"""What is known of the room: nothing; what the frames of a while ago showed; all of it."""

SHARES_KNOWN = 0.2, 0.65, 0.15
"""How often each of them."""


class Sequence(NamedTuple):
    """RGB (n, h, w, 3), alpha (n, h, w), trust (n, h, w) of `PAST` frames and those to learn on.

    `room` (h / 4, w / 4, 4) is RGB of the room without anybody, and 255 where that is known;
    `known` () is one of `AT_START`, `LEARNED`, `KNOWN`. All uint8.
    """

    rgb: Image
    alpha: Image
    trust: Image
    room: Image
    known: Image


class Sequences:
    """Makes sequences out of clips, stills and rooms."""

    def __init__(self, people: People, takes: list[Take], rooms: Rooms, seed: int = 0) -> None:
        self._people, self._takes, self._rooms, self._seed = people, takes, rooms, seed
        self._webcam = Webcam()

    def sequence(self, index: int, grid: Grid, length: int) -> Sequence:
        """`PAST` frames and `length` more: the same for the same seed, index, grid and length."""
        rng = np.random.default_rng((self._seed, 2, index))
        moments = _moments(rng, length)
        scenes, room = self._scenes(moments, rng, grid)
        camera = int(rng.integers(1 << 62))
        seen, trust = [], []
        for scene in scenes:
            same = np.random.default_rng(camera)
            seen.append(self._webcam.see(scene.rgb, scene.alpha, same, moment=rng))
            trust.append(
                np.full_like(scene.alpha, 255) if scene.doubt is None else doubtless(scene.doubt)
            )
        known = np.asarray(rng.choice(len(SHARES_KNOWN), p=SHARES_KNOWN), np.uint8)
        return Sequence(
            np.stack([rgb for rgb, _ in seen]),
            np.stack([alpha for _, alpha in seen]),
            np.stack(trust),
            self._known(room, scenes[0], np.random.default_rng(camera)),
            known,
        )

    def _scenes(
        self, moments: list[float], rng: np.random.Generator, grid: Grid
    ) -> tuple[list[Scene], Image | None]:
        """Who stands where at each moment, and the room without them, None where that is hidden."""
        kind = rng.random()
        if self._takes and kind < FROM_CLIP:
            take = self._takes[int(rng.integers(len(self._takes)))]
            start = int(rng.integers(2 * len(take)))
            shown = [_there_and_back(take, start + round(moment)) for moment in moments]
            if rng.random() < OWN_SCENE:
                return _as_taken(shown, rng, grid), None
            return self._before_room(shown, rng, grid)
        resting = self._people.draw_from(WEBCAM, rng) if kind > 1 - AT_REST else None
        if resting is not None:
            return _as_taken([resting], rng, grid) * len(moments), None
        person = self._people.draw(rng)
        if rng.random() < SLEEVES:
            person = trimmed(person, rng)
        much = float(rng.uniform(0, 1.2))
        return self._before_room(swaying(person, moments, rng, much), rng, grid)

    def _before_room(
        self, shown: list[Person], rng: np.random.Generator, grid: Grid
    ) -> tuple[list[Scene], Image]:
        """Everybody at one place before one room, in which things stand and stay."""
        room, place = self._rooms.draw(rng, grid), int(rng.integers(1 << 62))
        if rng.random() < COAT:
            room = with_coat(room, self._people.draw(rng), rng)
        stood = [
            place_person(person, room, np.random.default_rng(place), grid, alone=True, first=True)
            for person in shown
        ]
        now = stood[PAST]
        if rng.random() < CAMOUFLAGE:
            room = camouflage(room, now.rgb, now.alpha, rng)
        if rng.random() < SCREEN:
            room = screened(room, now.alpha, self._rooms.texture(rng, grid, 2.5), rng)
        if rng.random() < CHAIR:
            room = with_chair(room, now.alpha, rng)
        if rng.random() < BESIDE:
            made_of = self._rooms.texture(rng, grid, 4)
            room = beside(room, now.rgb, now.alpha, made_of, rng)
        scenes = []
        for own, alpha, unsure in stood:
            doubt = None if unsure is None else of_person(unsure, alpha)
            scenes.append(Scene(mix(own, room, alpha), alpha, doubt=doubt))
        return scenes, room

    def _known(self, room: Image | None, scene: Scene, camera: np.random.Generator) -> Image:
        """The room as a plate would hold it if all of it were known, through the same camera."""
        nobody = np.zeros_like(scene.alpha)
        shown = scene.rgb if room is None else room
        behind, _ = self._webcam.see(small(shown), small(nobody), camera, quiet=True)
        visible = np.full(behind.shape[:2], 0 if room is None else 255, np.uint8)
        return np.dstack([behind, visible])


def _moments(rng: np.random.Generator, length: int) -> list[float]:
    """`PAST` moments of a while ago and `length` in a row, in frames."""
    gap = float(rng.integers(*GAP_FRAMES))
    step = 2.0 if rng.random() < EVERY_SECOND else 1.0
    return [gap * number for number in range(-PAST, 0)] + [step * n for n in range(length)]


def _there_and_back(take: Take, number: int) -> Person:
    """That frame of a clip that is played forwards, backwards and so on."""
    turn = max(1, 2 * (len(take) - 1))
    folded = number % turn
    return take[min(folded, turn - folded)]


def _as_taken(shown: list[Person], rng: np.random.Generator, grid: Grid) -> list[Scene]:
    """Each in its own scene, all framed alike."""
    framing = int(rng.integers(1 << 62))
    return [
        own_scene(person, np.random.default_rng(framing), grid, as_taken=True) for person in shown
    ]
