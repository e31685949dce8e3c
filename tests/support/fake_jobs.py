"""What a till asks before and after an operation, for the window's tests: noted, then answered."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.domain.bill import Bill
from pos_app.domain.money import Money
from pos_app.domain.transaction import State, Transaction
from pos_app.domain.transfer import Incoming, Pickup, Quote

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping, Sequence

    from pos_app.domain.transaction import Ref

BILLS: Final = (
    Bill(
        reference="1061234567890",
        amount=Money(23_450),
        name="AISSATOU DIALLO",
        due="12/12/26",
        details=(("Nom client", "AISSATOU DIALLO"), ("Frais", "250")),
    ),
    Bill(reference="1060000000017", amount=Money(8_005), name="AISSATOU DIALLO", due="02/01/27"),
)
INCOMING: Final = Incoming(
    reference="12345678",
    pickup=Pickup.READY,
    status="AVAIL",
    sender="JOHN DOE",
    receiver="AWA NDIAYE",
    amount=Decimal("150000.00"),
    currency="XOF",
    details=(("originatingCountry", "FRA"),),
)
QUOTE: Final = Quote(
    amount=Decimal("50000.00"),
    fees=Decimal("1500.00"),
    total=Decimal("51500.00"),
    received=Decimal("76.22"),
    received_currency="EUR",
    rate=Decimal("0.001524"),
    session="S1",
    expires_ms=1_780_000_600_000,
)


@dataclass
class FakeLookups:
    """Answers at once, or when `gate` is opened; `refuses` is raised instead."""

    bills: Sequence[Bill] = BILLS
    transfer: Incoming = INCOMING
    price: Quote = QUOTE
    refuses: Exception | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)
    quoted: list[Mapping[str, str]] = field(default_factory=list)
    gate: asyncio.Event | None = None

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        self.asked.append((service, account))
        await self._turn()
        return self.bills

    async def incoming(self, service: str, reference: str) -> Incoming:
        self.asked.append((service, reference))
        await self._turn()
        return self.transfer

    async def quote(self, service: str, fields: Mapping[str, str]) -> Quote:
        self.quoted.append(fields)
        await self._turn()
        return self.price

    async def _turn(self) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if self.refuses is not None:
            raise self.refuses


@dataclass
class FakePrintDesk:
    """Notes what is to be printed again; refuses like a till without a printer when told so."""

    asked: list[tuple[str, str]] = field(default_factory=list)
    refuses: Exception | None = None

    def print_again(self, ref: Ref, by: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append((ref, by))


@dataclass
class FakeAftercare:
    """Takes every refund and claim of what the provider knows, and notes it."""

    known: Sequence[Transaction] = ()
    refunds: list[tuple[str, str]] = field(default_factory=list)
    claims: list[tuple[str, str, str, str]] = field(default_factory=list)
    refuses: Exception | None = None

    def can_refund(self, transaction: Transaction) -> bool:
        return transaction.state is State.SUCCEEDED and bool(transaction.reference)

    def can_claim(self, transaction: Transaction) -> bool:
        return bool(transaction.reference)

    async def refund(self, ref: Ref, by: str) -> Transaction:
        if self.refuses is not None:
            raise self.refuses
        self.refunds.append((ref, by))
        return self._known(ref)

    async def claim(self, ref: Ref, by: str, subject: str, text: str) -> Transaction:
        if self.refuses is not None:
            raise self.refuses
        self.claims.append((ref, by, subject, text))
        return replace(self._known(ref), claim="C0000000000017", claim_ms=1)

    def _known(self, ref: Ref) -> Transaction:
        return next(each for each in self.known if each.ref == ref)
