"""Decides which parts of Qt, of Python and of the system ship, each with its reason."""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Collected = tuple[str, str, str]
"""One file as PyInstaller lists it: where it goes, where it comes from, its kind."""

UNUSED_MODULES: Final = {
    "PySide6.QtDBus": "the till talks to no desktop service; key stores go through jeepney",
    "PySide6.QtNetwork": "HTTP is httpx, everywhere",
    "PySide6.QtOpenGL": "widgets paint in software",
    "PySide6.QtOpenGLWidgets": "the same",
    "PySide6.QtPrintSupport": "printers are spoken to directly, pages are PDF files",
    "PySide6.QtQml": "there is no QML",
    "PySide6.QtQuick": "the same",
    "PySide6.QtSql": "the journal is sqlite3 behind its own thread",
    "anyio._backends._trio": "the loop is asyncio",
    "anyio.pytest_plugin": "tests do not ship; self-check needs none of them",
    "click.testing": "the same",
    "curses": "there is no terminal screen",
    "distutils": "nothing is built on a till",
    "h2": "HTTP/1.1 is enough for one shop",
    "httptools": "the sandbox parses with h11",
    "lib2to3": "nothing is rewritten on a till",
    "phonenumbers.carrierdata": "an operator is chosen by a person, numbers are portable",
    "phonenumbers.geodata": "40 MB of place names that no screen shows",
    "phonenumbers.tzdata": "time zones of numbers are asked by nobody",
    "pip": "nothing is installed on a till",
    "pydoc": "nobody reads docstrings on a till",
    "pygments": "colours for httpx's command line, which does not ship",
    "pytest": "tests do not ship",
    "readline": "GPL-3.0, and no prompt of ours edits a line",
    "rich": "the same as pygments",
    "setuptools": "nothing is built on a till",
    "socksio": "no proxy of that kind",
    "starlette.testclient": "tests do not ship, and it wants another HTTP client",
    "tkinter": "the window is Qt",
    "trio": "the loop is asyncio",
    "uvloop": "the loop is Qt's",
    "watchfiles": "nothing is reloaded on a till",
    "websockets": "the sandbox speaks plain HTTP",
    "wsproto": "the same",
    "yaml": "uvicorn would read its log settings from it; it has none here",
}
"""What PyInstaller would collect, or might on another machine, and nobody runs."""

ASKED_BY_NAME: Final = {
    "keyring.backends.SecretService": "Linux's key store, chosen at run time",
    "keyring.backends.Windows": "Windows' key store",
    "keyring.backends.chainer": "keyring's own choice among several",
    "keyring.backends.fail": "what it answers when there is none",
    "keyring.backends.kwallet": "KDE's key store",
    "keyring.backends.libsecret": "the Secret Service through GLib, where it is there",
    "keyring.backends.null": "the choice of an administrator who wants none",
    "uvicorn.lifespan.off": "uvicorn imports its parts by the names in its settings",
    "uvicorn.loops.asyncio": "the same",
    "uvicorn.protocols.http.h11_impl": "the same",
    "anyio._backends._asyncio": "anyio imports the loop's side by name",
}
"""Modules that only a string names, so that PyInstaller cannot see them."""

KEPT_PLUGINS: Final = {
    "iconengines/*svgicon*": "icons are SVG",
    "imageformats/*jpeg*": "photographs of identity papers",
    "imageformats/*qico*": "Windows' icons",
    "imageformats/*qsvg*": "icons are SVG",
    "platforminputcontexts/*compose*": "accents typed with dead keys",
    "platforminputcontexts/*ibus*": "input methods of the desktop",
    "platforms/*qoffscreen*": "self-check, servers, pictures",
    "platforms/*qwindows*": "the window on Windows",
    "platforms/*qxcb*": "the window on Linux; Wayland desktops show it through XWayland",
    "platformthemes/*xdgdesktopportal*": "the desktop's own file dialogues",
}
"""Qt's plugins that ship. No GTK theme (GTK would follow), no OpenGL, no Wayland, EGLFS, VNC."""

LICENCES: Final = "licences"

KEPT_TRANSLATIONS: Final = ("qtbase_fr.qm", "qtbase_en.qm")
"""Buttons of Qt's own dialogues, in the till's two languages."""

SYSTEM_LIBRARIES: Final = {
    "libstdc++.so*": "the system's graphics drivers need theirs, which may be newer",
    "libgcc_s.so*": "the same",
    "opengl32sw.dll": "20 MB of software OpenGL; widgets paint without",
    "d3dcompiler_*.dll": "the same for Direct3D",
    "api-ms-win-*.dll": "part of Windows 10 and newer",
    "ucrtbase.dll": "the same",
    "icuuc.dll": "the same",
    "bcryptprimitives.dll": "the same",
}
"""Libraries that never ship."""

_NEEDED: Final = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_LOADED_BY_NAME: Final = ("libpython3*", "*/lib-dynload/*", "*.abi3.so", "*.cpython-*.so")


def kept_binaries(binaries: Sequence[Collected]) -> list[Collected]:
    """Return the binaries that ship: no unwanted ones, and none that only those needed."""
    wanted = [each for each in binaries if _ships(each[0].replace("\\", "/"))]
    if any(each[0].endswith(".dll") for each in wanted):
        return [each for each in wanted if _qt_library_in_use(each[0])]
    return _reachable(wanted)


def shipped_resources(folder: Path) -> list[Path]:
    """Return every file of `resources` that ships inside: nothing for developers, no licences.

    The licence texts stand beside the program, where people look for them.
    """
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != "README.md" and file.parent.name != LICENCES
    ]


def kept_data(data: Iterable[Collected]) -> list[Collected]:
    """Return the data files that ship."""
    return [
        each
        for each in data
        if "/translations/" not in (place := each[0].replace("\\", "/"))
        or not place.startswith("PySide6/")
        or place.rpartition("/")[2] in KEPT_TRANSLATIONS
    ]


def plugin_of(place: str) -> str:
    """Return `kind/name` of a Qt plugin's path, empty for anything else."""
    _, found, rest = place.partition("/plugins/")
    return rest if found and place.startswith("PySide6/") else ""


def _ships(place: str) -> bool:
    name = place.rpartition("/")[2].lower()
    if any(fnmatch(name, pattern) for pattern in SYSTEM_LIBRARIES):
        return False
    plugin = plugin_of(place)
    return not plugin or any(fnmatch(plugin, pattern) for pattern in KEPT_PLUGINS)


WINDOWS_QT: Final = ("core", "gui", "widgets", "svg", "test")
"""Qt's libraries that the kept plugins and modules link on Windows."""


def _qt_library_in_use(place: str) -> bool:
    name = place.replace("\\", "/").rpartition("/")[2].lower()
    if not (name.startswith("qt6") and name.endswith(".dll")):
        return True
    return name in {f"qt6{part}.dll" for part in WINDOWS_QT}


def _reachable(binaries: Sequence[Collected]) -> list[Collected]:
    """Return the binaries that Python or Qt load by themselves, and what those link, in turn."""
    by_name = {place.rpartition("/")[2]: (place, source) for place, source, _ in binaries}
    roots = [
        place.rpartition("/")[2]
        for place, _, _ in binaries
        if plugin_of(place) or any(fnmatch(place, pattern) for pattern in _LOADED_BY_NAME)
    ]
    reached: set[str] = set()
    while roots:
        name = roots.pop()
        if name not in reached and name in by_name:
            reached.add(name)
            roots.extend(needed_by(by_name[name][1]))
    return [each for each in binaries if each[0].rpartition("/")[2] in reached]


def needed_by(library: str | Path) -> list[str]:
    """Return the names of the shared libraries that an ELF file links."""
    listing = subprocess.run(
        ["objdump", "-p", str(library)], capture_output=True, text=True, check=True
    ).stdout
    return _NEEDED.findall(listing)
