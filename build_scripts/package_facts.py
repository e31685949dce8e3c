"""Knows what every package is about: names, version, time and folders, each from one place."""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Final

from console import ROOT
from package_icons import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME: Final = "pos-app"
TEMPLATES: Final = ROOT / "build_scripts" / "packaging"
WORK: Final = ROOT / "build" / "package"
"""Where everything is made that does not ship."""

OUT: Final = ROOT / "dist"
"""Where everything stands that ships."""

HOMEPAGE: Final = "https://pos-app.example"
"""Until the project has an address of its own: `.example` can belong to nobody."""

_VERSION: Final = re.compile(r'^__version__ = "([0-9][0-9a-z.]*)"$', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A frozen program on disk: its folder, and the program in it that has a console."""

    folder: Path
    program: Path


def version() -> str:
    """Return the program's version, which stands in `pos_app/__init__.py` alone."""
    found = _VERSION.search((ROOT / "pos_app" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("pos_app/__init__.py names no version")
    return os.environ.get("POS_APP_PACKAGE_VERSION") or found.group(1)


def epoch_s() -> int:
    """Return the time that packages carry, seconds since 1970: that of the last commit.

    `SOURCE_DATE_EPOCH` decides when it is set; without git it is the first day of 2026.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    answer = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(answer.stdout.strip() or 1_767_225_600)


def stamp() -> str:
    """Return the packages' time as ISO-8601 UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch_s()))


def reproducible() -> Mapping[str, str]:
    """Return an environment in which the tools write the same bytes twice."""
    return dict(
        os.environ,
        SOURCE_DATE_EPOCH=str(epoch_s()),
        PYTHONHASHSEED="0",
        LC_ALL="C.UTF-8",
        TZ="UTC",
    )


def filled(template: str) -> str:
    """Return a file of `packaging/` with every `@NAME@` of ours filled in."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    values = {
        "NAME": NAME,
        "VERSION": version(),
        "DATE": stamp()[:10],
        "MAIL_DATE": formatdate(epoch_s()),
        "ID": APPLICATION_ID,
        "HOMEPAGE": HOMEPAGE,
    }
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def size_bytes(folder: Path) -> int:
    """Return how much the files below `folder` take, in bytes."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def in_mb(size: int) -> str:
    """Return a size in bytes as people read it."""
    return f"{size / 1e6:.1f} MB"
