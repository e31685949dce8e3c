"""A shop with an account at a provider: what a test needs to send, ask and read."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.order import read_order
from pos_app.domain.secret import Secret
from pos_app.domain.service import FieldKind
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.float_book import Balances
from pos_app.providers.declaration import Assembly, ProviderParts
from pos_app.providers.intech.declaration import API_KEY, CALLBACK_URL, HMAC_SECRET, INTECH
from pos_app.providers.intech.services import SERVICES
from pos_app.providers.intech.traits import Trait

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from pos_app.domain.money import Balance
    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.engine.ports import Copy

KEY: Final = "CANARY-KEY-7Kq2"
SIGNING_KEY: Final = "CANARY-HMAC-9xT"
REF: Final = Ref("T01A0123456789ABCDEFGHJ")
EVERYTHING: Final = frozenset(Trait)
BY_CODE: Final = {service.code: service for service in SERVICES}
ANSWERS: Final[Mapping[str, str]] = {
    "billAccountNumber": "21050176023",
    "billReference": "1062208013069",
    "referenceNumber": "89163605",
    "receiverPhone": "772457199",
    "receiverPhoneCountryCode": "221",
    "senderHomePhone": "772457199",
    "senderHomePhoneCountryCode": "221",
    "cardNumber": "4111111111111111",
    "cardExpireMonth": "09",
    "cardExpireYear": "28",
    "cardCVC": "920",
    "merchantName": "CouchTech",
    "operationDescription": "Achat MacBook Air sur CouchTech",
    "customerEmail": "moussa@example.sn",
    "message": "Bonjour « Awa » é",
}
NUMBERS: Final[Mapping[str, str]] = {"SN": "77 245 71 99", "CI": "07 08 09 10 11"}


@dataclass
class MemoryShelf:
    """A shelf without a disk."""

    copies: dict[str, Copy] = field(default_factory=dict)

    def read(self, name: str) -> Copy | None:
        return self.copies.get(name)

    def write(self, name: str, copy: Copy) -> None:
        self.copies[name] = copy


@dataclass
class SetClock:
    """A clock that stands where a test put it."""

    now: int = 1_790_000_000_000

    def now_ms(self) -> int:
        return self.now

    def monotonic_s(self) -> float:
        return asyncio.get_running_loop().time()


def rib() -> str:
    """Return a RIB whose key agrees."""
    head = "01201001" + "000000000001"
    key = 97 - int(head + "00") % 97
    return f"SN{head}{key:02d}"


def answers_for(service: Service) -> dict[str, str]:
    """Return what a cashier could type for a service."""
    answers = {}
    for asked in service.fields:
        match asked.kind:
            case FieldKind.PHONE:
                number = NUMBERS[service.country.iso] if service.country else "+221772450000"
                answers[asked.name] = number
            case FieldKind.AMOUNT:
                answers[asked.name] = "5000"
            case FieldKind.CHOICE:
                answers[asked.name] = asked.choices[0]
            case FieldKind.DATE:
                answers[asked.name] = "1993-05-15"
            case FieldKind.RIB:
                answers[asked.name] = rib()
            case _ if asked.optional:
                continue
            case _:
                answers[asked.name] = ANSWERS.get(asked.name, "SEN")
    return answers


def order_for(service: Service, **changes: str) -> Order:
    """Return a checked order for a service."""
    reading = read_order(service, {**answers_for(service), **changes}, "Awa")
    assert reading.order is not None, reading.problems
    return reading.order


def sending(service: Service, ref: str = REF, **changes: str) -> Transaction:
    """Return a transaction whose first attempt is on the wire."""
    return Transaction(
        ref=Ref(ref), order=order_for(service, **changes), state=State.SENDING, attempts=1
    )


def parts_for(base_url: str, *, signed: bool = False) -> ProviderParts:
    """Return what a composition would hand to Intech."""
    secrets = {API_KEY.name: Secret(KEY)}
    if signed:
        secrets[HMAC_SECRET.name] = Secret(SIGNING_KEY)
    return ProviderParts(
        base_url=base_url,
        secrets=secrets,
        settings={CALLBACK_URL.name: "https://relay.example.sn/intech"},
        shelf=MemoryShelf(),
        clock=SetClock(),
        switches=EVERYTHING,
    )


@asynccontextmanager
async def opened(parts: ProviderParts) -> AsyncIterator[Assembly]:
    """Build Intech, and close its connections at the end."""
    assembly = INTECH.build(parts)
    try:
        yield assembly
    finally:
        await assembly.close()


def without_key(parts: ProviderParts) -> ProviderParts:
    """Return the parts of a shop that has no key yet."""
    return replace(parts, secrets={})


async def balance_of(provider: object) -> Balance:
    """Ask a provider that keeps a balance for it."""
    assert isinstance(provider, Balances)
    return await provider.balance()
