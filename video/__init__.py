"""The vocabulary that every part shares: frames, protocols, hand-overs, privacy, errors."""
