"""D-Bus: the running Scrim as an object on the session bus, with properties, methods and signals.

busctl --user introspect scrim.Scrim /scrim/Scrim
gdbus call --session -d scrim.Scrim -o /scrim/Scrim -m scrim.Scrim.Toggle cover
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from control.requests.controls import Controls
from control.requests.values import SETTINGS
from system.desktop.bus import Bus, Call, RefusalError, Reply
from video.errors import ScrimError, UsageError

NAME, PATH, INTERFACE = "scrim.Scrim", "/scrim/Scrim", "scrim.Scrim"
PROPERTIES = "org.freedesktop.DBus.Properties"
_ERROR = "org.freedesktop.DBus.Error"

METHODS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Set": ("ss", ("name", "value")),
    "Toggle": ("s", ("switch",)),
    "Do": ("ss", ("action", "amount")),
    "Next": ("", ()),
    "Previous": ("", ()),
    "Show": ("", ()),
    "Quit": ("", ()),
}
"""Signature and names of what each takes; all of them return one line that says what was done."""

STATUS = ("state", "why", "hint", "window", "camera", "size", "output", "quality", "profile")
"""Texts that say how it stands; the settings stand beside them."""

WRITABLE = ("camera", "size", "output", "quality", "profile")
_SIGNATURES = {bool: "b", int: "i", str: "s"}


def property_name(name: str) -> str:
    """What a setting is called on the bus: `blur_percent` is BlurPercent."""
    return "".join(word.capitalize() for word in name.split("_"))


_BY_PROPERTY = {property_name(name): name for name in (*STATUS, *SETTINGS)}


class BusObject:
    """Answers calls, and tells what has changed. One thread uses it."""

    def __init__(self, bus: Bus, controls: Controls) -> None:
        self._bus = bus
        self._controls = controls
        self._told = self._properties()
        self._standard: dict[tuple[str, str], Callable[..., Reply]] = {
            (PROPERTIES, "Get"): self._get,
            (PROPERTIES, "GetAll"): self._get_all,
            (PROPERTIES, "Set"): self._set,
            ("org.freedesktop.DBus.Introspectable", "Introspect"): lambda: ("s", (XML,)),
            ("org.freedesktop.DBus.Peer", "Ping"): lambda: ("", ()),
        }

    def answer(self, call: Call) -> Reply:
        """The reply.

        Raises:
            RefusalError: there is no such thing, or it cannot be done; in one line.
        """
        standard = self._standard.get((call.interface, call.member))
        if standard is None and (
            call.interface in (INTERFACE, "") and call.path == PATH and call.member in METHODS
        ):
            standard = partial(self._method, call.member)
        if standard is None:
            what = f"{call.interface}.{call.member} at {call.path}"
            raise RefusalError(
                f"{_ERROR}.UnknownMethod", f"no {what}; expected {INTERFACE} at {PATH}"
            )
        try:
            return standard(*call.body)
        except UsageError as error:
            raise RefusalError(f"{_ERROR}.InvalidArgs", " ".join(str(error).split())) from None
        except ScrimError as error:
            raise RefusalError(f"{INTERFACE}.Error.Failed", " ".join(str(error).split())) from None
        except RefusalError:
            raise
        except (TypeError, ValueError, AttributeError):
            line = f"{call.member} takes something else than {call.body!r}"
            raise RefusalError(f"{_ERROR}.InvalidArgs", line[:500]) from None
        except Exception as error:  # a request must not bring the app down
            raise RefusalError(f"{INTERFACE}.Error.Failed", f"this failed: {error!r}") from None

    def tell_changes(self) -> None:
        """Signal what has another value than when it was last told.

        Raises:
            OSError: the bus has gone.
        """
        now = self._properties()
        changed = {name: value for name, value in now.items() if self._told.get(name) != value}
        self._told = now
        if changed:
            told: tuple[Any, ...] = (INTERFACE, changed, [])
            self._bus.emit(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", told)

    def _method(self, member: str, *words: str) -> Reply:
        if len(words) != len(METHODS[member][1]) or not all(isinstance(w, str) for w in words):
            raise UsageError(f"{member} takes {METHODS[member][0]!r}; got {words!r}")
        asked = [f"{words[0]}={words[1]}"] if member == "Set" else [word for word in words if word]
        return "s", (self._controls.perform([member.lower(), *asked])["said"],)

    def _get(self, interface: str, name: str) -> Reply:
        properties = self._properties()
        if interface not in (INTERFACE, "") or name not in properties:
            raise RefusalError(f"{_ERROR}.UnknownProperty", f"no property {name}")
        return "v", (properties[name],)

    def _get_all(self, interface: str) -> Reply:
        return "a{sv}", (self._properties() if interface in (INTERFACE, "") else {},)

    def _set(self, interface: str, name: str, value: tuple[str, Any]) -> Reply:
        setting = _BY_PROPERTY.get(name, "")
        if interface not in (INTERFACE, "") or not _is_writable(setting):
            raise RefusalError(f"{_ERROR}.PropertyReadOnly", f"{name} cannot be set")
        said = value[1]
        text = ("on" if said else "off") if isinstance(said, bool) else str(said)
        self._controls.perform(["set", f"{setting}={text}"])
        return "", ()

    def _properties(self) -> dict[str, tuple[str, Any]]:
        status = self._controls.status()
        return {
            name: (_SIGNATURES[SETTINGS.get(key, str)], status.get(key, ""))
            for name, key in _BY_PROPERTY.items()
        }


def _is_writable(name: str) -> bool:
    return name in SETTINGS or name in WRITABLE


def _introspection() -> str:
    """What the object says of itself."""
    lines = ["<node>", f'  <interface name="{INTERFACE}">']
    for member, (signature, names) in METHODS.items():
        lines.append(f'    <method name="{member}">')
        lines += [
            f'      <arg name="{name}" type="{kind}" direction="in"/>'
            for name, kind in zip(names, signature, strict=True)
        ]
        lines += ['      <arg name="said" type="s" direction="out"/>', "    </method>"]
    for name, key in _BY_PROPERTY.items():
        access = "readwrite" if _is_writable(key) else "read"
        kind = _SIGNATURES[SETTINGS.get(key, str)]
        lines.append(f'    <property name="{name}" type="{kind}" access="{access}"/>')
    lines += ["  </interface>", _STANDARD, "</node>"]
    return "\n".join(lines)


_STANDARD = """  <interface name="org.freedesktop.DBus.Properties">
    <method name="Get">
      <arg name="interface" type="s" direction="in"/><arg name="name" type="s" direction="in"/>
      <arg name="value" type="v" direction="out"/>
    </method>
    <method name="GetAll">
      <arg name="interface" type="s" direction="in"/>
      <arg name="properties" type="a{sv}" direction="out"/>
    </method>
    <method name="Set">
      <arg name="interface" type="s" direction="in"/><arg name="name" type="s" direction="in"/>
      <arg name="value" type="v" direction="in"/>
    </method>
    <signal name="PropertiesChanged">
      <arg name="interface" type="s"/><arg name="changed" type="a{sv}"/>
      <arg name="invalidated" type="as"/>
    </signal>
  </interface>
  <interface name="org.freedesktop.DBus.Introspectable">
    <method name="Introspect"><arg name="xml" type="s" direction="out"/></method>
  </interface>
  <interface name="org.freedesktop.DBus.Peer"><method name="Ping"/></interface>"""

XML = _introspection()
