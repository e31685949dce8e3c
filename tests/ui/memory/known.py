"""A memory of customers for screens: operations from a list, found as the journal finds them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.engine.customers import Ending, Sold
from tests.support.fake_till import NOON_MS
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from collections.abc import Sequence

AWA: Final = Sold(
    service=DEPOSIT.code,
    phone="+221771234567",
    fields={},
    francs=25_000,
    state=State.SUCCEEDED,
    created_ms=NOON_MS - 3 * 86_400_000,
)
MODOU: Final = replace(AWA, phone="+221781234567", francs=5_000, created_ms=NOON_MS - 7_200_000)


@dataclass
class Known:
    """Remembers `operations`; `refuses`, when set, is raised instead."""

    operations: list[Sold] = field(default_factory=lambda: [AWA])
    usual: list[int] = field(default_factory=list)
    refuses: Exception | None = None

    async def recall(self, ending: Ending, limit: int) -> Sequence[Sold]:
        if self.refuses is not None:
            raise self.refuses
        wholes = [
            (sold.fields.get(ending.account, "") if ending.account else sold.phone, sold)
            for sold in self.operations
        ]
        return [sold for whole, sold in wholes if whole.endswith(ending.digits)][:limit]

    async def amounts(self, service: str, limit: int) -> Sequence[int]:
        if self.refuses is not None:
            raise self.refuses
        return self.usual[:limit]
