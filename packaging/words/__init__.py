"""What is made from the command line's table: the man page, the completion of shells."""

from __future__ import annotations

from pathlib import Path


def write(share: Path) -> list[Path]:
    """Writes every file below that folder, as below a prefix's `share`; their places in it."""
    from words import bash, fish, page, zsh

    made = {
        "man/man1/scrim.1": page.page(),
        "bash-completion/completions/scrim": bash.script(),
        "zsh/site-functions/_scrim": zsh.script(),
        "fish/vendor_completions.d/scrim.fish": fish.script(),
    }
    for place, text in made.items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return [Path(place) for place in made]
