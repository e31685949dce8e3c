"""What the providers tell the commands in tests, and a service with more fields."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from pos_app.cli.desk import Aged, ErrorWord
from pos_app.domain.bill import Bill
from pos_app.domain.money import Balance, Money
from pos_app.domain.service import Field, FieldKind
from pos_app.domain.transfer import Incoming, Pickup, Quote
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import FloatRead
from tests.support.fakes import NOON_MS
from tests.support.orders import AIRTIME, DEPOSIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.domain.service import Service

CARD = "BANK_CARD_API_CASH_OUT"
"""Switched off at this desk."""

METER = replace(
    AIRTIME,
    code="WOYOFAL_SN_BILL_RELOAD",
    fields=(
        *AIRTIME.fields,
        Field(name="billAccountNumber", kind=FieldKind.ACCOUNT, label="field.billAccountNumber"),
    ),
)


@dataclass
class FakeLookups:
    """Look-ups that are as old as `trouble` says."""

    trouble: TillError | None = None
    nothing: bool = False

    async def services(self, *, refresh: bool) -> Aged[Service]:
        return Aged(items=(DEPOSIT, METER), at_ms=None, trouble=self.trouble)

    async def errors(self, *, refresh: bool) -> Aged[ErrorWord]:
        words = (
            ErrorWord(id=None, code="unknown_error", message="Réessayez"),
            ErrorWord(id=5, code="no_om_account", message="Pas client"),
        )
        return Aged(items=words, at_ms=NOON_MS - 7_200_000, trouble=self.trouble)

    async def pending_bills(self, service: str, account: str) -> Sequence[Bill]:
        self._refuse()
        if account == "00000":
            return ()
        return [Bill(reference="106", amount=Money(27684), name="AWA", due="29/08/22")]

    async def incoming(self, reference: str) -> Incoming:
        self._refuse()
        return Incoming(
            reference=reference,
            pickup=Pickup.READY,
            status="AVAIL",
            sender="MOUSSA NDOUR",
            receiver="AICHA DIALLO",
            amount=Decimal(10000),
            currency="XOF",
            details=(("originalSendFee", "300"),),
        )

    async def quote(self, fields: Mapping[str, str]) -> Quote:
        self._refuse()
        return Quote(
            amount=Decimal(fields["amount"]),
            fees=Decimal(90),
            total=Decimal(3090),
            received=Decimal("4.57"),
            received_currency="EUR",
            rate=Decimal("0.00152"),
            session="S1",
            expires_ms=NOON_MS + 600_000,
        )

    def _refuse(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    async def balances(self) -> Aged[FloatRead]:
        if self.nothing:
            raise TillError(Trouble.NO_NETWORK)
        read = FloatRead("intech", Balance(Decimal("2332.0625"), "XOF"), NOON_MS - 60_000)
        return Aged(items=(read,), at_ms=NOON_MS - 60_000, trouble=self.trouble)
