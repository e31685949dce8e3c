"""Keeps the last good copies of what the provider told, one small file each."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError
from pos_app.engine.ports import Copy
from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = re.compile("[a-z0-9-]{1,60}")

log = logging.getLogger(__name__)


class FileShelf:
    """A shelf (see `engine.ports.Shelf`) that is a folder. Copies are a comfort, never needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> Copy | None:
        """Return the copy of that name; None when there is none, or it cannot be read."""
        path = self._path(name)
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            return Copy(text=str(held["text"]), at_ms=int(held["at_ms"]))
        except FileNotFoundError:
            return None
        except UNREADABLE as fault:
            log.info("the copy %s cannot be read: %s", path.name, type(fault).__name__)
            return None

    def write(self, name: str, copy: Copy) -> None:
        """Replace the copy of that name, whole or not at all; without a disk the old one stays."""
        path = self._path(name)
        text = json.dumps({"at_ms": copy.at_ms, "text": copy.text}, ensure_ascii=False)
        try:
            prepare_folder(self._folder)
            write_whole(path, text)
        except (OSError, TillError) as fault:
            log.info("the copy %s cannot be written: %s", path.name, fault)

    def _path(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError(f"not a name of a copy: {name!r}")
        return self._folder / f"{name}.json"
