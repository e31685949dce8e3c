"""Whatever stands in one of the till's small files, it is told or passed over: never a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.copies import FileShelf
from pos_app.settings.draft import NAME as FIRST_RUN
from pos_app.settings.draft import read_draft
from pos_app.settings.drafts import FileDrafts
from pos_app.settings.favourite_file import NAME as FAVOURITES
from pos_app.settings.favourite_file import FavouriteFile
from pos_app.settings.staff_file import PEOPLE, WRONG_PINS, StaffFile
from pos_app.settings.store import load

if TYPE_CHECKING:
    from pathlib import Path

NONSENSE: Final = (
    b"[" * 99_999,
    b"",
    b"\xff\xfe\x00",
    b"5",
    b"null",
    b'[{"service":5,"answers":[]}]',
    b'{"people":[5],"values":5,"step":{},"text":"","at_ms":1e999,"held":[],"answers":{},"quote":[]}',
    b'{"Awa":{"wrong":1e999,"last_ms":[]}}',
)


@pytest.mark.parametrize("nonsense", NONSENSE, ids=range(len(NONSENSE)))
async def test_nonsense_in_a_small_file_is_no_fault(tmp_path: Path, nonsense: bytes) -> None:
    names = (PEOPLE, WRONG_PINS, FAVOURITES, FIRST_RUN, "services.json", "0123456789abcdef.json")
    for name in names:
        (tmp_path / name).write_bytes(nonsense)

    assert FavouriteFile(tmp_path).all() == () or nonsense.startswith(b"[{")
    assert read_draft(tmp_path) == ("", {})
    assert FileShelf(tmp_path).read("services") is None
    assert await FileDrafts(tmp_path, lambda: 0).all("any") == []
    for read in (StaffFile(tmp_path).members, StaffFile(tmp_path).tries):
        try:
            read()
        except TillError as trouble:
            assert trouble.trouble is Trouble.SETTINGS_INVALID  # noqa: PT017 - some may be empty


@pytest.mark.parametrize("text", ["text_scale = 1" + "0" * 5_000, "x = " + "[" * 50_000])
def test_settings_that_no_reader_bears_are_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(TillError) as refused:
        load(file, {}, {})

    assert refused.value.trouble is Trouble.SETTINGS_INVALID
