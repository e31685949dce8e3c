"""A till goes back to a copy of its journal in its own window, and from one that does not open."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from pos_app.composition.shop.workshop import journal_options
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Filter
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.keeping import keep_backup
from pos_app.journal.verify import verify
from pos_app.ui.backups.ask_page import AskStage
from pos_app.ui.rescue.window import RescueWindow
from pos_app.ui.screens.backups import BackupsScreen
from pos_app.ui.window.main_window import MainWindow
from tests.composition.first_run import Person, a_program, a_site
from tests.journal.shop import Shop

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.composition.site import Site
    from pos_app.engine.ports import Row
    from pos_app.ui.backups.view import BackupsView

pytestmark = [pytest.mark.qt_loop, pytest.mark.timeout(120)]


async def a_shop_with_copies(folder: Path) -> Site:
    """Return a site that sold twice, with a copy from between, and one that was cut off since."""
    site, shop = a_site(folder), Shop()
    journal = await SqliteJournal.open(journal_options(site))
    await shop.sold(journal)
    kept = await asyncio.to_thread(
        keep_backup, site.folder, site.folder / "backups", int(time.time() * 1000) - 60_000
    )
    broken = kept.path.with_name("journal-20261121T080000Z.sqlite3")
    broken.write_bytes(kept.path.read_bytes()[: 4096 * 9])
    await shop.sold(journal)
    await journal.close()
    return site


async def sold_in(site: Site) -> list[Row]:
    history = SqliteHistory(site.folder)
    try:
        return list(await history.page(Filter(), None, 9))
    finally:
        await history.close()


async def goes_back(person: Person, view: BackupsView) -> None:
    """Look at the list, pick the copy that is sound, and go back to it once the key works."""
    await person.until(lambda: "ABÎMÉE" in rows_of(view), "what the checks found")
    assert "vérifiée" in rows_of(view)
    while "vérifiée" not in view.list_page.list.currentItem().text():
        person.type("2")
    person.type("\n")
    await person.until(lambda: view.ask_page.stage is AskStage.ASKING, "what it would mean")
    armed_s = time.monotonic() + 0.5
    await person.until(lambda: time.monotonic() > armed_s, "the armed key")


def scribble_over(site: Site, content: bytes) -> None:
    """Damage a journal where SQLite keeps nothing beside it that would mend it."""
    path = journal_path(site.folder)
    path.with_name(f"{path.name}-wal").unlink()
    path.write_bytes(content)


def rows_of(view: BackupsView) -> str:
    page = view.list_page
    return "\n".join(page.list.item(row).text() for row in range(page.list.count()))


async def test_a_till_goes_back_to_a_copy_and_opens_on_it(tmp_path: Path) -> None:
    site = await a_shop_with_copies(tmp_path)
    before = verify(journal_path(site.folder))
    async with a_program(site) as person:
        window = await person.finds(MainWindow)
        person.type("-16")
        screen = window.screen_shown
        assert isinstance(screen, BackupsScreen)
        await goes_back(person, screen.view)
        assert "1 opération de plus" in screen.view.ask_page.losses.text()
        person.type("+")
        await person.until(lambda: person.sees(MainWindow) not in {None, window}, "the next till")
        again = await person.finds(MainWindow)
        notices = again.overlays.notices
        assert notices is not None
        assert "reprend avec la copie" in notices.sentence.text()
    (aside,) = site.folder.glob("journal-before-restore-*.sqlite3")
    assert verify(aside) == before
    assert verify(journal_path(site.folder)).ok
    assert len(await sold_in(site)) == 1


async def test_a_damaged_journal_leads_to_the_copies_and_not_to_a_terminal(tmp_path: Path) -> None:
    site = await a_shop_with_copies(tmp_path)
    scribble_over(site, b"scribbled over" * 5_000)
    async with a_program(site) as person:
        window = await person.finds(RescueWindow)
        assert "journal est abîmé" in window.title.text()
        await goes_back(person, window.view)
        person.type("+")
        await person.finds(MainWindow)
    (aside,) = site.folder.glob("journal-before-restore-*.sqlite3")
    assert aside.read_bytes() == b"scribbled over" * 5_000
    assert verify(journal_path(site.folder)).ok

    scribble_over(site, b"and again" * 5_000)
    with pytest.raises(TillError) as left:
        async with a_program(site) as person:
            await person.finds(RescueWindow)
    assert left.value.trouble is Trouble.JOURNAL_DAMAGED
