"""What a lying provider says: sound answers spoilt in every way that must decide nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Members = dict[str, Any]

OPEN_WORDS: Final = ("PENDING", "PROCESSING", "pending", "Processing")
NO_WORDS: Final = (
    " SUCCESS", "SUCCESS\n", "SUCCESS\u00a0", "\u017fUCCESS", "\uff33UCCESS", "SUCCESSFUL", "OK",
    "PAID", "DONE", "COMPLETED", "TRUE", "200", "2000", "FAILLED ", "FAIL", "ERROR", "EXPIRED",
    "REVERSED", "NOT SUCCESS", "SUCCESS,FAILLED", "", "null", "\x00SUCCESS", "SUCCES", "x" * 5000,
)  # fmt: skip
"""Words that no document knows: nothing final may follow from them."""

NO_STATUSES: Final = (None, 1, 2000, True, False, ["SUCCESS"], {"status": "SUCCESS"}, 1.5)
NO_CODES: Final = (
    "2000",
    2000.0,
    True,
    200,
    201,
    0,
    -2000,
    20000,
    None,
    [2000],
    4000,
    "OK",
    10**39,
)
DOUBTFUL: Final = (
    "unknown_error", "connexion_error", "execution_error", "operator_down_time",
    "balance_check_failed", "exceeds-limit-time", "payment-timeout", "pos_already_connected",
    "a_new_code", "",
)  # fmt: skip
NO_SUCCESS: Final = (
    100, 102, 202, 203, 204, 206, 207, 226, 300, 304, 400, 401, 402, 404, 405, 406, 408, 409, 410,
    413, 418, 421, 422, 425, 429, 451, 500, 501, 502, 503, 504, 507, 520, 524, 599, 999,
)  # fmt: skip
"""Statuses of HTTP with which even a sound body says nothing final."""

PAGES: Final = (
    b"<!doctype html><title>SUCCESS</title><h1>Votre op\xc3\xa9ration est un SUCCESS</h1>",
    b"<html><body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>",
    b"upstream connect error or disconnect/reset before headers", b"", b"SUCCESS", b"null", b"[]",
    b"0", b'"SUCCESS"', b'{"code":2000}', b'{"code":2000,"data":null}', b"\x00" * 64, b"{" * 5000,
)  # fmt: skip


@dataclass(frozen=True)
class Spoilt:
    """An answer: HTTP's status, the body, and the word that it soundly says, if it says any."""

    status: int
    body: bytes
    says: str = ""


def spoilt(chance: Random, status: int, members: Members, strangers: str) -> Spoilt:
    """Return an answer made of a sound one, so changed that it proves nothing.

    `strangers` is the reference of another sale, to speak about instead.
    """
    return chance.choice(LIES)(chance, status, json.loads(json.dumps(members)), strangers)


def sound(chance: Random, status: int, members: Members) -> Spoilt:
    """Return an answer that means what it says, as differently written as JSON permits."""
    word = str(members["data"]["status"])
    shown = chance.choice([word, word, word.lower(), word.capitalize()])
    members["data"]["status"] = shown
    ascii_only, indent = chance.random() < 0.5, chance.choice([None, None, 2])
    body = json.dumps(members, ensure_ascii=ascii_only, indent=indent).encode()
    padding = chance.choice([b"", b"", b"\n", b" \r\n\t"])
    return Spoilt(chance.choice([200, 201, status]), padding + body + padding, word)


def _packed(status: int, members: object) -> Spoilt:
    return Spoilt(status, json.dumps(members, ensure_ascii=False).encode())


def _word(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    members["data"]["status"] = chance.choice([*NO_WORDS, *NO_STATUSES])
    return _packed(status, members)


def _code(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    members["code"] = chance.choice(NO_CODES)
    if members["code"] != "2000":
        members["error"] = chance.choice([True, False, None])
    return _packed(status, members)


def _ref(chance: Random, status: int, members: Members, strangers: str) -> Spoilt:
    data = members["data"]
    ours = data["externalTransactionId"]
    data["externalTransactionId"] = chance.choice(
        [
            strangers + "x",
            ours + " ",
            ours.lower(),
            [ours],
            {"id": ours},
            None,
            7,
            "",
            ours[:-1],
            True,
        ]
    )
    if chance.random() < 0.2:
        del data["externalTransactionId"]
    return _packed(status, members)


def _echo(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Say it about another amount or another service; null would tell nothing of either."""
    data = members["data"]
    if chance.random() < 0.5:
        amounts = [0, -5, 1, 10**30, "abc", 1e-3, "", [500], {"francs": 5}, True, "1e9", 0.1]
        data["amount"] = chance.choice(amounts)
    else:
        data["codeService"] = chance.choice(["ORANGE_SN_API_CASH_IN", "", 1, ["WAVE"], "wave"])
    return _packed(status, members)


def _http(chance: Random, _: int, members: Members, __: str) -> Spoilt:
    return _packed(chance.choice(NO_SUCCESS), members)


def _page(chance: Random, status: int, _: Members, __: str) -> Spoilt:
    return Spoilt(chance.choice([status, 200, 201, *NO_SUCCESS]), chance.choice(PAGES))


def _twice(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Let one member stand there twice."""
    text = json.dumps(members)
    word = chance.choice(["SUCCESS", "FAILLED", "PENDING"])
    extra = chance.choice([f'"status": "{word}", ', f'"status": "{word}", "status": "{word}", '])
    if '"status": "' not in text:
        return Spoilt(status, b"{")
    return Spoilt(status, text.replace('"status": "', extra + '"status": "', 1).encode())


def _bytes(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Write it as nobody should write JSON."""
    text = json.dumps(members, ensure_ascii=False)
    whole = text.encode()
    body = chance.choice(
        [
            b"\xef\xbb\xbf" + whole,
            text.encode("utf-16"),
            text.encode("utf-16-le"),
            (text[:-1] + ', "é": "é"}').encode("latin-1"),
            whole + whole,
            whole + b"<!-- x -->",
            b")]}'\n" + whole,
            whole[: chance.randrange(1, len(whole))],
            text.replace('"code": 2000', '"code": 2000, "n": NaN').encode(),
            text.replace('"code": 2000', '"code": 2000, "n": ' + "9" * 400).encode(),
            text.replace('"code": 2000', '"code": 2000, "n": "\\ud800"').encode(),
            text.replace('"code": 2000', '"code": 2000, "n": ' + "[" * 90 + "]" * 90).encode(),
            text.replace("{", "{,", 1).encode(),
            text.replace('"', "'").encode(),
            b"\x00" + whole,
        ]
    )
    return Spoilt(status, body)


def _shape(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Put everything one level too deep, into lists or into text."""
    data = members["data"]
    shapes: list[object] = [
        [members],
        {"data": members},
        {**members, "data": [data]},
        {**members, "data": [[data]]},
        {**members, "data": {"data": data}},
        {**members, "data": json.dumps(data)},
        {**members, "data": None, **data},
        {**members, "data": {}},
        json.dumps(members),
    ]
    return _packed(status, chance.choice(shapes))


def _message(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Tell of success in words while the state is open."""
    members["data"]["status"] = chance.choice(OPEN_WORDS)
    members["msg"] = "Votre opération s'est effectuée sans erreur: SUCCESS"
    return _packed(status, members)


def _doubt(chance: Random, status: int, members: Members, _: str) -> Spoilt:
    """Refuse with an error that proves nothing."""
    error = {"id": None, "codeService": None, "code": chance.choice(DOUBTFUL), "message": "échec"}
    members |= {"code": 4000, "error": chance.choice([True, False]), "msg": "échec"}
    members["data"] |= {"errorType": error}
    return _packed(status, members)


LIES: Final[tuple[Callable[[Random, int, Members, str], Spoilt], ...]] = (
    _word, _code, _ref, _echo, _http, _page, _twice, _bytes, _shape, _message, _doubt,
)  # fmt: skip
