"""Which way leads to keys for every program here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from language.translation import tr
from ui.shortcuts.table import Held, Listener, OpenShortcuts, ShortcutError


def open_shortcuts(modifiers: str, listener: Listener) -> Held:
    """Shortcuts of this platform.

    Raises:
        ShortcutError: it has no way, or not here.
    """
    return backend()(modifiers, listener)


def backend(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> OpenShortcuts:
    """What opens shortcuts here: X11, the portal of a Wayland desktop, or Windows.

    Within a Wayland session X11 would hear the keys of X11 programs alone.

    Raises:
        ShortcutError: the platform has no way.
    """
    if platform == "win32":
        from ui.shortcuts.windows import open_windows

        return open_windows
    if platform == "darwin":
        raise ShortcutError(
            tr(
                "macOS: keys for every program are not offered here yet; expected Linux or "
                "Windows. Use the menu of the icon in the menu bar"
            )
        )
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        from ui.shortcuts.portal import open_portal

        return open_portal
    if not environ.get("DISPLAY"):
        raise ShortcutError(
            tr(
                "keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; "
                "expected a desktop. Start Scrim from within it"
            )
        )
    from ui.shortcuts.x11 import open_x11

    return open_x11
