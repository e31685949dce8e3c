"""What can be wrong with one typed field, as data that each face puts into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Why a field's text cannot be used; the words for it stand in the translation files."""

    MISSING = "missing"
    NOT_DIGITS = "not_digits"
    ZERO = "zero"
    NEGATIVE = "negative"
    DECIMAL = "decimal"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    NOT_A_MULTIPLE = "not_a_multiple"
    PHONE_CHARACTERS = "phone_characters"
    PHONE_LENGTH = "phone_length"
    PHONE_INVALID = "phone_invalid"
    PHONE_OTHER_COUNTRY = "phone_other_country"
    PHONE_OTHER_OPERATOR = "phone_other_operator"
    ACCOUNT_CHARACTERS = "account_characters"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_NAME = "not_a_name"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_RIB = "not_a_rib"
    NOT_A_CARD = "not_a_card"
    NOT_A_DATE = "not_a_date"
    NOT_A_FILE = "not_a_file"
    FILE_TOO_LARGE = "file_too_large"
    FILE_TYPE = "file_type"
    PLACE_UNFILLED = "place_unfilled"
    UNKNOWN_FIELD = "unknown_field"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field; `bound` is the limit, length or multiple that it broke.

    A file's limit is in MiB.
    """

    kind: ProblemKind
    bound: int | None = None
