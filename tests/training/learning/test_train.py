"""The loop: it learns, resumes exactly, and two processes learn what one does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.training.scene import draw_data, draw_moving
from training.learning.train import CHECKPOINT, Recipe, parse_grids, train

ROOT = Path(__file__).resolve().parents[3]
GRID = ((64, 32), 1.0)


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    return Recipe(
        data=draw_data(tmp_path / "data"),
        labels=None,
        run=tmp_path / "run",
        grids=(GRID,),
        samples=32,
        batch=4,
        warm_up_samples=8,
        workers=0,
        save_every_s=0.0,
    )


def weights_of(run: Path) -> dict[str, torch.Tensor]:
    saved = torch.load(run / CHECKPOINT, weights_only=True)
    return {name: value.float() for name, value in saved["net"].items()}


def test_a_run_that_was_cut_off_ends_as_one_that_was_not(recipe: Recipe, tmp_path: Path) -> None:
    whole = replace(recipe, run=tmp_path / "whole", decay_share=1e-9)
    train(whole)
    half = replace(recipe, run=tmp_path / "half", samples=16, decay_share=1e-9)
    train(half)
    train(replace(half, samples=32))
    for name, value in weights_of(whole.run).items():
        torch.testing.assert_close(weights_of(half.run)[name], value, atol=1e-5, rtol=1e-4)


def test_a_run_can_begin_with_weights_of_a_network_without_a_plate(recipe: Recipe) -> None:
    train(replace(recipe, samples=4))
    before = torch.load(recipe.run / CHECKPOINT, weights_only=True)
    for name in [name for name in before["average"] if name.startswith("recall.")]:
        del before["average"][name]
    old = recipe.run / "old.pt"
    torch.save(before, old)
    (recipe.run / CHECKPOINT).unlink()
    train(replace(recipe, samples=4, start_from=old, learning_rate=1e-12))
    after = torch.load(recipe.run / CHECKPOINT, weights_only=True)["average"]
    torch.testing.assert_close(after["head.bias"], before["average"]["head.bias"])
    assert float(after["recall.tell.weight"].abs().max()) < 1e-6


def test_a_run_on_sequences_goes_on_where_it_was_cut_off(recipe: Recipe, tmp_path: Path) -> None:
    draw_moving(recipe.data, (0.99,))
    long = replace(recipe, in_sequences=0.5, batch=8, decay_share=1e-9)
    train(replace(long, run=tmp_path / "whole"))
    half = replace(long, run=tmp_path / "half")
    train(replace(half, samples=16))
    train(half)
    before = weights_of(tmp_path / "whole")
    for name, value in weights_of(tmp_path / "half").items():
        torch.testing.assert_close(before[name], value, atol=1e-5, rtol=1e-4)


def test_the_learning_rate_rises_holds_and_falls(recipe: Recipe) -> None:
    long = replace(recipe, samples=1000, warm_up_samples=100, decay_share=0.2)
    rates = [long.learning_rate_at(seen) for seen in (0, 50, 100, 700, 900, 1000)]
    assert rates[0] < rates[1] < rates[2] == rates[3] == long.learning_rate
    assert rates[5] < rates[4] < rates[3]


def test_grids_are_read_with_their_shares() -> None:
    assert parse_grids("160x96:1,288x160:2.5") == (((160, 96), 1.0), ((288, 160), 2.5))


@pytest.mark.slow
def test_two_processes_get_the_loss_curve_of_one(recipe: Recipe, tmp_path: Path) -> None:
    def curve(command: list[str], run: Path) -> list[float]:
        arguments = [
            "training.learning.train", "--data", str(recipe.data), "--into", str(run),
            "--grids", "64x32:1", "--samples", "320", "--batch", "16", "--workers", "0",
            "--learning-rate", "2e-3", "--warm-up-samples", "32",
        ]  # fmt: skip
        environ = os.environ | {"SCRIM_LOG_EVERY": "4", "OMP_NUM_THREADS": "1"}
        done = subprocess.run(
            command + arguments, cwd=ROOT, env=environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return [float(found) for found in re.findall(r"entropy ([0-9.]+)", done.stdout)]

    alone = curve([sys.executable, "-m"], tmp_path / "one")
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    both = curve([*launcher, "--nproc-per-node", "2", "--module"], tmp_path / "two")
    assert len(alone) == len(both) >= 4
    for one, two in zip(alone, both, strict=True):
        assert two == pytest.approx(one, rel=0.25)
    assert alone[-1] < 0.8 * alone[0]
