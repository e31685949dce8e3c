"""Keeps favourites in a small file beside the journal, for the till's owner only."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.favourites import MOST, Favourite
from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAME: Final = "favourites.json"

log = logging.getLogger(__name__)


class FavouriteFile:
    """A `FavouriteBook` over one folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def all(self) -> Sequence[Favourite]:
        """Return what the file holds; nothing when it cannot be read."""
        try:
            held = json.loads(self._file.read_text(encoding="utf-8"))
            found = [
                Favourite(
                    service=str(each["service"]),
                    answers={str(name): str(text) for name, text in each["answers"].items()},
                )
                for each in held
            ]
        except FileNotFoundError:
            return ()
        except UNREADABLE as fault:
            log.info("the favourites cannot be read: %s", type(fault).__name__)
            return ()
        return tuple(found[:MOST])

    def keep(self, favourites: Sequence[Favourite]) -> None:
        """Replace the file, whole or not at all."""
        content = [{"service": each.service, "answers": dict(each.answers)} for each in favourites]
        try:
            prepare_folder(self._file.parent)
            write_whole(self._file, json.dumps(content, ensure_ascii=False))
        except OSError as fault:
            raise TillError(Trouble.JOURNAL_UNWRITABLE, str(fault)) from fault
