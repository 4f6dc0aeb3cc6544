"""What makes labels and doubts them: teacher, difficulty, doubts, parts to mine.

May import training.data, training.pictures, training.judging and segmentation.
"""
