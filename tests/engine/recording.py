"""A journal that keeps the events themselves, to see what each act writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.fakes import Disk, MemoryJournal

if TYPE_CHECKING:
    from pos_app.domain import events as e
    from pos_app.domain.transaction import Transaction
    from tests.support.story import Story


class Recording(MemoryJournal):
    """A journal that keeps the events themselves."""

    def __init__(self, disk: Disk) -> None:
        super().__init__(disk)
        self.events: list[e.Event] = []

    async def record(self, before: Transaction, event: e.Event, after: Transaction) -> Transaction:
        result = await super().record(before, event, after)
        self.events.append(event)
        return result


def recording(story: Story) -> Recording:
    journal = Recording(story.disk)
    story.journal = journal
    return journal
