"""The other end of the simulator: what the provider really did, heard and said, fault by fault."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from tests.providers.intech.answers import fields_refused, operation, refusal, told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from pos_app.domain.order import Order
    from pos_app.domain.transaction import Ref

LONGEST_S: Final = 75.0
"""Our own total time-out."""

PAID: Final = frozenset({"SUCCESS", "REFUNDED"})
UNPAID: Final = frozenset({"FAILLED", "CANCELED"})
WORDS: Final = ("SUCCESS", "SUCCESS", "SUCCESS", "FAILLED", "CANCELED", "REFUNDED")
DEFINITE: Final = (("no_om_account", 5), ("insufficient_balance", 2), ("invalid_phone_number", 1))
DOUBTFUL: Final = (
    ("execution_error", 29),
    ("exceeds-limit-time", 6),
    ("payment-timeout", 4),
    ("connexion_error", 19),
    (None, None),
    ("brand-new-code", 99),
)
GARBAGE: Final = (
    b"<!doctype html><p>SUCCESS 2000",
    b'{"code":2000,"data":{"status":"SUCC',
    b'{"code":4000,"code":2000,"data":{}}',
    b'{"code":2000,"msg":"SUCCESS","data":{"status":NaN}}',
    b"",
)


class Weather(Enum):
    """What the way to the provider is like; a story changes it now and then."""

    FINE = auto()
    BAD = auto()
    DEAD = auto()
    REFUSING = auto()
    ABSURD = auto()


class Way(Enum):
    """What becomes of one request."""

    NEVER_LEFT = auto()
    LOST_GOING = auto()
    LOST_COMING = auto()
    TURNED_AWAY = auto()
    GARBLED = auto()
    CONTRADICTED = auto()
    WELL = auto()


ODDS: Final[Mapping[Weather, tuple[int, int, int, int, int, int, int]]] = {
    # In the order of Way, in percent.
    Weather.FINE: (0, 0, 0, 0, 0, 0, 100),
    Weather.BAD: (10, 15, 25, 0, 8, 2, 40),
    Weather.DEAD: (90, 5, 5, 0, 0, 0, 0),
    Weather.REFUSING: (0, 0, 5, 85, 0, 0, 10),
    Weather.ABSURD: (0, 5, 10, 5, 30, 20, 30),
}


@dataclass
class Account:
    """One id as the provider has it. Times are true seconds."""

    left: int = 0
    """How many submissions of the till left it: not those that provably never did."""
    created_s: float = float("inf")
    order: Order | None = None
    word: str = "SUCCESS"
    final_s: float = float("inf")
    answer: Answer | None = None
    doubled: bool = False
    questions_s: list[float] = field(default_factory=list)
    asking: int = 0
    said: set[str] = field(default_factory=set)


class Answer(Enum):
    """How the provider takes a submission that arrives."""

    ACCEPTED = auto()
    AT_ONCE = auto()
    DEFINITE = auto()
    DOUBTFUL = auto()
    FIELDS = auto()
    SIGNATURE = auto()


@dataclass(frozen=True)
class Said:
    """An HTTP answer, before it travels."""

    body: object
    status: int = 201


class Network:
    """The provider's own ledger, and the weather between it and the till."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.weather = Weather.FINE
        self.accounts: dict[Ref, Account] = {}
        self.breaches: list[str] = []
        self.callbacks: list[tuple[Ref, str]] = []

    def account(self, ref: Ref) -> Account:
        """Return what is known of an id, from now on if nothing was."""
        return self.accounts.setdefault(ref, Account())

    def now_s(self) -> float:
        """Return the true time."""
        return asyncio.get_running_loop().time()

    def way(self) -> Way:
        """Draw what becomes of one request in this weather."""
        (way,) = self.rng.choices(list(Way), ODDS[self.weather])
        return way

    def heal(self) -> None:
        """Make the weather fine, and let everything come to its end within a minute."""
        self.weather = Weather.FINE
        for account in self.accounts.values():
            soon_s = self.now_s() + self.rng.uniform(0, 60)
            account.final_s = min(account.final_s, max(account.created_s, soon_s))

    def arrive(self, ref: Ref, order: Order) -> None:
        """Take a submission that got through; a second one of the same id changes nothing."""
        account, rng = self.account(ref), self.rng
        if account.answer is not None:
            account.doubled = True
            return
        account.order = order
        (account.answer,) = rng.choices(list(Answer), (60, 10, 10, 10, 7, 3))
        if account.answer in {Answer.ACCEPTED, Answer.AT_ONCE, Answer.DOUBTFUL}:
            lasts_s = rng.choice([2.0, 8.0, 20.0, 90.0, 40_000.0]) * rng.uniform(0.5, 1.5)
            if account.answer is Answer.AT_ONCE:
                lasts_s = 0.0
            account.created_s = self.now_s()
            account.final_s = account.created_s + lasts_s
            account.word = rng.choice(WORDS)
            if rng.random() < 0.3:
                self.callbacks.append((ref, "PENDING" if rng.random() < 0.3 else account.word))

    def status(self, account: Account) -> str:
        """Return the word for a state as it is now."""
        return account.word if self.now_s() >= account.final_s else self.rng.choice(_OPEN_WORDS)

    def answer_submission(self, ref: Ref, way: Way) -> Said:
        """Say what the provider answers to a submission that arrived."""
        account = self.account(ref)
        echo = _echo(ref, account)
        if way is Way.CONTRADICTED:
            return self._absurd_submission(echo)
        if account.doubled and self.rng.random() < 0.7:
            return Said(fields_refused({"apiKey": ["Duplication du external transaction ID"]}))
        if account.answer is Answer.DOUBTFUL:
            return Said(refusal(*self.rng.choice(DOUBTFUL), **echo))
        if account.answer in {Answer.ACCEPTED, Answer.AT_ONCE}:
            word = self.status(account)
            account.said.add(word)
            return Said(operation(word, **echo))
        account.said.add("FAILLED")
        return {
            Answer.FIELDS: Said(fields_refused({"phone": ["Le numéro est incorrecte."]})),
            Answer.SIGNATURE: Said({"_msg": "Invalid HMAC signature", "code": 403}, 403),
            Answer.DEFINITE: Said(refusal(*self.rng.choice(DEFINITE), **echo)),
        }[account.answer or Answer.DEFINITE]

    def _absurd_submission(self, echo: Mapping[str, Any]) -> Said:
        """Say something that names success and proves nothing."""
        amount = echo["amount"]
        return self.rng.choice(
            [
                Said(operation("SUCCESS", **{**echo, "amount": amount + 5})),
                Said(operation("SUCCESS", **{**echo, "externalTransactionId": "T01ASOMEBODYELSE"})),
                Said(operation("SUCCESS", 4000, **echo)),
                Said(operation("VALIDATED", **echo)),
                Said({"code": 4000, "msg": "SUCCESS", "error": False, "data": None}),
                Said(operation("SUCCESS", **echo), 503),
                Said(operation("FAILLED", **echo), 500),
            ]
        )

    def answer_question(self, ref: Ref, way: Way) -> Said:
        """Say what the provider answers to a question."""
        account, rng = self.account(ref), self.rng
        if way is Way.CONTRADICTED:
            other = rng.choice(["absurd", "other", "flip"])
            if other == "absurd":
                return Said(told("REUSSI", externalTransactionId=ref))
            if other == "other":
                return Said(told("SUCCESS", externalTransactionId="T01ASOMEBODYELSE"))
            if account.created_s < float("inf"):
                word = rng.choice(["SUCCESS", "FAILLED"])
                account.said.add(word)
                return Said(told(word, externalTransactionId=ref))
        if account.created_s == float("inf"):
            texts = {"externalTransactionId": "Transaction partnaire non trouvée"}
            return Said({"code": 404, "msg": "x", "error": True, "data": texts})
        word = self.status(account)
        account.said.add(word)
        return Said(told(word, externalTransactionId=ref))


def _echo(ref: Ref, account: Account) -> Mapping[str, Any]:
    """Return what every answer repeats of the submission."""
    order = account.order
    assert order is not None
    assert order.amount is not None
    return {
        "externalTransactionId": ref,
        "codeService": order.service,
        "amount": order.amount.francs,
    }


_OPEN_WORDS: Final = ("PENDING", "PROCESSING", "pending")
