"""Each promise of docs/SECURITY.md has a test beside it, and each test that it names exists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from tests.tidy.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = ROOT / "docs" / "SECURITY.md"
TEST: Final = re.compile(r"`((?:tests/)?[\w/]*test_\w+\.py)(?:::(\w+))?`")


def rows() -> Iterator[tuple[str, str]]:
    """Yield each promise with what stands beside it."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 2 and not set(cells[0]) <= set("-: "):
            yield cells[0], cells[1]


PROMISES: Final = [(what, proof) for what, proof in rows() if what not in {"promise", "option"}]


def test_there_are_promises() -> None:
    assert len(PROMISES) > 30


@pytest.mark.parametrize(("what", "proof"), PROMISES)
def test_a_promise_has_a_test_that_exists(what: str, proof: str) -> None:
    if proof.startswith("for "):
        return  # A row of the list of hosts.
    named = TEST.findall(proof)
    assert named, what
    folder = ROOT
    for path, function in named:
        file = ROOT / path if path.startswith("tests/") else folder / path
        folder = file.parent
        assert file.is_file(), f"{what}: {path}"
        if function:
            text = file.read_text(encoding="utf-8")
            assert re.search(rf"def {function}\(", text), f"{what}: {path}::{function}"
