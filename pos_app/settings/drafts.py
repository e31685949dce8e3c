"""Keeps begun forms, one small file each, readable by the shop's own account alone."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from dataclasses import asdict
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.transfer import Quote
from pos_app.domain.trouble import TillError
from pos_app.engine.drafts import LIFE_MS, Draft
from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

NAME: Final = re.compile("[0-9a-f]{8,32}")
EXACT: Final = ("amount", "fees", "total", "received", "rate")
"""The members of a quote that are exact amounts: texts in the file."""

log = logging.getLogger(__name__)


class FileDrafts:
    """The engine's `Drafts` as a folder; a disk that refuses costs a draft, never a sale."""

    def __init__(self, folder: Path, now_ms: Callable[[], int]) -> None:
        self._folder = folder
        self._now_ms = now_ms

    async def keep(self, draft: Draft) -> None:
        """Put a draft on disk, whole or not at all, in place of an earlier one of the same id."""
        await asyncio.to_thread(self._keep, draft)

    async def all(self, service: str) -> Sequence[Draft]:
        """Return the drafts of one service, newest first; those past their life are removed."""
        found = await asyncio.to_thread(self._all)
        return [each for each in found if each.service == service]

    async def drop(self, id_: str) -> None:
        """Remove a draft, if it is there."""
        await asyncio.to_thread(self._drop, self._path(id_))

    async def sweep(self) -> None:
        """Remove those past their life."""
        await asyncio.to_thread(self._all)

    def _keep(self, draft: Draft) -> None:
        members = {
            "service": draft.service,
            "at_ms": draft.at_ms,
            "answers": dict(draft.answers),
            "quote": asdict(draft.quote) if draft.quote is not None else None,
        }
        text = json.dumps(members, ensure_ascii=False, default=str)
        try:
            prepare_folder(self._folder)
            write_whole(self._path(draft.id), text)
        except (OSError, TillError) as fault:
            log.info("a draft cannot be kept: %s", type(fault).__name__)

    def _all(self) -> list[Draft]:
        found: list[Draft] = []
        for path in self._folder.glob("*.json") if self._folder.is_dir() else ():
            draft = _read(path)
            if draft is None or not self._is_young(draft):
                self._drop(path)
            else:
                found.append(draft)
        return sorted(found, key=lambda each: each.at_ms, reverse=True)

    def _is_young(self, draft: Draft) -> bool:
        # One from the future says that a clock was wrong: its age cannot be told.
        return 0 <= self._now_ms() - draft.at_ms < LIFE_MS

    def _drop(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            log.info("a draft cannot be removed: %s", type(fault).__name__)

    def _path(self, id_: str) -> Path:
        if not NAME.fullmatch(id_):
            raise ValueError(f"not the id of a draft: {id_!r}")
        return self._folder / f"{id_}.json"


def _read(path: Path) -> Draft | None:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        answers = {str(name): str(text) for name, text in held["answers"].items()}
        return Draft(
            id=path.stem,
            service=str(held["service"]),
            at_ms=int(held["at_ms"]),
            answers=MappingProxyType(answers),
            quote=_quote(held["quote"]),
        )
    except UNREADABLE as fault:
        log.info("a draft cannot be read: %s", type(fault).__name__)
        return None


def _quote(held: dict[str, Any] | None) -> Quote | None:
    if held is None:
        return None
    exact = {name: Decimal(held[name]) for name in EXACT}
    return Quote(
        **exact,
        received_currency=str(held["received_currency"]),
        session=str(held["session"]),
        expires_ms=int(held["expires_ms"]),
    )
