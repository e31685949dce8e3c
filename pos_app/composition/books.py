"""The journal's file as a whole, for the commands: each job on a thread of its own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.cli.desk import BookProblem, Verdict
from pos_app.composition.workshop import journal_options
from pos_app.engine.ports import Filter
from pos_app.journal.backup import back_up
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.verify import verify
from pos_app.settings.places import prepare_folder, refuse_unsafe

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.cli.desk import ExportOrder
    from pos_app.composition.site import Site
    from pos_app.journal.verify import Verification


class JournalBooks:
    """The commands' `Books` over one site's journal."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def verify(self, head: str) -> Verdict:
        """Check everything, on one view of the file; needs no lock."""
        path = journal_path(self._site.folder)
        return _verdict(await asyncio.to_thread(verify, path, head or None))

    async def export(self, order: ExportOrder) -> int:
        """Write an export; return how many lines it has."""
        wanted = Export(
            format=ExportFormat(order.format.value),
            out=order.out,
            since_ms=order.since_ms,
            until_ms=order.until_ms,
        )
        return await asyncio.to_thread(export, self._site.folder, wanted)

    async def back_up(self, destination: Path) -> Verdict:
        """Copy the journal while it is in use, and check the copy."""
        return _verdict(await asyncio.to_thread(back_up, self._site.folder, destination))

    async def rebuild(self) -> int:
        """Make the projection anew; takes the writer's lock."""
        prepare_folder(self._site.folder)
        refuse_unsafe(self._site.folder)
        journal = await SqliteJournal.open(journal_options(self._site))
        try:
            await journal.rebuild()
        finally:
            await journal.close()
        history = SqliteHistory(self._site.folder)
        try:
            newest = await history.page(Filter(), None, 1)
        finally:
            await history.close()
        return newest[0].number if newest else 0


def _verdict(verification: Verification) -> Verdict:
    return Verdict(
        entries=verification.entries,
        head=verification.head,
        problems=[
            BookProblem(seq=problem.seq or None, what=f"{problem.ref} {problem.what}".strip())
            for problem in verification.problems
        ],
    )
