"""What a webcam makes of a scene: light, noise, compression, and how it is cut."""
