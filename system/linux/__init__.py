"""What only Linux has: its kernel, and logind. May import system and `video.errors`."""
