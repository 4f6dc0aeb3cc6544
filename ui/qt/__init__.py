"""What Qt needs from us: a display, its collector, its singletons, keyboard layouts."""
