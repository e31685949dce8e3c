"""Generates hostile answers by seed: spoilt sound ones, absurd JSON, and what is no JSON at all."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Final

from pos_app.providers.intech.codes import CODES, IDS
from pos_app.providers.intech.refusals import FIELDS, HMAC, OURS_MAY_HAVE_ARRIVED
from pos_app.providers.intech.statuses import WORDS
from tests.providers.intech.answers import SERVICE
from tests.providers.intech.test_hostile_answers import NAMES, SOUND, SPOILING
from tests.providers.shop import REF
from tests.providers.test_reading import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from random import Random

STATUSES: Final = (200, 201, 201, 201, 204, 301, 302, 400, 401, 403, 404, 429, 500, 502, 503)
PAGES: Final = (
    "<!doctype html><title>Connexion</title><p>code 2000 SUCCESS",
    "<html><body><h1>502 Bad Gateway</h1><hr>nginx/1.18.0</body></html>",
    '<?xml version="1.0"?><response><code>2000</code><status>SUCCESS</status></response>',
    "<script>location='http://portail.exemple/?code=2000'</script>",
    "Accès refusé par la politique de sécurité",
)
BODIES: Final = [json.dumps(body, ensure_ascii=False).encode() for body in SOUND]
HALVES: Final = ("\\ud800", "\\udfff", "\\ud83d", "\\ude00\\ud83d")
NUMBERS: Final = ("1" + "0" * 400, "1e400", "-1e-400", "NaN", "Infinity", "-Infinity", "9" * 5000)
LEVELS: Final = (65, 1_000, 100_000)
RARE: Final = 200
"""One in so many is of a kind that takes long to make or to read."""

TEXTS: Final[Sequence[object]] = (
    *WORDS,
    *CODES,
    *(text for texts in HMAC.values() for text in texts),
    *(text for text, _ in OURS_MAY_HAVE_ARRIVED),
    REF,
    SERVICE,
    "",
    "Votre opération s'est effectuée sans erreur",
    "\u202eSSECCUS",
    "\x00",
)
VALUES: Final[Sequence[object]] = (
    *TEXTS, None, True, False, 0, -1, 2000, 404, 4000, 5000, 5000.4, 10**30, 2**63, 1e308,
    *IDS,
)  # fmt: skip


def spoilt(chance: Random) -> bytes:
    """Return a sound answer, cut, flipped, doubled or swapped up to three times."""
    body = chance.choice(BODIES)
    for _ in range(chance.randint(1, 3)):
        body = chance.choice(SPOILING)(body, chance) or b"x"
    return body


def value(chance: Random, depth: int = 0) -> object:
    """Return any JSON value, made of the words that the readers look for."""
    shape = chance.random()
    if depth < 3 and shape < 0.15:
        return [value(chance, depth + 1) for _ in range(chance.randrange(4))]
    if depth < 3 and shape < 0.4:
        return members(chance, depth + 1)
    return chance.choice(VALUES)


def members(chance: Random, depth: int = 0) -> dict[str, object]:
    """Return an object whose members have names that mean something."""
    names = chance.choice((NAMES, tuple(FIELDS)))
    return {chance.choice(names): value(chance, depth) for _ in range(chance.randrange(6))}


def envelope(chance: Random) -> bytes:
    """Return a frame with anything in it."""
    frame: dict[str, object] = {
        "code": chance.choice([2000, 2000, 4000, 404, "2000", 2000.0, True, None, value(chance)]),
        "msg": value(chance),
        "error": value(chance),
        "data": members(chance) if chance.random() < 0.8 else value(chance),
    }
    if chance.random() < 0.3:
        frame["_msg"] = chance.choice(TEXTS)
    for name in chance.sample(sorted(frame), chance.randrange(3)):
        del frame[name]
    return json.dumps(frame, ensure_ascii=chance.random() < 0.5).encode("utf-8")


def stained(chance: Random) -> bytes:
    """Return a sound answer with something in it that no JSON may have."""
    body = chance.choice(BODIES).decode()
    stain = chance.choice(
        [
            ('"status": "', '"status": "SUCCESS", "status": "'),
            ('"code": ', '"code": 2000, "code": '),
            ('"amount": 5000', f'"amount": {chance.choice(NUMBERS)}'),
            ('"msg": "', f'"msg": "{chance.choice(HALVES)}'),
            ('"data": ', '"data": {}, "data": '),
            ("{", '{"\\ud800": 1, '),
            ("}", ",}"),
        ]
    )
    return body.replace(*stain, 1).encode("utf-8")


def deep(chance: Random) -> bytes:
    """Return more levels than any answer has, closed or not."""
    levels = chance.choice(LEVELS)
    opening, closing = chance.choice([("[", "]"), ('{"data":', "}")])
    end = closing * levels if chance.random() < 0.5 else ""
    return f'{{"code":2000,"data":{opening * levels}1{end}}}'.encode()


def packed(chance: Random) -> bytes:
    """Return a sound answer in an encoding that the headers do not tell."""
    body = chance.choice(BODIES)
    return chance.choice(
        [gzip.compress(body, 1), body.decode().encode("utf-16"), b"\xef\xbb\xbf" + body, body * 2]
    )


def page(chance: Random) -> bytes:
    """Return what a portal or a firewall says."""
    return chance.choice(PAGES).encode("utf-8")


def noise(chance: Random) -> bytes:
    """Return any bytes."""
    return chance.randbytes(chance.randrange(200))


def known(chance: Random) -> bytes:
    """Return one of the bodies that are known to be bad."""
    return HOSTILE[chance.choice(sorted(set(HOSTILE) - {"deep arrays", "deep objects"}))]


QUICK: Final[Sequence[Callable[[Random], bytes]]] = (
    spoilt, spoilt, envelope, envelope, stained, stained, packed, page, noise, known,
)  # fmt: skip

KINDS: Final[Mapping[str, Callable[[Random], bytes]]] = {
    kind.__name__: kind for kind in (*QUICK, deep)
}


def answer(chance: Random) -> tuple[bytes, int]:
    """Return a body and an HTTP status."""
    kind = deep if chance.randrange(RARE) == 0 else chance.choice(QUICK)
    return kind(chance), chance.choice(STATUSES)
