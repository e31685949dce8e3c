"""The journal on screen over the journal on disk: what was sold is found and told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, open_transaction
from pos_app.domain.transaction import Ref, State
from pos_app.journal.history import SqliteHistory
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import JournalOptions
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context, WindowParts
from tests.support.orders import an_order
from tests.support.ui_till import NOW_MS, FakeTill, FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction

SAYS = e.Heard(source=e.Source.ANSWER, word="SUCCESS", reference="TXN_77", raw='{"code": 2000}')


async def sell(folder: Path, count: int) -> None:
    """Put so many paid deposits on disk, and close the journal: its search index is ready then."""
    journal = await SqliteJournal.open(
        JournalOptions(
            folder=folder,
            now_ms=lambda: NOW_MS,
            local_day=partial(day_at, offset_minutes=0),
            till="T01",
        )
    )
    try:
        for number in range(1, count + 1):
            assert (await sold(journal, number)).state is State.SUCCEEDED
    finally:
        await journal.close()


async def sold(journal: SqliteJournal, number: int) -> Transaction:
    """Put a deposit on disk that was paid at once."""
    at_ms = NOW_MS - 60_000 + number
    order = an_order(phone=f"+2217712345{number:02d}")
    event = e.Prepared(order=order)
    before = await journal.prepare(open_transaction(Ref(f"T01A{number:026d}"), event, at_ms))
    for event_now in (e.SendStarted(attempt=1), e.Succeeded(heard=SAYS)):
        before = await journal.record(before, event_now, apply(before, event_now, at_ms))
    return before


async def test_what_was_sold_is_found_by_its_last_digits_and_told(
    tmp_path: Path, qtbot: object
) -> None:
    await sell(tmp_path, 29)
    history, bridge, clock = SqliteHistory(tmp_path), Bridge(), FixedClock()

    async def close() -> None:
        """Nothing ends here."""

    parts = WindowParts(
        till=FakeTill(clock),
        history=history,
        texts=load_texts(Language.FRENCH),
        clock=clock,
        cashier="Awa",
        on_close=close,
    )
    screen = JournalScreen(Context(parts=parts, bridge=bridge, theme=Theme()))
    await bridge.finish()
    assert screen.table.rowCount() == 29

    QTest.keyClicks(screen.filters.search_field, "4517")
    screen.filters._tell()
    await bridge.finish()
    QTest.keyClick(screen.filters.search_field, Qt.Key.Key_Return)
    screen.open_row(0)
    await bridge.finish()

    assert screen.table.rowCount() == 1
    assert screen.detail.transaction is not None
    assert screen.detail.transaction.order.phone is not None
    assert screen.detail.transaction.order.phone.national == "771234517"
    assert '{"code": 2000}' in screen.detail.page.raw.toPlainText()
    await history.close()
    screen.deleteLater()
