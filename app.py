"""Scrim: arguments -> command -> exit code.

Read this, then `start/running.py`, then `pipeline.py`, then any stage.

python app.py [run] | devices | doctor | bench        python app.py run --help
"""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import io
import os
import sys
from collections.abc import Sequence

from start.command_line.command import REMOTE, Command, parse
from start.command_line.terminal import say
from start.commands import doctor, list_devices, profile_command
from start.remote import tell
from system.linux.process_name import name_process
from system.process.ending import leave
from system.process.libraries import keep_quiet
from system.process.network import deny_network
from video.errors import ScrimError, UsageError


def program() -> int:
    """What every starter of Scrim calls: `main`, in a process that can reach no network."""
    keep_quiet()
    _print_any_name()
    gc.disable()  # until the run begins: what is loaded is no garbage, and much to look through
    if sys.platform.startswith("linux"):  # else all of Python's programs have one name
        name_process("scrim")
    why_not = deny_network()
    if why_not and sys.platform.startswith("linux"):  # elsewhere nobody can; SECURITY.md says so
        say(f"{why_not}; going on without it")
    return leave(main())


def _print_any_name() -> None:
    """What the terminal has no letter for is printed as an escape, as it is among errors."""
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 a failure in one line, 2 wrong usage in one line."""
    try:
        code = _carried_out(parse(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()  # here a full disk is one line; at the end of Python it is two
    except ScrimError as error:
        say(" ".join(str(error).splitlines()))
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        say("interrupted before it began")
        return 1
    except BrokenPipeError:  # who reads has read enough
        _discard_output()
        return 1
    except OSError as error:
        _discard_output()
        say(f"the system refuses ({error.strerror or error}); expected to read and write freely")
        return 1
    return code


def _carried_out(command: Command) -> int:
    match command.name:
        case "devices":
            return list_devices(as_json=command.json)
        case "doctor":
            return doctor()
        case "profile":
            return profile_command(command)
        case "bench":
            return measure(command)
        case name if name in REMOTE:
            return tell(command)
        case _:
            from start.running import run  # and NumPy, which the others do without

            return run(command)


def _discard_output() -> None:
    """What is still to be written goes nowhere: Python would try again, and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def measure(command: Command) -> int:
    """Measures what Scrim costs on this machine."""
    if importlib.util.find_spec("bench") is None:
        raise UsageError(
            "bench is not installed, because it measures the code as it lies in the repository; "
            "expected run, devices, doctor or profile; there: python app.py bench"
        )
    from bench.plan import Plan
    from bench.run import bench, bench_call
    from bench.subjects.path import App
    from start.opening.ends import open_source
    from start.opening.parts import open_parts
    from start.running import no_window
    from system.process.memory import collect_from_now

    collect_from_now()
    plan = Plan(command.options, peers=command.peers, rounds=command.rounds)
    app = App(
        lambda options: open_parts(options, live=False),
        lambda options: open_source(options, live=False),
    )
    files = {"json_file": command.json_file, "html_file": command.html_file}
    if command.call:
        return bench_call(plan, app, why_no_window=no_window(), **files)
    return bench(plan, app, **files)


if __name__ == "__main__":
    sys.exit(program())
