"""The strip of backgrounds: the gallery behind it, its tiles and their thumbnails."""
