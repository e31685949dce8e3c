"""Every seeded choice of the sandbox, keyed by what it is about, so that a run can be repeated."""

from __future__ import annotations

import math
import random
from typing import Final

_TRANSACTION_DIGITS: Final = 12
_ALPHANUMERIC: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_HEXADECIMAL: Final = "0123456789abcdef"


class Chance:
    """Draws that depend on the seed and on a key only, never on the order of drawing."""

    def __init__(self, seed: int) -> None:
        """Use this seed for all draws."""
        self._seed = seed

    def about(self, *key: object) -> random.Random:
        """Return a generator of its own for one question."""
        words = ":".join(str(part) for part in (self._seed, *key))
        return random.Random(words)  # noqa: S311 - seeded stories, no cryptography

    def happens(self, share: float, *key: object) -> bool:
        """Whether something that befalls a share of cases befalls this one."""
        return share > 0 and self.about("share", *key).random() < share

    def delay_s(self, median_s: float, spread: float, *key: object) -> float:
        """Return a believable human delay: lognormal around a median."""
        return self.about("delay", *key).lognormvariate(math.log(median_s), spread)

    def transaction_id(self, number: int) -> str:
        """Return the provider's id: T and digits (contract A5)."""
        generator = self.about("transaction", number)
        digits = (str(generator.randrange(10)) for _ in range(_TRANSACTION_DIGITS))
        return f"T{1 + number % 9}" + "".join(digits)

    def letters(self, length: int, *key: object) -> str:
        """Capital letters and digits, as in operators' references."""
        generator = self.about("letters", *key)
        return "".join(generator.choice(_ALPHANUMERIC) for _ in range(length))

    def hexadecimal(self, length: int, *key: object) -> str:
        """Lower-case hexadecimal, as in Intram's tokens."""
        generator = self.about("hexadecimal", *key)
        return "".join(generator.choice(_HEXADECIMAL) for _ in range(length))
