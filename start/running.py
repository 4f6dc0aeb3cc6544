"""Running: options -> parts -> threads and window -> exit code.

Which concrete stages stand in the path is in `start/opening/parts.py`, what stands at both ends of
it in `start/opening/ends.py`. Whoever measures the app as users run it brings other ends
(`Devices`).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from language.languages import put_in_force
from options import Options
from profiles.named import Profiles, open_profiles
from settings import Settings
from start.beside import Beside
from start.checks import check, first_settings
from start.command_line.command import Command
from start.command_line.terminal import say
from start.in_order import run_in_order
from start.opening.ends import DEVICES, Devices, Ends, frame_by_frame, open_ends
from start.opening.parts import load_parts, open_parts, say_whose_model
from start.session import session_of
from start.single_instance import Place, bring_up, place
from system.desktop.around_sleep import around_sleep
from system.process.memory import collect_from_now, give_back, settling, share_pools
from system.process.stopping import stopping
from system.remedy import anywhere

if TYPE_CHECKING:
    from live.run import Live
    from live.window.choices import Choices
    from live.window.session import LiveSession, Viewer
    from stages.parts import Parts
    from video.protocols import Source


LISTENS_AFTER_S = 0.2
"""After that long other programs are answered, whether there is a picture yet or not."""


def run(command: Command, devices: Devices = DEVICES) -> int:
    """The exit code of a run: the path is walked until the input, the time or the user ends it."""
    share_pools()
    options = command.options
    profiles = open_profiles(command.profile)
    settings, said = first_settings(command, profiles)
    put_in_force(settings.language)
    said += profiles.trouble()
    for line in said:
        say(line)
    check(options, settings)
    why_headless = None if options.headless else no_window()
    if why_headless:
        say(f"no window: {why_headless}; running headless, stop with Ctrl-C")
        options = replace(options, headless=True)
    import cv2  # 60 ms that the other commands do not need

    _say_what_lacks()
    cv2.setNumThreads(1)  # two threads double the CPU of such small pictures and save little
    if frame_by_frame(options):
        collect_from_now()
        return run_in_order(options, settings, devices)
    measured = devices is not DEVICES
    with nullcontext(Place(None)) if measured else place(command) as here:
        if here is None:
            return bring_up(hidden=options.hidden)
        if not options.headless and not measured:
            from start.resume import resumed

            options, more = resumed(command, options, profiles.remembered.now)
            said += more
        command = replace(command, options=options)
        return run_live(command, settings, profiles, devices, here, said=said)


def _say_what_lacks() -> None:
    """Where the loops are not compiled: a quarter more CPU has a reason, and a remedy."""
    from video.pixels.compiled import lacking

    if lacking():
        say(f"{lacking()} ({anywhere('doctor')})")


def run_live(
    command: Command,
    settings: Settings,
    profiles: Profiles,
    devices: Devices,
    here: Place,
    *,
    said: Sequence[str] = (),
) -> int:
    """A camera, or what is shown as if it were one: threads, and a window where one can be.

    `said` was said before, and is said in the window again.
    """
    options = command.options
    with ExitStack() as held:
        held.enter_context(settling())
        load_parts(options)
        parts = held.enter_context(Beside(partial(open_parts, options, live=True), _close_parts))
        camera = held.enter_context(Beside(partial(devices.open_first, options), _close_source))
        from pipeline import Pipeline
        from start.threads import live_of
        from video.clock import MonotonicClock

        viewer = None if options.headless else _viewer_of_window()
        watch = viewer.watch if viewer else None
        pipeline = Pipeline(parts.take(), settings, MonotonicClock(), watch=watch)
        held.enter_context(closing(pipeline))
        # the sink comes last: what failed before it has not overwritten anything
        ends = open_ends(options, settings, devices, camera.take())
        collect_from_now()
        give_back()  # what opening the network and the camera left behind, a tenth of the process
        live, more = live_of(command, profiles, devices, pipeline, ends)
        say_whose_model(pipeline.segmenter)
        if viewer is None:
            run_headless(options, profiles, live, ends, here)
            return 0
        session, choices = session_of(options, profiles, live, viewer, ends)
        try:
            lines = [*dict.fromkeys([*said, *more])]
            run_windowed(options, profiles, live, session, choices, here=here, said=lines)
        finally:  # whatever ended the run, what was tuned in it is kept
            profiles.keep(pipeline.settings)
    return 0


def _close_source(source: Source) -> None:
    source.close()


def _close_parts(parts: Parts) -> None:
    parts.segmenter.close()


def _viewer_of_window() -> Viewer:
    """What keeps the preview; the window's own code is loaded here, beside camera and network."""
    import ui.window.app_window  # noqa: F401
    from live.window.session import Viewer

    return Viewer()


def run_headless(options: Options, profiles: Profiles, live: Live, ends: Ends, here: Place) -> None:
    """The threads alone, until their end, a signal or a word from another program."""
    hint = ends.hint_of(ends.source, ends.sink)
    if hint:
        say(hint)
    with stopping(live.stop):
        live.start()
        live.sender.shown.wait(LISTENS_AFTER_S)  # loading would hold up the first picture
        with ExitStack() as listening:
            try:
                listening.enter_context(around_sleep(live.sleep, live.wake))
                session = headless_session(options, profiles, live, ends)
                listening.enter_context(listening_headless(live, session, here))
            except BaseException:
                live.join(0)
                raise
            live.join(options.seconds)


def headless_session(options: Options, profiles: Profiles, live: Live, ends: Ends) -> LiveSession:
    """The run as other programs see it, with nobody who looks at a preview."""
    from live.window.session import Viewer

    return session_of(options, profiles, live, Viewer(), ends)[0]


def listening_headless(
    live: Live, session: LiveSession, here: Place
) -> AbstractContextManager[None]:
    """Within the block other programs are answered, without a window."""
    from control.requests.controls import Controls
    from control.requests.headless import Headless
    from control.service import answering
    from ui.backgrounds.gallery import Gallery, own_backgrounds_path
    from ui.cards import CARDS_FILE, Cards

    kept = own_backgrounds_path()
    front = Headless(Gallery(kept), Cards(kept.with_name(CARDS_FILE)), live.stop)
    return answering(Controls(session, front), here.folder, say)


def run_windowed(
    options: Options,
    profiles: Profiles,
    live: Live,
    session: LiveSession,
    choices: Choices,
    *,
    here: Place,
    said: Sequence[str] = (),
) -> None:
    """The threads beside the window, until either ends; `said` went wrong at the start."""
    from control.requests.controls import Controls
    from control.service import answering
    from system.desktop.at_login import open_login
    from ui.window.app_window import run_window

    session.start(options.seconds)
    try:
        with around_sleep(live.sleep, live.wake):
            run_window(
                session,
                profiles=profiles,
                remarks=choices.remarks,
                attend=lambda front: answering(
                    Controls(session, front, profiles), here.folder, say
                ),
                login=open_login(),
                hidden=options.hidden,
                said=said,
            )
    finally:  # also where the display went away: the camera is covered, the devices closed
        session.finish()


def no_window() -> str | None:
    """Why there can be no window here; None where there can."""
    from ui.qt.display import why_no_window

    return why_no_window()
