"""What Qt needs from us to run at all: a display, its collector, its singletons, signals, language.

`keys` reads keyboards, `dialogs` holds what asks. Imports nothing of ui.
"""
