"""The header and the controls beside the picture, and the menu of settings."""
