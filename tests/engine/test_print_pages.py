"""A page and a message are copies like any other: counted, and only of what is proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import copies
from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from tests.engine.test_printing import ORDER, a_stand

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction


class FakePages:
    """Remembers which copy of what it was asked for."""

    def __init__(self) -> None:
        self.written: list[tuple[Ref, int, Path]] = []

    async def write_page(self, transaction: Transaction, copy: int, path: Path) -> None:
        self.written.append((transaction.ref, copy, path))

    async def message(self, transaction: Transaction, copy: int) -> str:
        return f"{transaction.ref} {copy}"


async def test_pages_and_messages_are_counted_copies(tmp_path: Path) -> None:
    pages, path = FakePages(), tmp_path / "a.pdf"
    async with a_stand() as stand:
        await stand.sold("A")
        assert await stand.desk.save_page(pages, Ref("A"), "Awa", path) == 1
        assert await stand.desk.send_message(pages, Ref("A"), "Awa") == "A 2"
        await stand.ledger.prepare(Ref("B"), ORDER)
        with pytest.raises(TillError) as caught:
            await stand.desk.save_page(pages, Ref("B"), "Awa", path)

    assert caught.value.trouble is Trouble.NOT_POSSIBLE_NOW
    assert pages.written == [(Ref("A"), 1, path)]
    assert copies(stand.memory.kept[Ref("A")]) == 2
    printed = [event for event in stand.memory.events if isinstance(event, e.Printed)]
    assert [(event.copy, event.by) for event in printed] == [(1, "Awa"), (2, "Awa")]
