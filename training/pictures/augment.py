"""Samples as a webcam would see them, made from photographs, mattes and rooms.

`Studio.sample(index, grid)` is a pure function of the seed, the index and the grid, so a training
run that resumes sees exactly what it would have seen. A sample is a *scene* (who stands where,
before what: `training.pictures.framing`, `training.pictures.rooms`), then a *camera*
(`training.pictures.camera.webcam`), and with it the *room* as it was before, for a network that
remembers (`training.pictures.plates`). All are made for the network's grid.
"""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np

from training.data import Image, People, Person
from training.pictures.blend import Grid, mix
from training.pictures.camera.light import camouflage, under, veil
from training.pictures.camera.trim import trimmed
from training.pictures.camera.webcam import Webcam
from training.pictures.framing import CLOSE_UP, fits, own_scene, place_person
from training.pictures.people.clothes import with_other_clothes
from training.pictures.people.coats import with_coat
from training.pictures.people.headsets import with_headset
from training.pictures.people.limbs import raise_arm
from training.pictures.people.parts import Part, paste_part
from training.pictures.plates import imagined, small
from training.pictures.rooms import Rooms
from training.pictures.scene import Scene
from training.pictures.things.beside import beside
from training.pictures.things.chairs import with_chair
from training.pictures.things.desks import behind_desk
from training.pictures.things.screens import screened
from training.sources.votes import WEBCAM

EMPTY_ROOM, AT_WEBCAM, OWN_SCENE = 0.12, 0.36, 0.12
"""Shares of rooms with nobody in them, of webcam stills as they were taken, and of other pictures
in their own scene; the rest is pasted."""

UNTOUCHED = 0.6
"""Share of webcam stills to which nothing is added but what stands behind: they show the job."""

SECOND_PERSON = 0.15
BEFORE_OTHERS = 0.3
"""How often somebody is pasted before a picture of others, where that shows most of them."""

RAISED_ARM = 0.35
CUT_OUT_ARM = 0.65
HEADSET = 0.15
DESK_IN_FRONT = 0.07
CAMOUFLAGE = 0.25
SLEEVES = 0.75
VEIL = 0.2
CHAIR, CHAIR_LEFT, CHAIR_IN_OWN_SCENE, CHAIR_MOVED = 0.4, 0.7, 0.15, 0.3
SCREEN = 0.2
COAT = 0.2
BESIDE, BESIDE_IN_OWN_SCENE, BESIDE_MOVED = 0.4, 0.15, 0.15
OTHER_CLOTH = 0.25

DOUBTFUL = 127
"""Doubt 0..255 from which on a place is not learned from."""


class Sample(NamedTuple):
    """RGB (h, w, 3), alpha (h, w), the room (h / 4, w / 4, 4): RGB, visible; all uint8.

    `trust` (h, w) is 0 where the alpha is in doubt, else 255.
    """

    rgb: Image
    alpha: Image
    room: Image
    trust: Image


class Studio:
    """Makes samples out of people and rooms."""

    def __init__(
        self,
        people: People,
        rooms: Rooms,
        seed: int = 0,
        parts: list[Part] | None = None,
    ) -> None:
        self._people = people
        self._rooms = rooms
        self._seed = seed
        self._parts = parts or []
        self._webcam = Webcam()

    def sample(self, index: int, grid: Grid) -> Sample:
        """A picture to learn from: the same for the same seed, index and grid."""
        rng = np.random.default_rng((self._seed, index))
        scene, still = self._scenes(rng, grid)
        later = copy.deepcopy(rng)
        rgb, alpha = self._webcam.see(scene.rgb, scene.alpha, rng)
        past = np.random.default_rng((self._seed, index, 1))
        trust = np.full_like(alpha, 255) if scene.doubt is None else doubtless(scene.doubt)
        return Sample(rgb, alpha, self._before(still, later, past), trust)

    def _scenes(self, rng: np.random.Generator, grid: Grid) -> tuple[Scene, Scene]:
        """What stands before the camera, and the same before arms were raised."""
        kind = rng.random()
        if kind < EMPTY_ROOM:
            scene = self._empty(rng, grid)
            empty = behind_desk(scene, self._rooms, rng) if rng.random() < DESK_IN_FRONT else scene
            return empty, empty
        if kind < EMPTY_ROOM + AT_WEBCAM:
            taken = self._people.draw_from(WEBCAM, rng)
            if taken is not None:
                scene = self._in_own_scene(taken, rng, grid, as_taken=True)
                return (scene, scene) if rng.random() < UNTOUCHED else self._added(scene, rng)
        own = self._people.draw(rng) if kind < EMPTY_ROOM + AT_WEBCAM + OWN_SCENE else None
        if own is not None and (fits(own, grid) or rng.random() < CLOSE_UP):
            return self._added(self._in_own_scene(own, rng, grid), rng)
        others = self._people.draw(rng) if rng.random() < BEFORE_OTHERS else None
        if others is not None and fits(others, grid):
            return self._added(self._joining(others, rng, grid), rng)
        return self._added(self._pasted(rng, grid), rng)

    def _in_own_scene(
        self, own: Person, rng: np.random.Generator, grid: Grid, *, as_taken: bool = False
    ) -> Scene:
        """The picture itself, sometimes with a chair or a thing beside whoever is in it."""
        scene = own_scene(own, rng, grid, as_taken=as_taken)
        if rng.random() < CHAIR_IN_OWN_SCENE:
            scene = _set_before(scene, with_chair(scene.rgb, scene.alpha, rng))
        if rng.random() < BESIDE_IN_OWN_SCENE:
            made_of = self._rooms.texture(rng, grid, 4)
            thing = beside(scene.rgb, scene.rgb, scene.alpha, made_of, rng)
            scene = _set_before(scene, thing)
        return scene

    def _added(self, scene: Scene, rng: np.random.Generator) -> tuple[Scene, Scene]:
        """The scene with clothes, a headset, a desk, arms and a veil put in; and without arms."""
        if rng.random() < OTHER_CLOTH:
            scene = with_other_clothes(scene, self._rooms, rng)
        if rng.random() < HEADSET:
            rgb, alpha = with_headset(scene.rgb, scene.alpha, rng)
            scene = replace(scene, rgb=rgb, alpha=alpha)
        if rng.random() < DESK_IN_FRONT:
            scene = behind_desk(scene, self._rooms, rng)
        still = scene
        if rng.random() < RAISED_ARM:
            for _ in range(1 if rng.random() < 0.6 else 2):
                scene = self._armed(scene, rng)
        if rng.random() < VEIL:
            color, where = veil(scene, rng)
            scene, still = under(color, where, scene), under(color, where, still)
        return scene, still

    def _before(self, still: Scene, camera: np.random.Generator, rng: np.random.Generator) -> Image:
        """What was behind a scene before arms were raised, through the same camera."""
        shown = still.rgb if still.behind is None else still.behind
        behind, _ = self._webcam.see(small(shown), small(still.alpha), camera, quiet=True)
        hidden = still.alpha if still.behind is None else np.zeros_like(still.alpha)
        other = self._rooms.texture(rng, (behind.shape[1], behind.shape[0]), 2.5)
        return imagined(behind, small(hidden), other, rng)

    def _empty(self, rng: np.random.Generator, grid: Grid) -> Scene:
        room, nobody = self._rooms.draw(rng, grid), np.zeros((grid[1], grid[0]), np.uint8)
        if rng.random() < CHAIR_LEFT:
            room = with_chair(room, nobody, rng)
        if rng.random() < COAT:
            room = with_coat(room, self._people.draw(rng), rng)
        return Scene(room, nobody, room)

    def _pasted(self, rng: np.random.Generator, grid: Grid) -> Scene:
        """One or two people set before another room, in light that more or less fits."""
        room = behind = self._rooms.draw(rng, grid)
        if rng.random() < COAT:
            room = behind = with_coat(room, self._people.draw(rng), rng)
        alpha = doubt = np.zeros((grid[1], grid[0]), np.uint8)
        count = 2 if rng.random() < SECOND_PERSON else 1
        for number in range(count):
            person = self._someone(rng)
            own, here, unsure = place_person(
                person, room, rng, grid, alone=count == 1, first=number == 0
            )
            if number == 0 and rng.random() < CAMOUFLAGE:
                room = behind = camouflage(room, own, here, rng)
            if number == 0 and rng.random() < SCREEN:
                room = behind = screened(room, here, self._rooms.texture(rng, grid, 2.5), rng)
            if rng.random() < CHAIR:
                room = with_chair(room, here, rng)
                behind = behind if number or rng.random() < CHAIR_MOVED else room
            if rng.random() < BESIDE:
                as_it_was = behind is room
                room = beside(room, own, here, self._rooms.texture(rng, grid, 4), rng)
                behind = room if as_it_was and rng.random() >= BESIDE_MOVED else behind
            room = mix(own, room, here)
            alpha = np.maximum(alpha, here)
            doubt = doubt if unsure is None else np.maximum(doubt, of_person(unsure, here))
        return Scene(room, alpha, behind, doubt)

    def _someone(self, rng: np.random.Generator) -> Person:
        """A person to be pasted: rarely a face that fills the picture, for it hides the room."""
        person = self._people.draw(rng)
        for _ in range(3):
            if rng.random() < SLEEVES:
                person = trimmed(person, rng)
            if person.cut_left and person.cut_right and rng.random() < 0.7:
                person = self._people.draw(rng)
        return person

    def _joining(self, others: Person, rng: np.random.Generator, grid: Grid) -> Scene:
        """Somebody set before a picture of others, who are hidden or count as well."""
        before, alone, first = own_scene(others, rng, grid), rng.random() < 0.5, rng.random() < 0.5
        someone = self._someone(rng)
        own, here, unsure = place_person(someone, before.rgb, rng, grid, alone=alone, first=first)
        doubts = [of_person(unsure, here)] if unsure is not None else []
        doubts += [before.doubt] if before.doubt is not None else []
        doubt = np.maximum.reduce(doubts) if doubts else None
        return Scene(mix(own, before.rgb, here), np.maximum(before.alpha, here), doubt=doubt)

    def _armed(self, scene: Scene, rng: np.random.Generator) -> Scene:
        """One more arm or hand on the person: a drawn one, or one cut out of another picture."""
        if self._parts and rng.random() < CUT_OUT_ARM:
            part = self._parts[int(rng.integers(len(self._parts)))]
            rgb, alpha = paste_part(scene.rgb, scene.alpha, part, rng)
        else:
            rgb, alpha = raise_arm(scene.rgb, scene.alpha, rng)
        return replace(scene, rgb=rgb, alpha=alpha)


def doubtless(doubt: Image) -> Image:
    """255 where nothing is in doubt, else 0."""
    return np.where(doubt > DOUBTFUL, np.uint8(0), np.uint8(255))


def of_person(doubt: Image, alpha: Image) -> Image:
    """What is in doubt of somebody who was cut out: of the old room nothing came along."""
    near = cv2.dilate(alpha, np.ones((5, 5), np.uint8))
    return np.asarray(np.minimum(doubt, np.where(near > 0, np.uint8(255), np.uint8(0))), np.uint8)


def _set_before(scene: Scene, room: Image) -> Scene:
    """The scene with that room behind whoever is in it."""
    return replace(scene, rgb=mix(scene.rgb, room, scene.alpha))
