"""Who may do what at a till, and by which name the journal knows them."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

PersonName = NewType("PersonName", str)
"""The name of a cashier, chief or owner as entries and reports hold it: their id."""


class Role(StrEnum):
    """What a person may do; the stored words never change."""

    CASHIER = "cashier"
    CHIEF = "chief"
    OWNER = "owner"


def read_name(text: str) -> PersonName | None:
    """Return a person's name as entries hold it, None when there is none."""
    return PersonName(text.strip()) or None
