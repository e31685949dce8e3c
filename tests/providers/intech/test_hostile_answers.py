"""Generated hostile answers through both readers: no crash, and no false final state."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain import events as e
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intech.codes import CODES, IDS
from pos_app.providers.intech.reading_answers import read_submission
from pos_app.providers.intech.reading_questions import read_question
from pos_app.providers.intech.statuses import WORDS
from pos_app.providers.reading import MalformedError, read_object
from tests.providers.intech.answers import (
    SERVICE,
    fields_refused,
    heard,
    operation,
    refusal,
    told,
)
from tests.providers.shop import BY_CODE, REF, sending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

pytestmark = pytest.mark.allows_warnings

DEPOSIT = sending(BY_CODE[SERVICE])
FINAL = e.Succeeded | e.Declined | e.Refunded
SOUND = (
    operation("SUCCESS"),
    operation("FAILLED"),
    operation("REFUNDED"),
    refusal("no_om_account", 5),
    refusal("execution_error", 29),
    told("SUCCESS"),
    told("FAILLED", errorType={"code": "invalid_phone_number", "message": "x"}),
    fields_refused({"phone": ["Le numéro est incorrecte."]}),
    fields_refused({"apiKey": ["Duplication du external transaction ID"]}),
)
HTML = b"<!doctype html><title>Connexion</title><p>code 2000 SUCCESS"
ROUNDS = 10_000

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=True)
    | st.text(max_size=12)
    | st.sampled_from([*WORDS, *CODES, REF, SERVICE, 5000, 2000, 404, 4000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
NAMES = (
    "status", "errorType", "externalTransactionId", "codeService", "amount", "transactionId",
    "phone", "apiKey", "code", "id", "message", "secreteKey",
)  # fmt: skip
envelopes = st.fixed_dictionaries(
    {},
    optional={
        "code": anything | st.sampled_from([2000, 4000, 404]),
        "msg": anything,
        "_msg": anything,
        "error": anything,
        "data": anything | st.dictionaries(st.sampled_from(NAMES), anything),
    },
)


def both(body: bytes, status: int) -> tuple[e.SubmissionEvent, e.QuestionEvent]:
    reply = Reply(
        kind=ReplyKind.HEARD, status=status, body=body, raw=body.decode("utf-8", "replace")
    )
    return read_submission(DEPOSIT, reply), read_question(DEPOSIT, reply)


def judge(body: bytes, status: int) -> None:
    """Fail if either reader finds a final state that the contract does not give."""
    submission, question = both(body, status)
    try:
        members = read_object(body)
    except MalformedError:
        assert not isinstance(submission, FINAL)
        assert not isinstance(question, FINAL)
        return
    data = members.get("data")
    ours = isinstance(data, dict) and data.get("externalTransactionId") == REF
    if isinstance(submission, e.Succeeded | e.Refunded):
        assert status in {200, 201}
        assert ours
        assert members["code"] == 2000
    if isinstance(submission, e.Declined):
        assert status < 500
        assert not 300 <= status < 400
    if isinstance(question, FINAL):
        assert status in {200, 201}
        assert ours
        assert members["code"] == 2000


@given(body=st.binary(max_size=300), status=st.integers(100, 599))
def test_any_bytes(body: bytes, status: int) -> None:
    judge(body, status)


@given(envelope=envelopes, status=st.sampled_from([200, 201, 302, 400, 403, 404, 429, 500, 503]))
def test_any_envelope(envelope: Mapping[str, object], status: int) -> None:
    judge(json.dumps(envelope).encode("utf-8"), status)


def _cut(body: bytes, chance: random.Random) -> bytes:
    return body[: chance.randrange(len(body))]


def _flipped(body: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(body))
    return body[:place] + bytes([body[place] ^ (1 << chance.randrange(8))]) + body[place + 1 :]


def _doubled(body: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(body))
    return body[:place] + body[chance.randrange(len(body)) :] + body[place:]


def _swapped(body: bytes, chance: random.Random) -> bytes:
    words = [b"SUCCESS", b"FAILLED", b"PENDING", b"2000", b"4000", b"null", b"{}", b"5000", b"x"]
    return body.replace(chance.choice(words), chance.choice(words))


def _html(_body: bytes, _chance: random.Random) -> bytes:
    return HTML


SPOILING: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _cut,
    _flipped,
    _doubled,
    _swapped,
    _html,
)


def test_ten_thousand_spoilt_answers() -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    sound = [json.dumps(body, ensure_ascii=False).encode() for body in SOUND]
    for _ in range(ROUNDS):
        body = chance.choice(sound)
        for _ in range(chance.randint(1, 3)):
            body = chance.choice(SPOILING)(body, chance) or b"x"
        judge(body, chance.choice([200, 201, 201, 201, 302, 400, 403, 404, 429, 500]))


def test_only_the_listed_words_are_final() -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    letters = "ACDEFGILNPRSUacdefgilnprsu_ "
    for _ in range(2_000):
        word = "".join(chance.choice(letters) for _ in range(chance.randint(1, 10)))
        if word.upper() in WORDS:
            continue
        body = heard(operation(word)), heard(told(word))

        assert not isinstance(read_submission(DEPOSIT, body[0]), FINAL), word
        assert not isinstance(read_question(DEPOSIT, body[1]), FINAL), word


def test_every_error_in_every_frame_is_read_without_a_crash() -> None:
    frames: tuple[Callable[[Any], Any], ...] = (
        lambda error: operation("FAILLED", 4000, errorType=error),
        lambda error: operation("FAILLED", 2000, errorType=error),
        lambda error: told("FAILLED", errorType=error),
    )
    for number in (None, *IDS, 999):
        for code in (*CODES, "", None, 5):
            for frame in frames:
                body = json.dumps(frame({"id": number, "code": code, "message": "x"}))
                judge(body.encode(), 201)
