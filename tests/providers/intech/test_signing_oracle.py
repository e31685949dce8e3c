"""What we sign is what the provider's own language would sign: Node's JSON and crypto judge."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.secret import Secret
from pos_app.providers.intech.body import json_bytes
from pos_app.providers.intech.signing import BEHIND_MS, signature, signed_headers
from tests.providers.intech.signed_bodies import (
    VECTOR_COUNT,
    VECTOR_SEED,
    VECTORS,
    Posted,
    posted,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NODE: Final = shutil.which("node")
JUDGE: Final = """
const crypto = require('crypto');
const asked = JSON.parse(require('fs').readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(asked.map(({body, timestamp, secret}) => {
  const text = JSON.stringify(JSON.parse(Buffer.from(body, 'base64').toString('utf8')));
  const hmac = crypto.createHmac('sha256', secret).update(`POST:${timestamp}:${text}`);
  return {text: Buffer.from(text, 'utf8').toString('base64'), signature: hmac.digest('hex')};
})));
"""
"""As the provider's own sample does it: parse, write again, sign (API, page 6)."""


def judged(every: Sequence[Posted]) -> list[dict[str, str]]:
    """Return what Node writes and signs for each body."""
    asked = [
        {
            "body": base64.b64encode(each.body).decode(),
            "timestamp": each.timestamp,
            "secret": each.secret,
        }
        for each in every
    ]
    done = subprocess.run(
        [NODE or "node", "-e", JUDGE],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=True,
    )
    found: list[dict[str, str]] = json.loads(done.stdout)
    return found


def vectors() -> list[dict[str, str]]:
    """Return the stored answers of Node.

    Written once by `write_vectors()`, on a machine that has Node.
    """
    found: list[dict[str, str]] = json.loads(VECTORS.read_text(encoding="ascii"))
    return found


def write_vectors() -> None:
    """Ask Node, and store what it says."""
    every = list(posted(VECTOR_SEED, VECTOR_COUNT))
    rows = [
        {
            "body": base64.b64encode(each.body).decode(),
            "timestamp": each.timestamp,
            "secret": each.secret,
            "signature": answer["signature"],
        }
        for each, answer in zip(every, judged(every), strict=True)
    ]
    VECTORS.parent.mkdir(exist_ok=True)
    VECTORS.write_text(json.dumps(rows, indent=1) + "\n", encoding="ascii")


def test_our_signatures_are_those_that_node_once_made() -> None:
    found = vectors()

    assert len(found) == VECTOR_COUNT
    for row in found:
        content = base64.b64decode(row["body"])
        assert signature(Secret(row["secret"]), row["timestamp"], content) == row["signature"]


def test_we_write_bodies_as_node_once_did() -> None:
    for row in vectors():
        content = base64.b64decode(row["body"])
        assert json_bytes(json.loads(content)) == content


def agree(count: int, seed: int) -> None:
    every = list(posted(seed, count))
    for each, answer in zip(every, judged(every), strict=True):
        # Byte for byte: what the server writes again is what we sent.
        assert base64.b64decode(answer["text"]) == each.body
        ours = signature(Secret(each.secret), each.timestamp, each.body)
        assert ours == answer["signature"], each.body


@pytest.mark.skipif(NODE is None, reason="Node.js is not on this machine: NOT COMPARED ANEW")
def test_node_agrees_about_five_hundred_bodies() -> None:
    agree(500, seed=7)


@pytest.mark.long
@pytest.mark.skipif(NODE is None, reason="Node.js is not on this machine: NOT COMPARED ANEW")
def test_node_agrees_about_twenty_thousand_bodies() -> None:
    agree(20_000, seed=11)


def test_the_time_that_is_signed_is_the_servers_less_two_seconds() -> None:
    headers = signed_headers(Secret("s"), b"{}", 1_790_000_000_000)

    assert headers["Timestamp"] == str(1_790_000_000_000 - 2_000)
    assert headers["Hmac-Signature"] == signature(Secret("s"), headers["Timestamp"], b"{}")
    assert BEHIND_MS == 2_000
