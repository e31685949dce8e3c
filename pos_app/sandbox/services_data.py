"""What the sandbox knows of each service, as one table: limits, delays, commissions, abilities.

Limits, multiples, patterns and commissions are not public (contract part E): these are ours.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.sandbox.wire import JsonObject


class Direction(Enum):
    """The movement of the merchant's float (contract A1.1)."""

    DEBIT = "DEBIT"
    CREDIT = "CREDIT"


class Family(Enum):
    """What kinds of service share delays and rules."""

    CASH_IN = "cash-in"
    CASH_OUT = "cash-out"
    AIRTIME = "airtime"
    RELOAD = "reload"
    BILL = "bill"
    MESSAGE = "message"
    CARD = "card"
    TRANSFER = "transfer"
    MONEYGRAM = "moneygram"


class Link(Enum):
    """How the customer is asked to approve."""

    NONE = "none"
    WAVE = "wave"
    ORANGE = "orange"
    ORANGE_WITH_QR = "orange, only with useOMQrCode"
    CARD = "card"


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyRules:
    """What a family's transactions share: the delay in seconds before `pace`, and money."""

    median_s: float
    spread: float
    commission: Decimal
    callback_delay_s: float
    smallest: int
    largest: int
    synchronous: bool = False


FAMILIES: Final = {
    Family.CASH_IN: FamilyRules(
        median_s=9.0, spread=0.6, commission=Decimal("0.00755"), callback_delay_s=5.0,
        smallest=5, largest=2_000_000,
    ),
    Family.CASH_OUT: FamilyRules(
        median_s=21.0, spread=0.7, commission=Decimal("0.01125"), callback_delay_s=1.0,
        smallest=5, largest=2_000_000,
    ),
    Family.AIRTIME: FamilyRules(
        median_s=6.0, spread=0.5, commission=Decimal("0.00125"), callback_delay_s=1.0,
        smallest=50, largest=500_000,
    ),
    Family.RELOAD: FamilyRules(
        median_s=4.0, spread=0.4, commission=Decimal("0.00375"), callback_delay_s=1.0,
        smallest=100, largest=500_000, synchronous=True,
    ),
    Family.BILL: FamilyRules(
        median_s=4.0, spread=0.4, commission=Decimal("0.00625"), callback_delay_s=1.0,
        smallest=5, largest=5_000_000, synchronous=True,
    ),
    Family.MESSAGE: FamilyRules(
        median_s=3.0, spread=0.4, commission=Decimal(0), callback_delay_s=1.0,
        smallest=1, largest=10_000,
    ),
    Family.CARD: FamilyRules(
        median_s=45.0, spread=0.6, commission=Decimal("0.02875"), callback_delay_s=1.0,
        smallest=100, largest=3_000_000,
    ),
    Family.TRANSFER: FamilyRules(
        median_s=40.0, spread=0.5, commission=Decimal("0.00875"), callback_delay_s=1.0,
        smallest=100, largest=10_000_000,
    ),
    Family.MONEYGRAM: FamilyRules(
        median_s=15.0, spread=0.5, commission=Decimal("0.01375"), callback_delay_s=5.0,
        smallest=100, largest=3_000_000,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One service as the sandbox plays it."""

    code: str
    name: str
    direction: Direction
    family: Family
    phone_pattern: str = "([0-9]{9})"
    multiple: int = 1
    link: Link = Link.NONE
    refundable: bool = False
    needs_redirects: bool = False

    @property
    def rules(self) -> FamilyRules:
        """The rules of its family."""
        return FAMILIES[self.family]

    @property
    def country_code(self) -> str:
        """The dialling code of its country."""
        return "225" if "_CI_" in self.code else "221"


WHATSAPP: Final = "WHATSAPP_MESSAGING"
CARD: Final = "BANK_CARD_API_CASH_OUT"
TRANSFER: Final = "BANK_TRANSFER_SN_API_CASH_IN"
WOYOFAL: Final = "WOYOFAL_SN_BILL_RELOAD"
WIZALL_CASH_OUT: Final = "WIZALL_SN_API_CASH_OUT"
ORANGE_CASH_OUT: Final = "ORANGE_SN_API_CASH_OUT"
MONEYGRAM_SEND: Final = "MONEYGRAM_SN_API_CASH_IN"
MONEYGRAM_RECEIVE: Final = "MONEYGRAM_SN_API_CASH_OUT"
WHATSAPP_FEE: Final = 1150

_UNLISTED: Final = (
    # Working codes that the provider's own list leaves out (contract A10 no. 4).
    ("WIZALL_SN_API_CASH_IN", "CashIn Wizall Money", Direction.DEBIT),
    ("WAVE_CI_API_CASH_OUT", "CashOut Wave Money CI", Direction.CREDIT),
    (MONEYGRAM_SEND, "CashIn MoneyGram", Direction.DEBIT),
    (MONEYGRAM_RECEIVE, "CashOut MoneyGram", Direction.CREDIT),
)
_MULTIPLES: Final = {
    "ORANGE_SN_API_CASH_IN": 5,
    "MTN_CI_API_CASH_OUT": 5,
    "MTN_CI_API_CASH_IN": 5,
    "ORANGE_SN_AIRTIME_CREDIT_TELEPHONIQUE": 50,
    "FREE_SN_AIRTIME_CREDIT_TELEPHONIQUE": 100,
    "EXPRESSO_SN_AIRTIME_CREDIT_TELEPHONIQUE": 100,
    "RAPIDO_SN_BILL_RELOAD": 100,
    "XEWEUL_SN_BILL_RELOAD": 50,
}
_LINKS: Final = {
    "WAVE_SN_API_CASH_OUT": Link.WAVE,
    "WAVE_CI_API_CASH_OUT": Link.WAVE,
    ORANGE_CASH_OUT: Link.ORANGE_WITH_QR,
    "ORANGE_CI_API_CASH_OUT": Link.ORANGE,
    CARD: Link.CARD,
}
_REFUNDABLE: Final = frozenset(
    {
        "WAVE_SN_API_CASH_IN",
        "WAVE_SN_API_CASH_OUT",
        "WAVE_CI_API_CASH_IN",
        "WAVE_CI_API_CASH_OUT",
        MONEYGRAM_SEND,
    }
)
_NEEDS_REDIRECTS: Final = frozenset(
    {"WAVE_SN_API_CASH_OUT", CARD, "ORANGE_CI_API_CASH_OUT", "WAVE_CI_API_CASH_OUT"}
)
_FAMILY_BY_ENDING: Final = (
    ("_CREDIT_TELEPHONIQUE", Family.AIRTIME),
    ("_BILL_RELOAD", Family.RELOAD),
    ("_BILL_PAY", Family.BILL),
    ("_CASH_IN", Family.CASH_IN),
    ("_CASH_IN_2", Family.CASH_IN),
    ("_CASH_OUT", Family.CASH_OUT),
    ("_CASH_OUT_2", Family.CASH_OUT),
)
_FAMILY_BY_CODE: Final = {
    WHATSAPP: Family.MESSAGE,
    CARD: Family.CARD,
    TRANSFER: Family.TRANSFER,
    MONEYGRAM_SEND: Family.MONEYGRAM,
    MONEYGRAM_RECEIVE: Family.MONEYGRAM,
}


def sample(name: str) -> JsonObject:
    """Read one of the provider's own answers kept beside this module."""
    text = (files("pos_app.sandbox") / "data" / name).read_text("utf-8")
    value = json.loads(text)
    if not isinstance(value, dict):
        message = f"{name} is not a JSON object"
        raise TypeError(message)
    return value


def _family(code: str) -> Family:
    if code in _FAMILY_BY_CODE:
        return _FAMILY_BY_CODE[code]
    return next(family for ending, family in _FAMILY_BY_ENDING if code.endswith(ending))


def _service(code: str, name: str, direction: Direction) -> Service:
    return Service(
        code=code,
        name=name,
        direction=direction,
        family=_family(code),
        phone_pattern="([0-9]{10})" if "_CI_" in code else "([0-9]{9})",
        multiple=_MULTIPLES.get(code, 1),
        link=_LINKS.get(code, Link.NONE),
        refundable=code in _REFUNDABLE,
        needs_redirects=code in _NEEDS_REDIRECTS,
    )


def _listed() -> tuple[Service, ...]:
    rows = sample("services.json")["services"]
    if not isinstance(rows, list):
        message = "services.json holds no list"
        raise TypeError(message)
    return tuple(
        _service(row["codeService"], row["name"], Direction(row["typeOperation"])) for row in rows
    )


SERVICES: Final = {
    service.code: service
    for service in (*_listed(), *(_service(*unlisted) for unlisted in _UNLISTED))
}
