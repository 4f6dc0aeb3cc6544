"""What the doctor finds of PipeWire: whether it runs, who may see its cameras, who watches."""

from __future__ import annotations

from collections.abc import Iterator

from camera.finding import Finding
from camera.host import Host
from camera.pipewire.portal import NOT_SANDBOXED, PortalSays
from language.translation import mark, tr

_START = "systemctl --user enable --now pipewire wireplumber"
_PORTAL_TITLE = mark("Camera portal")
_RESTART_PORTAL = "systemctl --user restart xdg-desktop-portal"
_FORGET = (
    "busctl --user call org.freedesktop.impl.portal.PermissionStore"
    " /org/freedesktop/impl/portal/PermissionStore org.freedesktop.impl.portal.PermissionStore"
    " DeletePermission sss devices camera"
)


def pipewire_findings(host: Host, *, runs: bool) -> Iterator[Finding]:
    """What there is to say of PipeWire on this machine; nothing of it is needed where it is not."""
    if not runs:
        seen = tr(
            "does not run here: programs in a Flatpak, OBS and GNOME's see no camera of Scrim's"
        )
        yield Finding(ok=True, title="PipeWire", seen=seen, remedy=_START, note=True)
        return
    watching = host.pipewire_watchers()
    seen = tr("runs; Scrim is listed there without a kernel module")
    if watching is not None:
        seen = _watched(watching)
    yield Finding(ok=True, title="PipeWire", seen=seen)
    says = host.portal()
    yield _portal(says, listed=watching is not None)
    if says.denied:
        yield _denied(says)


def _watched(programs: list[str]) -> str:
    if not programs:
        return tr("Scrim is listed; nobody watches now")
    return tr("Scrim is listed; seen now by {programs}", programs=", ".join(sorted({*programs})))


def _portal(says: PortalSays, *, listed: bool) -> Finding:
    if says.present is None:
        return Finding(
            ok=True,
            title=tr(_PORTAL_TITLE),
            seen=tr(
                "does not answer ({why}): browsers and Flatpaks get no camera of PipeWire's",
                why=says.why,
            ),
            remedy=tr(
                "install xdg-desktop-portal and your desktop's part of it "
                "(xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again"
            ),
            note=True,
        )
    if listed and not says.present:
        seen = tr("answers, but counts no camera though Scrim is listed (version 1.16 does so)")
        return Finding(
            ok=True, title=tr(_PORTAL_TITLE), seen=seen, remedy=_RESTART_PORTAL, note=True
        )
    seen = (
        tr("answers, a camera is there") if says.present else tr("answers; no camera is there yet")
    )
    return Finding(ok=True, title=tr(_PORTAL_TITLE), seen=seen)


def _denied(says: PortalSays) -> Finding:
    """A no that was said once: Chromium's list of cameras then never comes."""
    programs = [program for program, said in says.permissions.items() if said == "no"]
    each = " && ".join(f"{_FORGET} {program or _EMPTY}" for program in sorted(programs))
    return Finding(
        ok=False,
        title=tr("Permission of the portal"),
        seen=tr(
            "no camera for {programs}: that was said once, and is kept",
            programs=", ".join(says.denied),
        ),
        remedy=tr("forget it, to be asked again: {command}", command=each),
    )


_EMPTY = repr(NOT_SANDBOXED)
