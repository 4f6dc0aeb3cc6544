"""What judges: metrics (each defined once), the exam, evaluation, gate and report.

May import training.data, segmentation, settings and video.
"""
