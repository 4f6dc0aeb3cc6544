"""What runs a network: ONNX Runtime (the default), torch, MediaPipe.

Each is an `engine.Engine`; `runtime` imports ONNX Runtime with its telemetry off. May import
segmentation's grid, input and weights, and video.
"""
