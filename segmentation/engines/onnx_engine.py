"""OnnxEngine: a network in ONNX Runtime on one CPU thread; the default.

One thread and no spinning: measured at 30 fps, two threads with ONNX Runtime's default spinning
burn 42 ms of CPU a frame to save 2 ms of waiting. Input, output and state live in arrays that are
bound once, so a frame costs no copy and no allocation outside of the network.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from segmentation.engines.engine import CLOSED
from segmentation.engines.onnx_signature import AGAIN, PLATE, Signature, read_signature, side
from segmentation.engines.runtime import onnxruntime
from segmentation.network_input import ImageBatch
from segmentation.room.held import RoomState
from segmentation.weights import Weights
from video.errors import ModelError, one_line
from video.frame import CoarseAlpha, Size

FORMAT = "portrait/1"
"""What the metadata entry `scrim` of our own networks says."""

Arrays = dict[str, NDArray[np.float32]]


class OnnxEngine:
    """An Engine around an ONNX Runtime session."""

    name = "onnx cpu"

    def __init__(
        self, session: onnxruntime.InferenceSession, signature: Signature, metadata: dict[str, str]
    ) -> None:
        self._session: onnxruntime.InferenceSession | None = session
        self._signature = signature
        self._bindings: list[onnxruntime.IOBinding] = []
        self._states: tuple[Arrays, ...] = ()  # what the next run takes comes first
        self._image: ImageBatch | None = None
        self._again = np.zeros(1, np.float32)
        self._alpha: NDArray[np.float32] = np.zeros((1, 1, 0, 0), np.float32)
        self.metadata = metadata

    @property
    def base_grid(self) -> Size:
        """The (width, height) that the network is made for."""
        return self._signature.base_grid

    @property
    def multiple(self) -> int | None:
        """32 where the axes are free; None where the base grid is the only one."""
        return self._signature.multiple

    @property
    def stateful(self) -> bool:
        """Whether the network hands state to its next run."""
        return bool(self._signature.states)

    @property
    def has_memory(self) -> bool:
        """Whether the network can leave aside what it knows of the room."""
        return self._signature.has_memory

    @property
    def learns_rooms(self) -> bool:
        """Whether its state is a plate: a color, and how well it is known."""
        return self._signature.has_plate

    @property
    def own_format(self) -> bool:
        """Whether our exporter marked the file."""
        return self.metadata.get("scrim") == FORMAT

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """Alpha (h, w) of an RGB picture (1, 3, h, w), both 0..1; valid until the next call.

        Raises:
            ModelError: ONNX Runtime failed, or the engine is closed.
        """
        return self._run(image)

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The same, seen as if nothing were known of the room; learns more of it.

        Raises:
            ModelError: ONNX Runtime failed, or the engine is closed.
        """
        self._again[:] = 1
        try:
            return self._run(image)
        finally:
            self._again[:] = 0

    def _run(self, image: ImageBatch) -> CoarseAlpha:
        if self._session is None:
            raise ModelError(CLOSED)
        try:
            if image is not self._image:
                self._bind(self._session, image)
            self._session.run_with_iobinding(self._bindings[0])
        except Exception as error:
            self._image = None
            raise ModelError(
                f"ONNX Runtime failed on a picture of {image.shape} ({one_line(error)}); "
                f"expected an alpha; try another --model"
            ) from error
        self._bindings.reverse()
        self._states = self._states[::-1]
        alpha: CoarseAlpha = self._alpha[0, 0]
        return alpha

    def room(self) -> RoomState | None:
        """What is known of the room, the caller's to keep; None before the first picture."""
        if not self.learns_rooms or not self._states:
            return None
        rgb, seen = (self._states[0][name] for name in PLATE)
        return RoomState(rgb[0].copy(), seen[0, 0].copy())

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Know that room from the next picture on, which is `image` or one of its size.

        Raises:
            ModelError: the engine is closed.
        """
        if self._session is None:
            raise ModelError(CLOSED)
        if not self.learns_rooms:
            return
        if image is not self._image:
            self._bind(self._session, image)
        for name, value in zip(PLATE, room, strict=True):
            self._states[0][name][:] = value

    def twin(self) -> OnnxEngine:
        """Another engine around the same session, with a state of its own.

        Raises:
            ModelError: closed.
        """
        if self._session is None:
            raise ModelError(CLOSED)
        return OnnxEngine(self._session, self._signature, self.metadata)

    def reset(self) -> None:
        """State back to zeros."""
        for arrays in self._states:
            for array in arrays.values():
                array.fill(0)

    def close(self) -> None:
        """Free the session; safe to call twice."""
        self._session, self._image = None, None
        self._bindings.clear()

    def _bind(self, session: onnxruntime.InferenceSession, image: ImageBatch) -> None:
        """Tie session and arrays together; state goes from one array to the other and back."""
        height, width = image.shape[2:]
        self._alpha = np.zeros((1, 1, height, width), np.float32)
        shapes = {
            name: tuple(side(dimension, (width, height)) for dimension in shape)
            for name, shape in self._signature.states.items()
        }
        there, back = (
            {name: np.zeros(shape, np.float32) for name, shape in shapes.items()} for _ in range(2)
        )
        self._states = (there, back)
        turns = [(there, back), (back, there)] if shapes else [(there, back)]
        self._bindings = [self._binding(session, image, old, new) for old, new in turns]
        self._image = image

    def _binding(
        self, session: onnxruntime.InferenceSession, image: ImageBatch, old: Arrays, new: Arrays
    ) -> onnxruntime.IOBinding:
        binding = session.io_binding()
        share = onnxruntime.OrtValue.ortvalue_from_numpy  # shares memory on the CPU
        binding.bind_ortvalue_input(self._signature.image, share(image))
        binding.bind_ortvalue_output(self._signature.alpha, share(self._alpha))
        if self._signature.has_memory:
            binding.bind_ortvalue_input(AGAIN, share(self._again))
        for name, array in old.items():
            binding.bind_ortvalue_input(name, share(array))
            binding.bind_ortvalue_output(name.replace("_in", "_out"), share(new[name]))
        return binding


def open_onnx(weights: Weights) -> OnnxEngine:
    """The network in these bytes, ready to run.

    Raises:
        ModelError: not an ONNX network, or one that does not turn a picture into an alpha.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # a fiftieth quicker without, and a megabyte less
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 4  # nothing: what fails is said in one line below
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    try:
        session = onnxruntime.InferenceSession(
            weights.content, options, providers=["CPUExecutionProvider"], enable_fallback=0
        )
        metadata = dict(session.get_modelmeta().custom_metadata_map)
        signature = read_signature(session, metadata, str(weights.path))
    except ModelError:
        raise
    except Exception as error:  # also names that are no UTF-8
        raise ModelError(
            f"{weights.path} cannot be opened ({one_line(error)}); expected a portrait network in "
            f"ONNX form; check the file that --model gives"
        ) from error
    return OnnxEngine(session, signature, metadata)
