"""Searches every file that a run of the whole suite left for the marked secrets of its tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.providers.shop import KEY, SIGNING_KEY
from tests.security.artefacts import hits_in
from tests.security.test_canaries import CANARIES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MARKED: Final[Mapping[str, str]] = {
    **CANARIES,
    "key of the providers' tests": KEY,
    "signing key of the providers' tests": SIGNING_KEY,
}

PLANTED: Final = re.compile(
    r"/secrets/|planted|test_each_form|test_base64_is|test_archives_pages|test_a_short_secret"
    r"|test_the_code_is_found|test_the_search_would|test_a_card_on_the_command_line"
)
"""Where tests put a secret on purpose: as a person's own file, or for the search to find."""


def search(folder: Path) -> Sequence[str]:
    """Return a line about the whole search, and one for each secret that was found."""
    found = [hit for hit in hits_in(folder, MARKED) if not PLANTED.search(f"/{hit.place}")]
    count = sum(1 for path in folder.rglob("*") if path.is_file())
    lines = [f"{hit.secret} as {hit.form} in {hit.place}" for hit in found]
    return [f"searched {count} files for {len(MARKED)} secrets: {len(found)} found", *lines]
