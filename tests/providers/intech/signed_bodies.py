"""Every body that is posted and signed, with the hardest texts: what an oracle is asked about."""

from __future__ import annotations

import random
import string
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money
from pos_app.domain.secret import Secret
from pos_app.domain.transaction import Ref
from pos_app.providers.intech import body
from pos_app.providers.intech.body import WireOptions
from pos_app.providers.intech.services import SERVICES
from tests.providers.shop import order_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VECTORS: Final = Path(__file__).parent / "vectors" / "signing.json"
"""Made by Node; `test_signing_oracle` says how."""

VECTOR_SEED: Final = 20_261_122
VECTOR_COUNT: Final = 300
LONGEST_TEXT: Final = 40
HARD: Final = (
    '"\\/\b\f\n\r\t\x00\x1f\x7f\u2028\u2029\ufeff\u202e\u200b\ufffd\ud800\udfff',
    "éèàçœ€«»Ñŋɗ",
    "李雷مرحبا🙂\U0010ffff",
    string.ascii_letters + string.digits,
    "<>&'{}[]:,|",
)


@dataclass(frozen=True, slots=True)
class Posted:
    """One body with the time and the secret that sign it."""

    body: bytes
    timestamp: str
    secret: str


def posted(seed: int, count: int) -> Iterator[Posted]:
    """Yield bodies of every kind that the adapter posts."""
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(count):
        content = chance.choice(KINDS)(chance)
        yield Posted(
            body=content,
            timestamp=str(1_700_000_000_000 + chance.randrange(10**12)),
            secret=_text(chance, "é" * 3 + string.printable.strip()) or "s",
        )


def _text(chance: random.Random, letters: str = "") -> str:
    alphabet = letters or chance.choice(HARD)
    return "".join(chance.choice(alphabet) for _ in range(chance.randrange(LONGEST_TEXT)))


def _key(chance: random.Random) -> Secret:
    return Secret(_text(chance))


def _operation(chance: random.Random) -> bytes:
    service = chance.choice(SERVICES)
    order = order_for(service)
    fields = {
        name: _text(chance) if chance.random() < 0.7 else value
        for name, value in order.fields.items()
        if name != body.MEDIA
    }
    if order.amount is not None:
        amount = Money(chance.choice((1, 5, 100, 2_000_000, 10**9)))
        order = replace(order, amount=amount)
    options = WireOptions(callback_url="https://relay.example.sn/é", sender=_text(chance))
    content = body.operation(
        Ref(_text(chance)), replace(order, fields=fields), service, options, _key(chance)
    )
    if chance.random() < 0.2:
        content = body.with_card(content, {"cardNumber": "4111111111111111", "cardCVC": "920"})
    if chance.random() < 0.2:
        content = body.with_media(content, b"iVBORw0KGgo=" * chance.randrange(1, 9))
    return content


def _quote(chance: random.Random) -> bytes:
    fields = {"senderFirstName": _text(chance), "receiverLastName": _text(chance)}
    return body.send_info(fields, chance.randrange(1, 10**7), _key(chance))


KINDS: Final[tuple[Callable[[random.Random], bytes], ...]] = (
    *(_operation,) * 8,
    lambda chance: body.question(Ref(_text(chance)), _key(chance)),
    lambda chance: body.bills(_text(chance), _text(chance), _key(chance)),
    lambda chance: body.reception_info(_text(chance), _key(chance)),
    lambda chance: body.refund(_text(chance), _key(chance)),
    lambda chance: body.claim(_text(chance), _text(chance), _text(chance), _key(chance)),
    _quote,
)
