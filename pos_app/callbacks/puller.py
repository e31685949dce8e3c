"""Fetches the calls that a relay of the merchant's own keeps for this till, and thanks for each.

What a relay has to offer is written in `docs/CALLBACKS.md`: two requests, a list and a deletion.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import re
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.callbacks.intake import Taken
from pos_app.engine.callbacks import Call
from pos_app.engine.ports import ReplyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.callbacks.intake import Intake
    from pos_app.engine.ports import Reply

CALLS: Final = "/calls"
EVERY_S: Final = 15.0
LONGEST_PAUSE_S: Final = 300.0
MOST_AT_ONCE: Final = 50
MOST_HEADERS: Final = 20
MOST_BYTES: Final = 64 * 1024
_DONE: Final = frozenset({200, 202, 204})
_ID: Final = re.compile("[A-Za-z0-9_-]{1,64}")

log = logging.getLogger(__name__)


class Fetch(Protocol):
    """One request to the relay, with its key; every fault becomes a reply."""

    async def __call__(self, method: str, path: str) -> Reply:
        """Send it once."""
        ...


class Puller:
    """Looks every few seconds; a relay that is gone is asked less and less."""

    def __init__(self, fetch: Fetch, intake: Intake) -> None:
        self._fetch = fetch
        self._intake = intake

    async def run(self) -> None:
        """Look until cancelled."""
        pause_s = EVERY_S
        while True:
            worked = await self.pull()
            pause_s = EVERY_S if worked else min(2 * pause_s, LONGEST_PAUSE_S)
            await asyncio.sleep(pause_s)

    async def pull(self) -> bool:
        """Take what waits; return whether the relay could be reached and understood.

        A call is deleted there only when it is on disk here, or worth nothing.
        """
        reply = await self._fetch("GET", CALLS)
        if reply.kind is not ReplyKind.HEARD or reply.status not in _DONE:
            log.info("the relay cannot be asked: %s", reply.why or f"HTTP {reply.status}")
            return False
        try:
            waiting = tuple(_calls_in(reply.body))
        except (ValueError, RecursionError) as fault:
            log.info("the relay's list cannot be read: %s", type(fault).__name__)
            return False
        for identity, call in waiting:
            if call is not None and not await self._is_done(call):
                return False
            await self._fetch("DELETE", f"{CALLS}/{identity}")
        return True

    async def _is_done(self, call: Call) -> bool:
        if call.provider not in self._intake.providers:
            return True
        return await self._intake.take(call) is Taken.DONE


def _calls_in(body: bytes) -> Iterator[tuple[str, Call | None]]:
    """Yield each waiting call with its id at the relay, None for one that is none."""
    found = json.loads(body)
    listed = found.get("calls") if isinstance(found, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no list of calls")  # noqa: TRY004 - what is read is wrong, not a type
    for item in listed[:MOST_AT_ONCE]:
        if not isinstance(item, dict):
            continue
        identity = item.get("id")
        if isinstance(identity, str) and _ID.fullmatch(identity):
            yield identity, _call(item.get("provider"), item.get("headers"), item.get("body"))


def _call(provider: object, headers: object, body: object) -> Call | None:
    # Headers are pairs and no object: the members of one that sound like a key are blotted out of
    # every answer before it is read, a signature among them.
    if not (isinstance(provider, str) and isinstance(headers, list) and isinstance(body, str)):
        return None
    if len(headers) > MOST_HEADERS or len(body) > 2 * MOST_BYTES:
        return None
    try:
        content = base64.b64decode(body, validate=True)
    except ValueError:
        return None
    texts = {
        pair[0].lower(): pair[1]
        for pair in headers
        if isinstance(pair, list) and [type(each) for each in pair] == [str, str]
    }
    return Call(provider=provider, headers=texts, body=content)
