"""The fields that Intech's services ask for besides phone and amount (contract A5)."""

from __future__ import annotations

from typing import Final

from pos_app.domain.service import Field, FieldKind


def account(word: str = "account") -> Field:
    """Return the field for a meter, card or contract number: each biller has its own word."""
    return Field(
        name="billAccountNumber",
        kind=FieldKind.ACCOUNT,
        label=f"field.account.{word}",
        min_length=5,
        max_length=20,
    )


def choice(name: str, *values: str) -> Field:
    """Return a field whose value is one of the provider's words."""
    return Field(name=name, kind=FieldKind.CHOICE, label=f"field.{name}", choices=values)


def text(name: str, *, shortest: int = 1, longest: int = 255, optional: bool = False) -> Field:
    """Return a field of free text."""
    return Field(
        name=name,
        kind=FieldKind.TEXT,
        label=f"field.{name}",
        optional=optional,
        min_length=shortest,
        max_length=longest,
    )


def name(wire_name: str) -> Field:
    """Return a field for a person's name."""
    return Field(name=wire_name, kind=FieldKind.NAME, label=f"field.{wire_name}", max_length=50)


def card_digits(wire_name: str, length: int) -> Field:
    """Return a field of a card that is kept nowhere."""
    return Field(
        name=wire_name,
        kind=FieldKind.CARD_DIGITS,
        label=f"field.{wire_name}",
        min_length=length,
        max_length=length,
    )


BILL_REFERENCE: Final = text("billReference", longest=60)

CUSTOMER: Final = (
    name("customerFirstName"),
    name("customerLastName"),
    Field(
        name="customerEmail",
        kind=FieldKind.EMAIL,
        label="field.customerEmail",
        optional=True,
        min_length=5,
    ),
    text("operationDescription", shortest=20),
)

RIB: Final = Field(name="rib", kind=FieldKind.RIB, label="field.rib", min_length=24, max_length=32)

CARD: Final = (
    Field(
        name="cardNumber",
        kind=FieldKind.CARD_DIGITS,
        label="field.cardNumber",
        min_length=12,
        max_length=19,
    ),
    card_digits("cardExpireMonth", 2),
    card_digits("cardExpireYear", 2),
    card_digits("cardCVC", 3),
    choice("cardType", "VISA", "MASTERCARD", "VISA_ELECTRON"),
    text("merchantName", shortest=3, longest=15),
)

REFERENCE_CHARACTERS: Final = 8 * 1024
"""The field holds a reference to a file (`domain.attachment`), whose path may be long."""

MESSAGE: Final = (
    text("message", longest=4096),
    Field(
        name="attachedMedia",
        kind=FieldKind.FILE,
        label="field.attachedMedia",
        optional=True,
        max_length=REFERENCE_CHARACTERS,
    ),
    # The file itself tells both; the wire's names are known, so that a script may give them.
    text("attachedMediaName", longest=100, optional=True),
    text("attachedMediaExtension", shortest=2, longest=10, optional=True),
)
