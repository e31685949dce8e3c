"""Finds the system libraries that Qt loads and a bare machine lacks, because pip cannot."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from typing import Final

from console import must_run, say, stop

OFFSCREEN: Final = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
"""Each library that Qt needs even without a screen, and the Debian package that has it."""

SCREEN: Final = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""What Qt needs in addition to open a window on a real screen."""

APT_INSTALL: Final = ("apt-get", "install", "-y", "--no-install-recommends")


def has_screen() -> bool:
    """Tell whether a window could be shown: always outside Linux."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of those `libraries` that do not load."""
    return [package for name, package in libraries.items() if not _loads(name)]


def ensure_packages(others: list[str]) -> None:
    """Install what Qt needs and the `others`, or end with the one command that installs it all."""
    if not sys.platform.startswith("linux"):
        return
    needed, wished = others + missing(OFFSCREEN), missing(SCREEN)
    if not needed and not wished:
        return
    if can_install():
        install(needed + wished)
        still = missing(OFFSCREEN | SCREEN)
        if still:
            stop(f"these libraries still do not load after installing them: {' '.join(still)}")
    elif needed or has_screen():
        stop(f"system packages are missing. Run this, then try again:\n{sudo(needed + wished)}")
    else:
        say(f"a window on a real screen would need in addition: {sudo(wished)}")


def can_install() -> bool:
    """Tell whether this process may install Debian packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def install(packages: list[str]) -> None:
    """Install Debian `packages` as root."""
    say(f"installing system packages: {' '.join(packages)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    must_run(["apt-get", "update", "-qq"], quiet)
    must_run([*APT_INSTALL, "-qq", *packages], quiet)


def sudo(packages: list[str]) -> str:
    """Return the command that a person types to install `packages`."""
    if not shutil.which("apt-get"):
        return f"(with your system's package manager) the equivalents of: {' '.join(packages)}"
    return f"sudo apt-get update && sudo {' '.join(APT_INSTALL)} {' '.join(packages)}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
