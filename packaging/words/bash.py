"""Completion for bash, 3.2 and newer: `script()`."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from words.table import Branch, Offer, commands, offers_of_set

SCRIPT = r"""# Completion of scrim for bash, made from the table that makes `scrim --help`.

# Sets `known` and `opens` (f: files, d: folders) to what may stand in a place: that of an option's
# value, a word by its number, an option (-), what follows NAME= of `set`.
_scrim_known() {
    known=() opens=
    case $1 in
@CASES@
    esac
}

_scrim() {
    local -a words known
    local count=0 command= option= place=0 i word opens= key value base full prefix= breaks
    # bash breaks words at "=" and ":", which here are parts of them
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((count)) && [[ $word == [=:]* || ${words[count - 1]} == *[=:] ]]; then
            words[count - 1]+=$word
        else
            words[count++]=$word
        fi
    done
    value=${words[count - 1]}
    for ((i = 0; i < count - 1; i++)); do
        word=${words[i]}
        if [[ $option ]]; then
            option=
        elif [[ -z $command && " @COMMANDS@ " == *" $word "* ]]; then
            command=$word
        elif [[ "|@ACTIONS@|" == *"|$command $word|"* ]]; then
            command+=" $word"
        else
            [[ $command ]] || command=run
            if [[ "|@VALUED@|" == *"|$command $word|"* ]]; then
                option=$word
            elif [[ $word != -* ]]; then
                ((place++))
            fi
        fi
    done
    base=
    if [[ $option ]]; then
        key="$command $option"
    elif [[ $value == --*=* ]]; then
        base=${value%%=*}=
        key="${command:-run} ${value%%=*}"
    elif [[ $value == -* ]]; then
        key="${command:-run} -"
    elif [[ $command == set && $value == *=* ]]; then
        base=${value%%=*}=
        key="set $base"
    else
        key="$command $place"
    fi
    _scrim_known "$key"
    breaks=${COMP_WORDBREAKS//[^=:]/}
    [[ $breaks ]] && prefix=${value%"${value##*[$breaks]}"}
    value=${value#"$base"}
    COMPREPLY=()
    for word in ${known[@]+"${known[@]}"}; do
        full=$base$word
        [[ $word == "$value"* ]] && COMPREPLY+=("${full#"$prefix"}")
    done
    if [[ $opens && $value == [\~\"\'\$]* ]]; then
        compopt -o default 2>/dev/null
    elif [[ $opens ]]; then
        while IFS= read -r word; do
            printf -v full %q "$word"
            [[ -d $word ]] && full+=/
            full=$base$full
            COMPREPLY+=("${full#"$prefix"}")
        done < <(compgen -"$opens" -- "${value//\\/}")
        ((${#COMPREPLY[@]})) || compopt -o default 2>/dev/null
    fi
    [[ ${#COMPREPLY[@]} == 1 && $COMPREPLY == *[=:/] ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -F _scrim scrim
"""


def script() -> str:
    """The whole script, for `share/bash-completion/completions/scrim`."""
    every = [branch for top in commands() for branch in (top, *top.actions)]
    names = [name for top in commands() for name in top.path]
    valued = [
        f"{' '.join(branch.path)} {name}"
        for branch in every
        for option in branch.options
        if option.value
        for name in option.names
    ]
    actions = [" ".join(branch.path) for branch in every if len(branch.path) > 1]
    cases = [_case('" 0"', Offer(tuple(names))), *(line for each in every for line in _cases(each))]
    for name, offer in offers_of_set().items():
        cases.append(_case(f'"set {name}="', offer))
    parts = {"CASES": "\n".join(filter(None, cases)), "COMMANDS": " ".join(names)}
    parts |= {"ACTIONS": "|".join(actions), "VALUED": "|".join(valued)}
    made = SCRIPT
    for mark, text in parts.items():
        made = made.replace(f"@{mark}@", text)
    return made


def _cases(branch: Branch) -> Iterator[str]:
    path = " ".join(branch.path)
    flags = tuple(name for option in branch.options for name in option.names)
    yield _case(f'"{path} -"', Offer(flags))
    if branch.actions:
        yield _case(f'"{path} 0"', Offer(tuple(action.path[-1] for action in branch.actions)))
    for option in branch.options:
        if option.value:
            yield _case("|".join(f'"{path} {name}"' for name in option.names), option.offer)
    for number, place in enumerate(branch.places):
        offer = place.offer
        if branch.path == ("set",):
            offer = Offer(tuple(f"{name}=" for name in offers_of_set()))
        where = f'"{path} "[0-9]*' if place.may_repeat else f'"{path} {number}"'
        yield _case(where, offer)


def _case(key: str, offer: Offer) -> str:
    """One case, or nothing where nothing is known."""
    opens = "f" if offer.files else "d" if offer.folders else ""
    if not (offer.words or opens):
        return ""
    known = f" known=({' '.join(map(shlex.quote, offer.words))})" if offer.words else ""
    return f"        {key}){known}{f' opens={opens}' if opens else ''} ;;"
