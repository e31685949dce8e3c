"""Changes what an answer says, as the fault scripts ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from pos_app.sandbox.answer import Answer
from pos_app.sandbox.faults import Fault
from pos_app.sandbox.outcomes import Status
from pos_app.sandbox.queries import absent

if TYPE_CHECKING:
    import random

Alteration = Callable[[Answer, "random.Random"], Answer]

UNKNOWN_WORDS: Final = (
    "ON_HOLD",
    "SUCCES",
    "SUCCESSFUL",
    "REVERSED",
    "OK",
    "",
    "EXPIRED",
    "null",
    "FAILURE",
    "EN COURS",
)
_TURNED: Final = {Status.SUCCESS: Status.FAILED, Status.FAILED: Status.SUCCESS}
HOSTILE_BODIES: Final = (
    b'{"code":4000,"code":2000,"msg":"","error":false,"data":{"status":"SUCCESS"}}',
    b'{"code":NaN,"msg":"","error":false,"data":{"status":"SUCCESS"}}',
    b'{"code":2000,"msg":"","error":false,"data":{"status":"SUCCESS","amount":1e400}}',
    b'{"code":2000,"msg":"","error":false,"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    b'{"code":2000,"msg":"\\ud800","error":false,"data":{"status":"\\udc00SUCCESS"}}',
    b'{"code":2000,"data":{"transactionId":' + b"9" * 5_000 + b',"status":"SUCCESS"}}',
    b'{"code":2000,"data":[{"status":"SUCCESS"}]}',
    b'{"code":"2000","data":{"status":["SUCCESS"]}}',
    b'{"code":2000,"data":{"status":"SUCCESS"}} trailing',
    b'\xef\xbb\xbf{"code":2000,"data":{"status":"SUCCESS"}}',
    b'{"code":2000,"data":{"status":"SUCCESS","msg":"\xff\xfe"}}',
    b"null",
    b'"SUCCESS"',
    b"",
    b"{",
)


def _with_data(answer: Answer, changes: Mapping[str, object]) -> Answer:
    data = answer.body.get("data")
    if not isinstance(data, Mapping):
        return answer
    present = {name: value for name, value in changes.items() if name in data}
    body = {**answer.body, "data": {**data, **present}}
    return Answer(status=answer.status, body=body, mode=answer.mode)


def _status(answer: Answer) -> object:
    data = answer.body.get("data")
    return data.get("status") if isinstance(data, Mapping) else None


def _unknown_word(answer: Answer, generator: random.Random) -> Answer:
    return _with_data(answer, {"status": generator.choice(UNKNOWN_WORDS)})


def _wrong_echo(answer: Answer, generator: random.Random) -> Answer:
    return _with_data(
        answer,
        {
            "amount": generator.randrange(5, 10**6),
            "externalTransactionId": f"OTHER{generator.randrange(10**9)}",
            "status": Status.SUCCESS,
        },
    )


def _stale(answer: Answer, _generator: random.Random) -> Answer:
    return _with_data(answer, {"status": Status.PENDING, "errorType": None})


def _turned(answer: Answer, _generator: random.Random) -> Answer:
    status = _status(answer)
    turned = next((new for old, new in _TURNED.items() if old == status), None)
    return answer if turned is None else _with_data(answer, {"status": turned})


def _denied(_answer: Answer, _generator: random.Random) -> Answer:
    return absent()


ALTERATIONS: Final[Mapping[Fault, Alteration]] = {
    Fault.UNKNOWN_WORD: _unknown_word,
    Fault.WRONG_ECHO: _wrong_echo,
    Fault.STALE: _stale,
    Fault.CONTRADICTION: _turned,
    Fault.ABSENT: _denied,
}
