"""Checks the journal in a thread: its newest entries before anything is sold, the rest later."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify_tail

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.engine.soundness import Soundness
    from pos_app.journal.verify import Verification


async def check_tail(folder: Path, soundness: Soundness) -> None:
    """Check the newest entries, in a thread; nothing is sold before that."""
    soundness.tell(await damage_found(verify_tail, journal_path(folder)))


async def damage_found(check: Callable[[Path], Verification], path: Path) -> TillError | None:
    """Check a journal in a thread; return what is wrong with it, in words for the owner."""
    try:
        found = await asyncio.to_thread(check, path)
    except TillError as trouble:
        return trouble
    if found.ok:
        return None
    first = found.problems[0]
    where = f"entry {first.seq}: " if first.seq else ""
    return TillError(Trouble.JOURNAL_DAMAGED, where + first.what)
