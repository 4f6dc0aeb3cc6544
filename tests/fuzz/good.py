"""What is harmed: small good files of every kind that Scrim reads."""

from __future__ import annotations

import io
import json
import pickle
import tempfile
from functools import cache
from pathlib import Path

import av
import numpy as np
from PIL import Image

from profiles.kept import toml_of
from tests.camera.media import jpeg, ramp
from tests.faults.programs.clips import write_person_network
from tests.segmentation.tiny_networks import red_network, ship

CLIP_FRAMES = 10


@cache
def pictures() -> dict[str, bytes]:
    """By suffix; with an orientation, a palette, transparency and 16 bits among them."""
    rgb = Image.fromarray(ramp((40, 30)))
    found = {}
    turned = Image.Exif()
    turned[0x0112] = 6
    for name, image, form, how in (
        ("a.png", rgb, "PNG", {}),
        ("palette.png", rgb.convert("P"), "PNG", {}),
        ("clear.png", rgb.convert("RGBA"), "PNG", {}),
        ("deep.png", Image.fromarray(ramp((40, 30))[..., 0].astype(np.uint16) * 257), "PNG", {}),
        ("a.jpg", rgb, "JPEG", {"exif": turned}),
        ("progressive.jpeg", rgb, "JPEG", {"progressive": True}),
        ("a.webp", rgb, "WEBP", {}),
        ("lossless.webp", rgb, "WEBP", {"lossless": True}),
        ("a.bmp", rgb, "BMP", {}),
    ):
        written = io.BytesIO()
        image.save(written, form, **how)
        found[name] = written.getvalue()
    return found


@cache
def clips() -> dict[str, bytes]:
    """By name: H.264 in fragments and with its index before, MJPEG, VP9, FFV1, an animation."""
    found = {
        "a.mp4": _clip("a.mp4", "libx264", {"movflags": "faststart"}),
        "fragments.mp4": _clip("a.mp4", "libx264", {"movflags": "frag_keyframe+empty_moov"}),
        "mjpeg.avi": _clip("a.avi", "mjpeg", {}, "yuvj420p"),
        "a.webm": _clip("a.webm", "libvpx-vp9", {}),
        "ffv1.mkv": _clip("a.mkv", "ffv1", {}),
        "mpeg4.mov": _clip("a.mov", "mpeg4", {}),
    }
    first, *others = (Image.fromarray(np.roll(ramp((40, 30)), 4 * n, 1)) for n in range(5))
    written = io.BytesIO()
    first.save(written, "GIF", save_all=True, append_images=others, duration=40)
    return found | {"a.gif": written.getvalue()}


def _clip(name: str, codec: str, options: dict[str, str], form: str = "yuv420p") -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        with av.open(str(path), "w", options=options) as container:
            stream = container.add_stream(codec, rate=24)
            stream.width, stream.height, stream.pix_fmt = 64, 48, form
            for index in range(CLIP_FRAMES):
                frame = av.VideoFrame.from_ndarray(np.roll(ramp((64, 48)), 4 * index, 1), "rgb24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        return path.read_bytes()


@cache
def webcam_jpegs() -> tuple[bytes, ...]:
    """Pictures as webcams send them, 4:4:4, 4:2:2 and 4:2:0."""
    return tuple(jpeg(ramp((64, 48)), subsampling) for subsampling in range(3))


@cache
def networks() -> dict[str, bytes]:
    """ONNX: ours, one that remembers, one of fixed axes, one of other channels."""
    with tempfile.TemporaryDirectory() as folder:
        person = write_person_network(Path(folder, "a.onnx"), (64, 32)).read_bytes()
    return {
        "person": person,
        "free": red_network(),
        "fixed": red_network((64, 32)),
        "remembers": red_network((64, 32), remembers=True),
        "four channels": red_network((64, 32), channels=4),
    }


@cache
def manifests() -> tuple[bytes, ...]:
    """Manifests of three tiers in one folder; the folder is `shipped`."""
    with tempfile.TemporaryDirectory() as folder:
        ship(Path(folder), **shipped())
        whole = json.loads(Path(folder, "manifest.json").read_text())
    return (json.dumps(whole).encode(), json.dumps(whole, indent=1).encode())


@cache
def shipped() -> dict[str, bytes]:
    """The networks that the manifests list."""
    return {"eco": red_network(), "balanced": red_network((64, 32)), "best": red_network()}


class Bomb:
    """Runs a program when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        import os

        return os.mkdir, ("exploded",)


@cache
def torch_files() -> dict[str, bytes]:
    """Ours, a checkpoint, strangers, bombs, and networks that say they are larger than they are."""
    from segmentation.network.portrait_net import NetworkConfig, PortraitNet

    small = NetworkConfig((4, 4, 4, 4, 4), (1, 1, 1, 1), (4, 4, 4, 4))
    network = PortraitNet(small)
    state, config = network.state_dict(), small.to_json()
    wrong = {name: values[None] for name, values in state.items()}
    unreal = {name: values * float("nan") for name, values in state.items()}
    huge = {**config, "widths": (4, 4, 4, 4, 1_000_000)}
    return {
        "ours": _saved({"config": config, "state_dict": state, "grid": [64, 32]}),
        "checkpoint": _saved({"config": config, "state_dict": state, "average": state, "step": 3}),
        "huge": _saved({"config": huge, "state_dict": state}),
        "deep": _saved({"config": {**config, "depths": (1, 1, 1, 10**7)}, "state_dict": state}),
        "negative": _saved({"config": {**config, "widths": (4, 4, 4, 4, -1)}, "state_dict": state}),
        "grid of nothing": _saved({"config": config, "state_dict": state, "grid": [0, 0]}),
        "grid of giants": _saved({"config": config, "state_dict": state, "grid": [10**6, 10**6]}),
        "state of texts": _saved({"config": config, "state_dict": dict.fromkeys(state, "x")}),
        "other shapes": _saved({"config": config, "state_dict": wrong}),
        "half of it": _saved({"config": config, "state_dict": dict(list(state.items())[::2])}),
        "not a number": _saved({"config": config, "state_dict": unreal}),
        "a list": _saved([1, 2]),
        "a whole module": _saved(network),
        "a bomb": _saved({"config": config, "state_dict": state, "extra": Bomb()}),
        "a bare bomb": pickle.dumps(Bomb()),
        "an old bomb": _saved({"state_dict": Bomb()}, _use_new_zipfile_serialization=False),
    }  # fmt: skip


def _saved(content: object, **how: bool) -> bytes:
    import torch

    written = io.BytesIO()
    torch.save(content, written, **how)
    return written.getvalue()


@cache
def settings_files() -> tuple[bytes, ...]:
    """As the app writes them, and as people do."""
    from dataclasses import asdict

    from settings import Settings

    own = toml_of(asdict(Settings(background="beach.jpg", blur_percent=40)))
    return (
        own.encode(),
        b'# mine\nblur_percent = 30\nbackground = "#204060"\n',
        b"feather_px = 3\nlens_blur = true\n",
        b"x = " + b"[" * 5000,
        b"x = " + b"{a = " * 3000,
        b"blur_percent = " + b"9" * 5000,
        b'background = """a\nb.jpg"""',
    )
