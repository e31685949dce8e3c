"""The journal's file as a whole, for commands and the window: each job on a thread of its own."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.cli.books import (
    BookProblem,
    Bundled,
    Forgetting,
    Merging,
    MissingEntries,
    RefusedBundle,
    Restoration,
    Verdict,
)
from pos_app.composition.shop.signing import signing_key
from pos_app.composition.shop.workshop import journal_options
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.favourites import without_phone
from pos_app.engine.ports import Filter
from pos_app.journal import bundle as day_bundle
from pos_app.journal.backup import back_up
from pos_app.journal.collection import merge
from pos_app.journal.export import Export, ExportFormat, export
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.restore import restore
from pos_app.journal.troubles import refusal
from pos_app.journal.trust import Trust
from pos_app.journal.verify import verify
from pos_app.settings.favourite_file import FavouriteFile
from pos_app.settings.places import prepare_folder, refuse_unsafe

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.books import BundleOrder, ExportOrder, Trusting
    from pos_app.composition.site import Site
    from pos_app.domain.phone import PhoneNumber
    from pos_app.journal.collection import Merged
    from pos_app.journal.verify import Verification
    from pos_app.settings.secrets import Vault

PDF: Final = "pdf"
COLLECTION: Final = "tills"
"""Where the owner's copy stands in the data folder: a folder in it for each till's code."""


class JournalBooks:
    """The commands' `Books` over one site's journal."""

    def __init__(self, site: Site, vault: Vault) -> None:
        self._site = site
        self._vault = vault

    async def verify(self, head: str) -> Verdict:
        """Check everything, on one view of the file; needs no lock."""
        path = journal_path(self._site.folder)
        return _verdict(await asyncio.to_thread(verify, path, head or None))

    async def export(self, order: ExportOrder) -> int:
        """Write an export; return how many lines it has."""
        if order.format.value == PDF:
            # Here and not above: other commands load no Qt.
            from pos_app.composition.shop.listing import write_list  # noqa: PLC0415 - see above

            return await write_list(self._site, order)
        wanted = Export(
            format=ExportFormat(order.format.value),
            out=order.out,
            since_ms=order.since_ms,
            until_ms=order.until_ms,
            narrowed=order.narrowed,
            progress=order.progress,
        )
        return await asyncio.to_thread(export, self._site.folder, wanted)

    async def back_up(self, destination: Path) -> Verdict:
        """Copy the journal while it is in use, and check the copy."""
        return _verdict(await asyncio.to_thread(back_up, self._site.folder, destination))

    async def rebuild(self) -> int:
        """Make the projection anew; takes the writer's lock."""
        self._prepare()
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

    async def restore(self, source: Path) -> Restoration:
        """Verify a backup and make it the journal; takes the writer's lock."""
        self._prepare()
        going_back = partial(restore, journal_options(self._site), source, by=self._site.cashier)
        done = await asyncio.to_thread(going_back)
        return Restoration(
            series=done.series,
            backup_seq=done.backup_seq,
            backup_at=done.backup_at,
            lost_entries=done.lost_entries,
            aside=done.aside,
            open_transactions=done.open_transactions,
        )

    async def forget(self, phone: PhoneNumber, by: str) -> Forgetting:
        """Make the finished transactions of a number nameless; takes the writer's lock."""
        self._expect_journal()
        self._prepare()
        journal = await SqliteJournal.open(journal_options(self._site))
        try:
            done = await journal.forget(phone, by)
        finally:
            await journal.close()
        await asyncio.to_thread(forget_favourites, self._site.folder, phone)
        return Forgetting(transactions=done.transactions, still_open=done.still_open)

    async def bundle(self, order: BundleOrder) -> Bundled:
        """Sign a day into a file; needs no lock."""
        self._expect_journal()
        return await asyncio.to_thread(self._bundle, order)

    def _bundle(self, order: BundleOrder) -> Bundled:
        key, key_age = signing_key(self._site.mode, self._vault)
        wanted = day_bundle.BundleOrder(
            out=order.out,
            till=self._site.till_code,
            day=order.day,
            since_ms=order.since_ms,
            until_ms=order.until_ms,
        )
        entries = day_bundle.write_bundle(self._site.folder, wanted, key)
        if not entries:
            # No owner's copy takes it in; one that lies about would be sent all the same.
            try:
                order.out.unlink()
            except OSError as error:
                raise refusal(error) from error
        return Bundled(entries=entries, public_key=day_bundle.public_key(key), key_age=key_age)

    async def merge(self, files: Sequence[Path], trust: Trusting) -> Merging:
        """Take bundles into the owner's copy, which is locked till by till."""
        self._prepare()
        folder = self._site.folder / COLLECTION
        known = Trust(keys=trust.keys, accepted=trust.accepted)
        return _merging(folder, await asyncio.to_thread(merge, folder, files, known))

    def _prepare(self) -> None:
        prepare_folder(self._site.folder)
        refuse_unsafe(self._site.folder)

    def _expect_journal(self) -> None:
        """Raise TillError where opening would make an empty journal."""
        path = journal_path(self._site.folder)
        if not path.exists():
            raise TillError(Trouble.JOURNAL_MISSING, str(path))


def forget_favourites(folder: Path, phone: PhoneNumber) -> None:
    """Drop a site's favourites in which a number stands. Raises TillError."""
    book = FavouriteFile(folder)
    before = book.all()
    after = without_phone(before, phone.national)
    if len(after) != len(before):
        book.keep(after)


def _merging(folder: Path, merged: Merged) -> Merging:
    return Merging(
        added=merged.added,
        known=merged.known,
        folder=folder,
        missing=[
            MissingEntries(till=gap.till, first=gap.first, last=gap.last, day=gap.day)
            for gap in merged.missing
        ],
        refused=[RefusedBundle(file=each.path, what=each.what) for each in merged.refused],
    )


def _verdict(verification: Verification) -> Verdict:
    return Verdict(
        entries=verification.entries,
        head=verification.head,
        problems=[
            BookProblem(seq=problem.seq or None, what=f"{problem.ref} {problem.what}".strip())
            for problem in verification.problems
        ],
    )
