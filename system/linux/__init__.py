"""What only the kernel of Linux has. May import `video.errors` alone."""
