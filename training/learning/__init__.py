"""What learns: losses, the training loop, the mean of checkpoints.

May import training.data, training.pictures, training.labels and segmentation.network.
"""
