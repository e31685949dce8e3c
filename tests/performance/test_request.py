"""What a request does besides being sent: counted, not timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.providers.loopback import answering, serving
from tests.providers.requests import GET, client_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    import pytest


class Overhearing:
    """Notes which modules Python looks for, and finds none."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Note the name."""
        self.names.append(name)
        return None


async def test_a_request_looks_for_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is not there is looked for in every folder, each time: a fifth of a request."""
    overhearing = Overhearing()
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        await client.send(GET)
        monkeypatch.setattr(sys, "meta_path", [overhearing, *sys.meta_path])
        await client.send(GET)

    assert overhearing.names == []
