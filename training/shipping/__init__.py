"""What ships: export to ONNX, int8 where it is quicker and as good.

May import training.data, training.pictures and segmentation.
"""
