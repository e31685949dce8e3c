"""What a till can sell, as data: a service, its fields, its amounts and where the money goes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from pos_app.domain.phone import Country, PhoneFormat


class Direction(Enum):
    """Where the money of one operation goes: its sign for the drawer and for the float.

    The screen says it in the customer's words; the provider's DEBIT and CREDIT are seen from the
    shop's balance with it: DEBIT lowers the float, CREDIT raises it (contract A1).
    """

    DEPOSIT = ("deposit", +1, -1)
    WITHDRAWAL = ("withdrawal", -1, +1)
    SALE = ("sale", +1, -1)
    COLLECTION = ("collection", 0, +1)
    MESSAGE = ("message", 0, -1)

    @property
    def word(self) -> str:
        """Its stored name, the same for ever."""
        return self.value[0]

    @property
    def drawer_sign(self) -> int:
        """+1 when cash comes into the drawer, -1 when it leaves, 0 when no cash moves."""
        return self.value[1]

    @property
    def float_sign(self) -> int:
        """+1 when the provider's balance rises, -1 when it falls."""
        return self.value[2]


class Family(StrEnum):
    """The kind of job a service does: what screen it stands on."""

    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    AIRTIME = "airtime"
    BILL = "bill"
    RELOAD = "reload"
    MONEYGRAM = "moneygram"
    LINK = "link"
    MESSAGE = "message"


class FieldKind(StrEnum):
    """What a field holds: it decides how it is typed, checked and kept."""

    PHONE = "phone"
    AMOUNT = "amount"
    ACCOUNT = "account"
    NAME = "name"
    TEXT = "text"
    EMAIL = "email"
    RIB = "rib"
    CHOICE = "choice"
    DATE = "date"
    FILE = "file"
    CARD_DIGITS = "card_digits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a service asks for.

    `name` is the wire name; `label` a key of the translation files; lengths count characters.
    `choices` are wire values of a CHOICE.
    """

    name: str
    kind: FieldKind
    label: str = ""
    optional: bool = False
    min_length: int = 1
    max_length: int = 255
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountRule:
    """What amounts a service takes, in whole francs.

    No document states them (contract A5): these are our assumptions, kept in an editable table.
    """

    minimum: int = 1
    maximum: int = 2_000_000
    multiple: int = 1


PHONE: Final = Field(name="phone", kind=FieldKind.PHONE, label="field.phone")
AMOUNT: Final = Field(name="amount", kind=FieldKind.AMOUNT, label="field.amount")


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Something that the till can sell.

    `code` is the provider's own, kept verbatim; `name` a brand name for people; `country` the one
    whose numbers it takes, None for any. `traits` are facts that only the provider's adapter
    reads (wire switches of this service).
    """

    code: str
    provider: str
    name: str
    family: Family
    direction: Direction
    country: Country | None = Country.SENEGAL
    fields: tuple[Field, ...] = (PHONE, AMOUNT)
    amounts: AmountRule = AmountRule()
    phone_format: PhoneFormat = PhoneFormat.NATIONAL
    traits: frozenset[str] = frozenset()
    brand: str = ""

    def field_named(self, name: str) -> Field | None:
        """Return the field with that wire name, if the service has one."""
        return next((asked for asked in self.fields if asked.name == name), None)
