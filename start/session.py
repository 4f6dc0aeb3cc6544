"""Session: a live run as the window and other programs see it, with what may be chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from options import Options
from profiles.named import Profiles
from start.checks import CameraSettings
from start.opening.ends import Ends
from start.opening.outputs import to_files
from start.opening.parts import segmenter_of
from video.errors import SettingsError

if TYPE_CHECKING:
    from live.recording.recordings import Recordings
    from live.run import Live
    from live.window.choices import Choices
    from live.window.session import LiveSession, Viewer


def session_of(
    options: Options, profiles: Profiles, live: Live, viewer: Viewer, ends: Ends
) -> tuple[LiveSession, Choices]:
    """The run as a window or another program sees it, and what can be chosen in it."""
    from live.window.choices import Choices, Openers
    from live.window.opening import Opening
    from live.window.session import LiveSession

    settings, opening = live.pipeline.settings, Opening()
    kept = CameraSettings(profiles, live.pipeline)

    def follow(camera: str | None) -> None:
        if said := kept.follow(camera):
            raise SettingsError("; ".join(said))

    def remember(what: str, name: str) -> None:
        profiles.remembered.put(**{what: name})

    openers = Openers(
        lambda wanted: ends.devices.open_source(wanted, live=True),
        lambda wanted, size, fps: ends.devices.open_sink(
            wanted, settings, size, fps, live=True, used=live.sink
        ),
        lambda wanted: segmenter_of(wanted, live=True),
    )
    choices = Choices(live, options, openers, on_camera=follow, opening=opening, remember=remember)
    session = LiveSession(
        live,
        viewer,
        hint_of=ends.hint_of,
        recordings=open_recordings(live),
        selectors=choices.selectors(sink_may_change=not to_files(options)),
        opening=opening,
    )
    return session, choices


def open_recordings(live: Live) -> Recordings:
    """What records a live run, into the user's own folders for videos and pictures."""
    import platformdirs

    from camera.microphone import open_microphone
    from live.recording.recordings import Recordings

    return Recordings(
        live,
        videos=platformdirs.user_videos_path() / "Scrim",
        pictures=platformdirs.user_pictures_path() / "Scrim",
        open_sound=open_microphone,
    )
