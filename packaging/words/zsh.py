"""Completion for zsh: `script()`."""

from __future__ import annotations

import shlex

from words.table import Branch, Offer, Taken, commands, offers_of_set

SCRIPT = r"""#compdef scrim
# Completion of scrim for zsh, made from the table that makes `scrim --help`.

# What follows NAME= of `scrim set`.
_scrim_set() {
  if compset -P 1 '*='; then
    case $IPREFIX in
@SETTINGS@
      *) _message value ;;
    esac
  else
    compadd -S '' -- @NAMES@
  fi
}

# Words, then files (-f) or folders (-d): _scrim_offer [-f|-d] WORD ...
_scrim_offer() {
  local opens= ret=1
  [[ $1 == -[fd] ]] && { opens=$1; shift }
  local -a whole=(${@:#*:}) begun=(${(M)@:#*:})
  if compset -P slides:; then
    _files -/ && ret=0
    return ret
  fi
  (( $#whole )) && compadd -- $whole && ret=0
  (( $#begun )) && compadd -S '' -- $begun && ret=0
  [[ $opens == -f ]] && _files && ret=0
  [[ $opens == -d ]] && _files -/ && ret=0
  return ret
}

_scrim() {
  local -a commands=(
@COMMANDS@
  )
  local command=$words[2]
  if (( CURRENT == 2 )) && [[ $command != -* ]]; then
    _describe command commands
    return
  fi
  if (( ${commands[(I)${(b)command}:*]} )); then
    shift words
    (( CURRENT-- ))
  else
    command=run
  fi
  case $command in
@CASES@
  esac
}

_scrim "$@"
"""


def script() -> str:
    """The whole script, for `share/zsh/site-functions/_scrim`."""
    offers = offers_of_set()
    settings = [
        f"      {name}=) {_call(offer)} ;;" for name, offer in offers.items() if _call(offer)
    ]
    parts = {
        "SETTINGS": "\n".join(settings),
        "NAMES": " ".join(f"{name}=" for name in offers),
        "COMMANDS": "\n".join(f"    {_described(branch)}" for branch in commands()),
        "CASES": "\n".join(_case(branch) for branch in commands()),
    }
    made = SCRIPT
    for mark, text in parts.items():
        made = made.replace(f"@{mark}@", text)
    return made


def _described(branch: Branch) -> str:
    return shlex.quote(f"{branch.path[-1]}:{branch.purpose}")


def _case(branch: Branch) -> str:
    if not branch.actions:
        return f"    {branch.path[-1]}) {_arguments(branch)} ;;"
    inner = "\n".join(f"        {each.path[-1]}) {_arguments(each)} ;;" for each in branch.actions)
    listed = "\n".join(f"        {_described(each)}" for each in branch.actions)
    return f"""    {branch.path[-1]})
      local -a actions=(
{listed}
      )
      if (( CURRENT == 2 )); then
        _describe action actions
        return
      fi
      shift words
      (( CURRENT-- ))
      case $words[1] in
{inner}
      esac ;;"""


def _arguments(branch: Branch) -> str:
    specs = [_option(option) for option in branch.options]
    specs += [_place(place, branch) for place in branch.places]
    return "_arguments -S " + " ".join(map(shlex.quote, specs))


def _option(option: Taken) -> str:
    *others, name = option.names
    excluded = f"({' '.join(option.names)})" if others else ""
    repeated = "*" if name == "--output" else ""
    help_ = f"[{_escaped(option.help)}]" if option.help else ""
    # with a blank before it, the call gets no words of zsh's own
    value = f":{_escaped(option.value)}: {_call(option.offer)}" if option.value else ""
    return f"{excluded}{repeated}{name}{'=' if option.value else ''}{help_}{value}"


def _place(place: Taken, branch: Branch) -> str:
    call = "_scrim_set" if branch.path == ("set",) else _call(place.offer)
    start = "*:" if place.may_repeat else "::" if place.is_optional else ":"
    return f"{start}{_escaped(place.value)}: {call}"


def _call(offer: Offer) -> str:
    opens = "-f" if offer.files else "-d" if offer.folders else ""
    words = " ".join(_escaped(shlex.quote(word)) for word in offer.words)
    return f"_scrim_offer {opens} {words}".replace("  ", " ").strip() if opens or words else ""


def _escaped(text: str) -> str:
    """The text where a spec takes a message: colons and brackets stand for themselves."""
    for mark in "\\:[]":
        text = text.replace(mark, f"\\{mark}")
    return text
