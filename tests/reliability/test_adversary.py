"""The real till against a provider that misbehaves, written from the contract alone.

A failure names its seed; `SEED=that pytest tests/reliability/test_adversary.py -k replay` plays
that day again.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

import pytest

from pos_app.engine.ports import ReplyKind
from pos_app.providers.http import HttpClient
from pos_app.providers.intech import envelope, reading_questions
from tests.reliability.adversary_story import play

if TYPE_CHECKING:
    from pos_app.engine.ports import Reply
    from pos_app.providers.request import Request

pytestmark = pytest.mark.allows_warnings

SEED: Final = os.environ.get("SEED", "")
SALES: Final = 15
MOST_SEEDS_FOR_A_MUTANT: Final = 8


def play_one(seed: int, sales: int) -> None:
    """Play one day, and fail with the way to repeat it."""
    if breaches := play(seed, sales):
        pytest.fail(
            f"seed {seed}: {breaches}\nreplay: SEED={seed} SALES={sales} "
            "python -m pytest tests/reliability/test_adversary.py -k replay",
            pytrace=False,
        )


def test_no_lie_ends_a_sale_falsely() -> None:
    play_one(1, SALES)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(100, 300))
def test_no_lie_of_two_hundred_days_ends_a_sale_falsely(seed: int) -> None:
    play_one(seed, 60)


@pytest.mark.skipif(not SEED, reason="plays one day again: SEED=number")
def test_replay() -> None:
    play_one(int(SEED), int(os.environ.get("SALES") or SALES))


async def _send_again(self: HttpClient, request: Request) -> Reply:
    reply = await _SEND(self, request)
    return await _SEND(self, request) if reply.kind in UNHEARD else reply


_SEND: Final = HttpClient.send
UNHEARD: Final = frozenset({ReplyKind.LOST, ReplyKind.SILENT})


def _believing(body: bytes) -> Any:  # noqa: ANN401 - JSON
    members = json.loads(body)
    return members if isinstance(members, dict) else {}


MUTANTS: Final = {
    "sends again what was lost": (HttpClient, "send", _send_again),
    "believes any JSON": (envelope, "read_object", _believing),
    "does not ask whose status it is": (reading_questions, "strange_in", lambda *_: ""),
    "takes every HTTP status for done": (reading_questions, "HTTP_DONE", range(1000)),
}


IN_EVERY_RUN: Final = ("sends again what was lost", "believes any JSON")


@pytest.mark.parametrize(
    "name",
    [
        name if name in IN_EVERY_RUN else pytest.param(name, marks=pytest.mark.long)
        for name in MUTANTS
    ],
)
def test_a_broken_till_is_caught(name: str) -> None:
    with mock.patch.object(*MUTANTS[name]):
        for seed in range(1, MOST_SEEDS_FOR_A_MUTANT):
            if breaches := play(seed, SALES):
                print(f"{name}: caught by seed {seed}: {breaches[0]}")
                return
    pytest.fail(f"no day shows a till that {name}")
