"""The languages there are, which one is meant, and how it is put in force."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from language import translation
from language.translation import Catalogue

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "tr": "Türkçe",
    "ar": "العربية",
    "hi": "हिन्दी",
    "ja": "日本語",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
}
"""Every language by its code, and what its speakers call it."""

SYSTEM = "system"
"""The choice of whoever chooses none: what the desktop speaks."""

TEXTS = Path(__file__).with_name("texts")
_TRADITIONAL = ("tw", "hk", "mo", "hant")


def pick(wanted: Iterable[str]) -> str:
    """The first of these locales that Scrim speaks ("de-AT", "zh_Hant.UTF-8"); else English."""
    for locale in wanted:
        language, *rest = locale.partition(".")[0].replace("-", "_").lower().split("_")
        if language == "zh":
            return "zh_TW" if any(part in _TRADITIONAL for part in rest) else "zh_CN"
        if language in ("c", "posix"):
            return "en"
        for code in LANGUAGES:
            if code.partition("_")[0] == language:
                return code
    return "en"


def system_languages(environ: Mapping[str, str] = os.environ) -> list[str]:
    """The locales that this system is set to, the most wanted first; as far as it tells."""
    spoken = next((environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(n)), "")
    if spoken in ("C", "POSIX") or spoken.startswith("C."):
        return [spoken]  # for which LANGUAGE does not count, as GNU says
    listed = [*environ.get("LANGUAGE", "").split(":"), spoken]
    if sys.platform == "win32" and not any(listed):
        listed = [_windows_language()]
    return [locale for locale in listed if locale]


def hear_system(locales: Iterable[str]) -> None:
    """What the desktop says it is set to, in the place of what the environment says."""
    _heard[:] = locales


_heard: list[str] = []


def spoken(choice: str) -> str:
    """The code of the language that is meant by one of `LANGUAGES`, or by `SYSTEM`."""
    return choice if choice in LANGUAGES else pick(_heard or system_languages())


def put_in_force(choice: str) -> str:
    """The code of the language that is spoken from now on; without its catalogue, English is."""
    code = spoken(choice)
    translation.use(None if code == "en" else _catalogue(code))
    return code


@lru_cache(maxsize=2)
def _catalogue(code: str) -> Catalogue | None:
    from xml.parsers.expat import ExpatError

    from language.catalogue import TsCatalogue  # which English does without

    try:
        return TsCatalogue(code, TEXTS / f"scrim_{code}.ts")
    except (OSError, ExpatError):
        return None


def _windows_language() -> str:
    import ctypes
    import locale

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined, unused-ignore]
    return locale.windows_locale.get(number, "")
