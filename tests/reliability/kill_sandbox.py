"""The other side of the wire: a sandbox in its own process, which opens its books to a judge."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from pos_app.sandbox.options import SandboxOptions
from pos_app.sandbox.server import Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TURNS: Final = 30
"""So many turns of its loop the sandbox takes before it counts a killed till's last request."""

_LONGEST_LINE: Final = 1 << 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What the sandbox knows of one id: `status` is empty when no operation of it exists."""

    status: str = ""
    submissions: int = 0
    worst_window: int = 0


UNKNOWN: Final = Booked()


class SandboxProcess:
    """A forked sandbox. Fork it before anything starts a thread or a loop."""

    def __init__(self) -> None:
        """Start it; returns when it listens."""
        ours, theirs = socket.socketpair()
        self._child = os.fork()
        if self._child == 0:
            ours.close()
            gc.freeze()
            asyncio.run(_serve(theirs))
            os._exit(0)
        theirs.close()
        self._socket = ours
        self._file = ours.makefile("rw", encoding="utf-8")
        urls = json.loads(self._file.readline())
        self.url: str = urls["url"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()
        os.waitpid(self._child, 0)

    def catch_up(self) -> None:
        """Let everything that arrived be handled."""
        self._ask({"do": "catch up"})

    def accepted(self) -> Sequence[str]:
        """Return the ids of all operations that exist."""
        found: Sequence[str] = self._ask({"do": "accepted"})
        return found

    def books(self, refs: Sequence[str]) -> Mapping[str, Booked]:
        """Return what is known of these ids."""
        found: Mapping[str, Mapping[str, Any]] = self._ask({"do": "books", "refs": refs})
        return {ref: Booked(**values) for ref, values in found.items()}

    def _ask(self, question: Mapping[str, object]) -> Any:  # noqa: ANN401 - JSON
        self._file.write(json.dumps(question) + "\n")
        self._file.flush()
        return json.loads(self._file.readline())


async def _serve(pipe: socket.socket) -> None:
    reader, writer = await asyncio.open_connection(sock=pipe, limit=_LONGEST_LINE)
    options = SandboxOptions(
        pace=0.0, one_minute_rule=False, repeat_window_s=0.0, blacklist=False, expiry_s=1e9
    )
    async with Sandbox(options) as sandbox:
        writer.write(json.dumps({"url": sandbox.intech_url}).encode() + b"\n")
        while line := await reader.readline():
            for _ in range(TURNS):
                await asyncio.sleep(0)
            answer = _answer(sandbox, json.loads(line))
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
    writer.close()


def _answer(sandbox: Sandbox, question: Mapping[str, object]) -> object:
    match question:
        case {"do": "catch up"}:
            return None
        case {"do": "accepted"}:
            return [row.external_id for row in sandbox.ledger.transactions()]
        case {"do": "books", "refs": list(refs)}:
            return {ref: _booked(sandbox, ref) for ref in refs}
        case _:
            raise ValueError(str(question))


def _booked(sandbox: Sandbox, ref: str) -> Mapping[str, object]:
    row = sandbox.ledger.by_external_id(ref)
    return {
        "status": row.status if row else "",
        "submissions": sandbox.referee.submissions(ref),
        "worst_window": sandbox.referee.worst_window(ref),
    }
