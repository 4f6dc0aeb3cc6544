"""Completion for fish: `script()`."""

from __future__ import annotations

from collections.abc import Iterator

from words.table import Branch, Offer, Taken, commands, offers_of_set

SCRIPT = r"""# Completion of scrim for fish, made from the table that makes `scrim --help`.

# Whether the words so far are those of that command, or none yet (""); run is the one left out.
function __scrim_at
    set -l words (commandline -opc)[2..]
    set -l known @COMMANDS@
    test "$argv" = ""; and return (test -z "$words"; echo $status)
    contains -- "$words[1]" $known; or set -p words run
    test "$words[1..$(count $argv)]" = "$argv"
end

complete -c scrim -f
"""


def script() -> str:
    """The whole script, for `share/fish/vendor_completions.d/scrim.fish`."""
    head = SCRIPT.replace("@COMMANDS@", " ".join(branch.path[0] for branch in commands()))
    lines = [_word('""', branch.path[0], branch.purpose) for branch in commands()]
    for branch in commands():
        lines += _lines(branch)
    return head + "\n".join(lines) + "\n"


def _lines(branch: Branch) -> Iterator[str]:
    path = " ".join(branch.path)
    for option in branch.options:
        yield _option(path, option)
    for action in branch.actions:
        yield _word(path, action.path[-1], action.purpose)
        yield from _lines(action)
    for place in branch.places:
        offer = place.offer
        if branch.path == ("set",):
            offer = Offer(tuple(_of_set()))
        if _opens(offer) or offer.words:
            yield f"complete -c scrim -n {_quoted(f'__scrim_at {path}')}{_values(offer)}"


def _of_set() -> Iterator[str]:
    for name, offer in offers_of_set().items():
        yield from (f"{name}={word}" for word in offer.words or ("",))


def _word(path: str, word: str, purpose: str) -> str:
    return f"complete -c scrim -n {_quoted(f'__scrim_at {path}')} -a {word} -d {_quoted(purpose)}"


def _option(path: str, option: Taken) -> str:
    names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
    takes = f" -r{_values(option.offer)}" if option.value else ""
    tail = f" -d {_quoted(option.help)}" if option.help else ""
    return f"complete -c scrim -n {_quoted(f'__scrim_at {path}')} {names}{takes}{tail}"


def _values(offer: Offer) -> str:
    words = " ".join(map(_bare, offer.words))
    if offer.folders:
        words = "(__fish_complete_directories)"
    return f"{_opens(offer)}{f' -a {_quoted(words)}' if words else ''}"


def _opens(offer: Offer) -> str:
    return " -F" if offer.files else ""


def _bare(word: str) -> str:
    return word.replace("\\", "\\\\")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
