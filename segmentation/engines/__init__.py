"""What runs a network: `onnx_engine` (the default), `torch_engine`, `mediapipe_engine`.

Each is an `engine.Engine`; `runtime` imports ONNX Runtime with its telemetry off. May import
segmentation's grid, input and weights, and video.
"""
