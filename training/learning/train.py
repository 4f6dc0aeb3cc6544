"""Trains PortraitNet: one loop, on one process or many, that can be cut off at any time.

    python -m training.learning.train --data DATA --labels LABELS --into RUN --grids 160x96:1
    torchrun --nproc-per-node 2 -m training.learning.train ...

Every sample is a function of its number, so a run that resumes from its checkpoint goes on with
exactly what would have come next, and several processes deal one sequence out among themselves. The
weights that count are their exponential moving average. The learning rate is held, then falls to
nothing over the last share of the samples: give `--samples` a larger number later to go on.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader

from segmentation.network.checkpoint import state_in
from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from training.data import load_rooms
from training.labels.difficulty import load_shares, weighed
from training.learning.batches import Batches
from training.learning.recipe import Recipe, parse_grids
from training.learning.step import learn
from training.pictures.augment import Studio
from training.pictures.people.parts import load_parts
from training.pictures.rooms import Rooms
from training.pictures.sequences import Sequences
from training.sources.mixture import load_mixture
from training.sources.moving import takes as load_takes

CHECKPOINT = "checkpoint.pt"
LOG_EVERY = int(os.environ.get("SCRIM_LOG_EVERY", "100"))
"""Batches between two lines of the log."""


class Average:
    """The exponential moving average of a network's weights; slower the longer it has run."""

    def __init__(self, net: nn.Module, decay: float) -> None:
        self.weights = {name: value.detach().clone() for name, value in net.state_dict().items()}
        self._decay = decay

    def update(self, net: nn.Module, step: int) -> None:
        decay = min(self._decay, (1 + step) / (10 + step))
        for name, value in net.state_dict().items():
            if value.dtype.is_floating_point:
                self.weights[name].lerp_(value, 1 - decay)
            else:
                self.weights[name].copy_(value)


def train(recipe: Recipe) -> None:
    """Trains from the run's checkpoint, or from nothing, until all samples are seen."""
    rank, world, device = _join()
    torch.manual_seed(recipe.seed)
    torch.set_num_threads(recipe.threads)
    cv2.setNumThreads(0)  # a forked loader hangs on a thread pool that did not fork with it
    net = PortraitNet(NetworkConfig()).to(device)
    net = net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimizer = torch.optim.AdamW(_groups(net, recipe.weight_decay), lr=recipe.learning_rate)
    average = Average(net, recipe.average_decay)
    step = _restore(recipe, net, optimizer, average, device)
    model = DistributedDataParallel(net) if world > 1 else net
    people = load_mixture(recipe.data, recipe.labels, recipe.rendered)
    rooms = load_rooms(recipe.data)
    shown = Rooms(
        rooms, None if recipe.difficulty is None else load_shares(recipe.difficulty, len(rooms))
    )
    studio = Studio(
        people if recipe.difficulty is None else weighed(people, recipe.difficulty),
        shown,
        recipe.seed,
        None if recipe.parts is None else load_parts(recipe.parts),
    )
    sequences = (
        Sequences(people, load_takes(recipe.data), shown, recipe.seed)
        if recipe.in_sequences
        else None
    )
    loader = DataLoader(
        Batches(studio, recipe, step, (rank, world), sequences),
        batch_size=None,
        num_workers=recipe.workers,
        prefetch_factor=4 if recipe.workers else None,
    )
    log = Log(recipe, step) if rank == 0 else None
    net.train()
    for batch in loader:
        rate = recipe.learning_rate_at(step * recipe.batch)
        for group in optimizer.param_groups:
            group["lr"] = rate
        parts = [part.to(device) for part in batch]
        named = learn(model, net, optimizer, parts, (recipe.seed, step))
        average.update(net, step)
        step += 1
        if log is not None and log.note(step, named, rate):
            save(recipe, net, optimizer, average, step)
    if rank == 0:
        save(recipe, net, optimizer, average, step)
    if world > 1:
        dist.destroy_process_group()


class Log:
    """Prints the mean of each loss now and then, and says when it is time to save."""

    def __init__(self, recipe: Recipe, step: int) -> None:
        self._recipe = recipe
        self._sums: dict[str, float] = {}
        self._since, self._saved = (step, time.monotonic()), time.monotonic()

    def note(self, step: int, named: dict[str, Tensor], rate: float) -> bool:
        for name, value in named.items():
            self._sums[name] = self._sums.get(name, 0.0) + float(value)
        now = time.monotonic()
        done = step - self._since[0]
        if done >= LOG_EVERY:
            pace = done * self._recipe.batch / (now - self._since[1])
            means = " ".join(f"{name} {value / done:.4f}" for name, value in self._sums.items())
            seen = step * self._recipe.batch
            print(f"{seen} samples, {pace:.0f}/s, rate {rate:.1e}: {means}", flush=True)
            self._sums, self._since = {}, (step, now)
        if now - self._saved < self._recipe.save_every_s:
            return False
        self._saved = now
        return True


def save(
    recipe: Recipe, net: nn.Module, optimizer: torch.optim.Optimizer, average: Average, step: int
) -> None:
    """Writes the checkpoint whole or not at all."""
    recipe.run.mkdir(parents=True, exist_ok=True)
    partial = recipe.run / f"{CHECKPOINT}.part"
    content = {
        "config": NetworkConfig().to_json(),
        "net": net.state_dict(),
        "average": average.weights,
        "optimizer": optimizer.state_dict(),
        "step": step,
        "batch": recipe.batch,
        "recipe": {name: str(value) for name, value in vars(recipe).items()},
        "git_commit": _git_commit(),
    }
    torch.save(content, partial)
    os.replace(partial, recipe.run / CHECKPOINT)


def _join() -> tuple[int, int, torch.device]:
    """(rank, world, device) under torchrun, or of a process alone."""
    world = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    gpu = torch.cuda.is_available()
    if world > 1:
        dist.init_process_group("nccl" if gpu else "gloo")
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if gpu else "cpu"
    return rank, world, torch.device(device)


def _groups(net: nn.Module, weight_decay: float) -> Iterator[dict[str, Any]]:
    """Weights decay; biases and norms do not."""
    matrices = [p for p in net.parameters() if p.ndim > 1]
    vectors = [p for p in net.parameters() if p.ndim <= 1]
    yield {"params": matrices, "weight_decay": weight_decay}
    yield {"params": vectors, "weight_decay": 0.0}


def _restore(
    recipe: Recipe,
    net: nn.Module,
    optimizer: torch.optim.Optimizer,
    average: Average,
    device: torch.device,
) -> int:
    """The step to go on with: the run's own checkpoint, or another run's average, or zero."""
    own = recipe.run / CHECKPOINT
    if own.exists():
        saved = torch.load(own, map_location=device, weights_only=True)
        net.load_state_dict(saved["net"])
        optimizer.load_state_dict(saved["optimizer"])
        average.weights = saved["average"]
        return int(saved["step"])
    if recipe.start_from is not None:
        saved = torch.load(recipe.start_from, map_location=device, weights_only=True)
        net.load_state_dict({**net.state_dict(), **state_in(saved)})  # it may have learned less
        average.weights = {name: value.clone() for name, value in net.state_dict().items()}
    return 0


def _git_commit() -> str:
    result = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return result.stdout.strip() or "unknown"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="photographs, labels and rooms")
    parser.add_argument("--labels", type=Path, help="mattes of a teacher (training.labels.teacher)")
    parser.add_argument("--into", type=Path, dest="run", required=True, help="folder of the run")
    parser.add_argument(
        "--difficulty", type=Path, help="what to show more often (training.labels.difficulty)"
    )
    parser.add_argument("--rendered", type=Path, help="rgb_* beside alpha_*, as in SynthHuman")
    parser.add_argument("--parts", type=Path, help="hands and arms to paste (training.labels.mine)")
    parser.add_argument("--start-from", type=Path, help="checkpoint of another run to begin with")
    parser.add_argument("--grids", type=parse_grids, default=Recipe.grids, help="WxH:SHARE,...")
    for name in ("samples", "warm-up-samples", "batch", "seed", "workers", "threads"):
        default = getattr(Recipe, name.replace("-", "_"))
        parser.add_argument(f"--{name}", type=int, default=default)
    for name in (
        "learning-rate", "decay-share", "average-decay", "save-every-s", "in-sequences"
    ):  # fmt: skip
        default = getattr(Recipe, name.replace("-", "_"))
        parser.add_argument(f"--{name}", type=float, default=default)
    train(Recipe(**vars(parser.parse_args())))


if __name__ == "__main__":
    main()
