"""Phone numbers as the operators want them: one shape inside, several on the wire."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache
from typing import Final

from pos_app.domain.problem import Problem, ProblemKind

_TYPED: Final = re.compile(r"(?:\+|00)?[0-9]+")
_PUNCTUATION: Final = re.compile("[ \u00a0\u202f().\\-]")


class Country(Enum):
    """A country that the till serves: ISO code, calling code, digits of a national number."""

    SENEGAL = ("SN", 221, 9)
    COTE_D_IVOIRE = ("CI", 225, 10)
    BENIN = ("BJ", 229, 10)

    @property
    def iso(self) -> str:
        """Its two letters."""
        return self.value[0]

    @property
    def calling_code(self) -> int:
        """What stands after the plus sign."""
        return self.value[1]

    @property
    def national_digits(self) -> int:
        """How many digits a mobile number has there, without the calling code."""
        return self.value[2]


class Operator(StrEnum):
    """Who issued a number. Numbers can be ported, so a prefix is a hint, not a proof."""

    ORANGE = "orange"
    YAS = "yas"
    EXPRESSO = "expresso"
    PROMOBILE = "promobile"
    MTN = "mtn"
    MOOV = "moov"
    CELTIIS = "celtiis"


PREFIXES: Final[dict[Country, dict[str, Operator]]] = {
    Country.SENEGAL: {
        "77": Operator.ORANGE,
        "78": Operator.ORANGE,
        "76": Operator.YAS,
        "70": Operator.EXPRESSO,
        "75": Operator.PROMOBILE,
    },
    Country.COTE_D_IVOIRE: {
        "07": Operator.ORANGE,
        "05": Operator.MTN,
        "01": Operator.MOOV,
    },
    Country.BENIN: {
        **dict.fromkeys(
            ("0142", "0146", "0150", "0151", "0152", "0153", "0154", "0156", "0157", "0159"),
            Operator.MTN,
        ),
        **dict.fromkeys(
            ("0161", "0162", "0166", "0167", "0169", "0190", "0191", "0196", "0197"),
            Operator.MTN,
        ),
        **dict.fromkeys(
            ("0145", "0155", "0158", "0160", "0163", "0164", "0165", "0168", "0194", "0195"),
            Operator.MOOV,
        ),
        **dict.fromkeys(("0198", "0199"), Operator.MOOV),
        **dict.fromkeys(("0129", "0140", "0141", "0143", "0144", "0147"), Operator.CELTIIS),
    },
}


class PhoneFormat(StrEnum):
    """How one service wants a number on the wire (contract A5)."""

    NATIONAL = "national"
    MSISDN = "msisdn"
    E164 = "e164"


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A valid number, kept as E.164 digits with the plus sign: +221771234567."""

    e164: str

    @property
    def country(self) -> Country | None:
        """The served country that it belongs to, or None for a number from elsewhere."""
        for country in Country:
            if self.e164.startswith(f"+{country.calling_code}"):
                return country
        return None

    @property
    def national(self) -> str:
        """The digits without plus sign and, for a served country, without calling code."""
        country = self.country
        skipped = 1 if country is None else 1 + len(str(country.calling_code))
        return self.e164[skipped:]

    @property
    def operator(self) -> Operator | None:
        """Who issued it by its prefix: a hint, since numbers can be ported."""
        country = self.country
        prefixes = PREFIXES[country] if country else {}
        for length in (2, 4):
            if found := prefixes.get(self.national[:length]):
                return found
        return None

    def on_wire(self, shape: PhoneFormat) -> str:
        """Return it as a service wants it."""
        shapes = {
            PhoneFormat.NATIONAL: self.national,
            PhoneFormat.MSISDN: self.e164.removeprefix("+"),
            PhoneFormat.E164: self.e164,
        }
        return shapes[shape]

    def shown(self) -> str:
        """Return the national number in the groups in which people say it."""
        digits = self.national
        if self.country is Country.SENEGAL:
            return f"{digits[:2]} {digits[2:5]} {digits[5:7]} {digits[7:]}"
        return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))

    def masked(self) -> str:
        """Return it with all but the last two digits hidden, for screens that face the customer."""
        return "•" * (len(self.national) - 2) + self.national[-2:]


def parse_phone(text: str, country: Country | None) -> PhoneNumber | Problem:
    """Read a mobile number that a person typed.

    `country` is the one that the service works in: a national number is read as its own, and a
    foreign one is a problem. None accepts any country, written with + or 00. Only ASCII digits,
    spaces, dots, dashes and brackets are accepted: the provider's own pattern is unanchored and
    would dial a wrong number (contract A5), so nothing is guessed here.
    """
    bare = _PUNCTUATION.sub("", text)
    if not bare:
        return Problem(ProblemKind.MISSING)
    if not _TYPED.fullmatch(bare):
        return Problem(ProblemKind.PHONE_CHARACTERS)
    if bare.startswith("00"):
        bare = "+" + bare[2:]
    if country is not None and not bare.startswith("+"):
        code = str(country.calling_code)
        if len(bare) == country.national_digits + len(code) and bare.startswith(code):
            bare = "+" + bare
        elif len(bare) != country.national_digits:
            return Problem(ProblemKind.PHONE_LENGTH, country.national_digits)
        else:
            bare = f"+{code}{bare}"
    return _valid(bare, country)


@lru_cache(maxsize=1)  # The field, the read-back and the confirm key read the same number.
def _valid(typed: str, country: Country | None) -> PhoneNumber | Problem:
    # Imported at the first number rather than at start: it costs a tenth of the first frame.
    import phonenumbers  # noqa: PLC0415 - deferred on purpose, see above

    if not typed.startswith("+"):
        return Problem(ProblemKind.PHONE_INVALID)
    try:
        parsed = phonenumbers.parse(typed, None)
    except phonenumbers.NumberParseException:
        return Problem(ProblemKind.PHONE_INVALID)
    if country is not None and parsed.country_code != country.calling_code:
        return Problem(ProblemKind.PHONE_OTHER_COUNTRY)
    national_digits = len(typed) - 1 - len(str(parsed.country_code))
    if country is not None and national_digits != country.national_digits:
        return Problem(ProblemKind.PHONE_LENGTH, country.national_digits)
    mobile = (
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
    )
    if not phonenumbers.is_valid_number(parsed) or phonenumbers.number_type(parsed) not in mobile:
        return Problem(ProblemKind.PHONE_INVALID)
    return PhoneNumber(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
