"""A small client of the sandbox: it knows the wire and nothing of the till."""

from __future__ import annotations

import asyncio
import itertools
import json
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx

from pos_app.sandbox.clock import ManualClock
from pos_app.sandbox.credentials import (
    INTECH_API_KEY,
    INTRAM_PRIVATE_KEY,
    INTRAM_PUBLIC_KEY,
    INTRAM_SECRET_KEY,
)
from pos_app.sandbox.server import Sandbox, SandboxOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

SAMPLES: Final = Path(__file__).resolve().parents[1] / "samples" / "intech"
INTRAM_HEADERS: Final = {
    "X-API-KEY": INTRAM_PUBLIC_KEY,
    "X-PRIVATE-KEY": INTRAM_PRIVATE_KEY,
    "X-SECRET-KEY": INTRAM_SECRET_KEY,
}
TLS: Final = httpx.create_ssl_context()
"""Made once: it costs more than a whole test."""
REDIRECTS: Final = {
    "successRedirectUrl": "https://shop.example.sn/paid",
    "errorRedirectUrl": "file:///failed",
}


def sample(name: str) -> Any:  # noqa: ANN401 - JSON
    """Read one of the provider's own samples."""
    return json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))


class Merchant:
    """Calls a sandbox over a real socket."""

    def __init__(self, sandbox: Sandbox, client: httpx.AsyncClient, clock: ManualClock) -> None:
        self.sandbox = sandbox
        self.client = client
        self.clock = clock
        self._ids = itertools.count(1)

    async def post(
        self, path: str, body: Mapping[str, object], headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        return await self.client.post(f"api-services/{path}", json=body, headers=headers)

    async def read(self, path: str, key: str = INTECH_API_KEY) -> httpx.Response:
        return await self.client.get(f"api-services/{path}", headers={"Secretkey": key})

    def order(self, service: str, **fields: object) -> dict[str, object]:
        """Build an operation that passes every rule, changed by `fields`; None removes one."""
        number = next(self._ids)
        body: dict[str, object] = {
            "apiKey": INTECH_API_KEY,
            "phone": f"77{number:03d}7199",
            "amount": 1000,
            "codeService": service,
            "externalTransactionId": f"X-{number}",
            "callbackUrl": self.sandbox.callback_url,
            "data": "{}",
            **REDIRECTS,
            **fields,
        }
        return {name: value for name, value in body.items() if value is not None}

    async def operate(self, service: str, **fields: object) -> Any:  # noqa: ANN401 - JSON
        answer = await self.post("operation", self.order(service, **fields))
        assert answer.status_code == 201, answer.text
        return answer.json()

    async def ask(self, external_id: str) -> Any:  # noqa: ANN401 - JSON
        body = {"externalTransactionId": external_id}
        answer = await self.post("get-transaction-status", body, {"Secretkey": INTECH_API_KEY})
        assert answer.status_code == 201, answer.text
        return answer.json()

    async def status(self, external_id: str) -> str:
        return str((await self.ask(external_id))["data"]["status"])


@asynccontextmanager
async def merchant(**choices: Any) -> AsyncIterator[Merchant]:  # noqa: ANN401 - options
    """Run a sandbox whose clock stands still, and a client for it."""
    clock = choices.pop("clock", None) or ManualClock()
    async with (
        Sandbox(SandboxOptions(**choices), clock) as sandbox,
        httpx.AsyncClient(base_url=sandbox.intech_url, verify=TLS) as client,
    ):
        yield Merchant(sandbox, client, clock)


async def eventually(check: Any) -> None:  # noqa: ANN401 - a condition
    """Let the loop run until the condition holds; the test's own time limit ends it otherwise."""
    while not check():  # noqa: ASYNC110 - a socket's answer sets no event of ours
        await asyncio.sleep(0)


def shape_problems(expected: Any, found: Any, place: str = "") -> list[str]:  # noqa: ANN401 - JSON
    """Tell where `found` lacks a member of the sample or has another JSON type."""
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return [f"{place} is no object"]
        missing = [f"{place}.{name} is missing" for name in expected if name not in found]
        return missing + [
            problem
            for name in expected
            if name in found
            for problem in shape_problems(expected[name], found[name], f"{place}.{name}")
        ]
    if isinstance(expected, list):
        if not isinstance(found, list):
            return [f"{place} is no array"]
        return [
            problem
            for number, value in enumerate(found)
            for problem in shape_problems(expected[0], value, f"{place}[{number}]")
            if expected
        ]
    same = _json_type(expected) == _json_type(found)
    return [] if same else [f"{place} is {found!r}, not like {expected!r}"]


def _json_type(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return str(type(value))
    return "number" if isinstance(value, int | float) else str(type(value))
