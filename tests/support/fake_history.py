"""A history of any length that is made up while it is read: row n always says the same."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter, Row, Timeline, Total
from tests.support.orders import AIRTIME, DEPOSIT, WITHDRAWAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.transaction import Ref

BEGIN: Final = datetime(2026, 1, 2, 7, 30, tzinfo=UTC)
STATES: Final = (*[State.SUCCEEDED] * 17, State.DECLINED, State.REFUNDED, State.CANCELLED)
SERVICES: Final = (DEPOSIT, WITHDRAWAL, AIRTIME)
CASHIERS: Final = ("Awa", "Fatou Ndiaye", "Moussa")


def a_row(number: int, state: State | None = None) -> Row:
    """Return the row of that number."""
    service = SERVICES[number % 3]
    state = state or STATES[number % len(STATES)]
    at = BEGIN + timedelta(seconds=47 * number)
    paid = state in {State.SUCCEEDED, State.REFUNDED}
    return Row(
        number=number,
        ref=f"T01A{number:026d}",
        provider="intech",
        service=service.code,
        direction=service.direction.word,
        phone=f"+22177{number * 7919 % 10_000_000:07d}",
        amount=number * 35 % 100_000 // 5 * 5 + 500,
        currency="XOF",
        state=state,
        reason="customer_did_not_approve" if state is State.DECLINED else "",
        provider_reference=f"TXN_{number:010d}",
        receipt_number=f"T01A-2026-{number:06d}" if paid else "",
        cashier=CASHIERS[number // 5 % 3],
        created_at=at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        updated_at=(at + timedelta(seconds=31))
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z"),
    )


def fits(row: Row, wanted: Filter) -> bool:
    """Tell whether a filter finds a row."""
    digits = wanted.search.replace(" ", "")
    return (
        (not wanted.states or row.state in wanted.states)
        and wanted.service in {"", row.service}
        and wanted.direction in {"", row.direction}
        and wanted.cashier in {"", row.cashier}
        and (wanted.claimed_since_ms is None or row.claim_ms >= wanted.claimed_since_ms)
        and (wanted.since_ms is None or _at_ms(row) >= wanted.since_ms)
        and (wanted.until_ms is None or _at_ms(row) < wanted.until_ms)
        and any(digits in text for text in (row.phone, row.provider_reference, row.receipt_number))
    )


def _at_ms(row: Row) -> float:
    return datetime.fromisoformat(row.created_at).timestamp() * 1000


@dataclass
class FakeHistory:
    """`newest` rows. `asked` notes each reading; `closed`, when set, makes it wait."""

    newest: int
    changed: dict[int, Row] = field(default_factory=dict)
    timelines: dict[str, Timeline] = field(default_factory=dict)
    sums: list[Total] = field(default_factory=list)
    asked: list[tuple[Filter, int | None, int]] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    refuses: Exception | None = None
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def newest_number(self) -> int:
        await self._turn()
        return self.newest

    async def page(self, wanted: Filter, below: int | None, limit: int) -> Sequence[Row]:
        self.asked.append((wanted, below, limit))
        await self._turn()
        found: list[Row] = []
        number = min(self.newest, self.newest if below is None else below - 1)
        while number >= max(wanted.from_number, 1) and len(found) < limit:
            row = self.row(number)
            if wanted == Filter() or fits(row, wanted):
                found.append(row)
            number -= 1
        return found

    async def timeline(self, ref: Ref) -> Timeline | None:
        await self._turn()
        return self.timelines.get(ref)

    async def totals(self, day: str) -> Sequence[Total]:
        self.days.append(day)
        await self._turn()
        return self.sums

    def row(self, number: int) -> Row:
        """Return a row as it stands now."""
        return self.changed.get(number) or a_row(number)

    def change(self, number: int, state: State) -> None:
        """Let a row stand differently."""
        self.changed[number] = replace(self.row(number), state=state)

    async def _turn(self) -> None:
        await asyncio.sleep(0)
        await self.gate.wait()
        if self.refuses is not None:
            raise self.refuses
