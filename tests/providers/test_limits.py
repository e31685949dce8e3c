"""Answers that are too large, or packed so that they would be: they cost no memory."""

from __future__ import annotations

import gzip
import resource
import zlib

import pytest

from pos_app.engine.ports import ReplyKind
from tests.providers.loopback import answering
from tests.providers.requests import reply_to

BOMB = gzip.compress(bytes(200 * 1024 * 1024), 9)


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (BOMB, "Content-Encoding: gzip"),
        (zlib.compress(bytes(50 * 1024 * 1024), 9), "Content-Encoding: deflate"),
        (bytes(2 * 1024 * 1024), "X: plain"),
        (gzip.compress(BOMB), "Content-Encoding: gzip, gzip"),
        (b"not gzip", "Content-Encoding: gzip"),
        (b"{}", "Content-Encoding: br"),
    ],
    ids=["gzip", "deflate", "plain", "twice", "broken", "unasked"],
)
async def test_a_body_too_large_or_not_decodable_is_lost_and_costs_no_memory(
    body: bytes, header: str
) -> None:
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reply = await reply_to(answering(200, body, header))
    growth_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib

    assert (reply.kind, reply.body) == (ReplyKind.LOST, b"")
    assert growth_kib < 20 * 1024


async def test_an_answer_of_the_largest_size_is_heard() -> None:
    body = b'"' + b"x" * (1024 * 1024 - 2) + b'"'
    reply = await reply_to(answering(200, gzip.compress(body), "Content-Encoding: gzip"))

    assert reply.body == body
