"""A desk, and a way to run command lines at it in virtual time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from tests.cli.fake_desk import Ended, FakeDesk, command
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Iterator


class Run(Protocol):
    """Runs one command line."""

    def __call__(self, *arguments: str) -> Ended: ...


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def run(desk: FakeDesk) -> Iterator[Run]:
    """Run commands in virtual time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("asyncio.run", run_virtual)

        def run_one(*arguments: str) -> Ended:
            return command(desk, *arguments)

        yield run_one
