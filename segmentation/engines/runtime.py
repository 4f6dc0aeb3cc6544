"""ONNX Runtime, imported here and nowhere else: its telemetry is off before it is loaded.

from segmentation.engines.runtime import onnxruntime
"""

from system.process.libraries import keep_quiet

keep_quiet()

import onnxruntime  # noqa: E402 - what it reads while it is loaded has to be set before

onnxruntime.disable_telemetry_events()  # once more by its own word, on Windows, too

__all__ = ["onnxruntime"]
