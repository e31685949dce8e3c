"""Drafts come back whole, for their owner alone, and go by themselves."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transfer import Quote
from pos_app.engine.drafts import LIFE_MS, Draft
from pos_app.settings.drafts import FileDrafts

if TYPE_CHECKING:
    from pathlib import Path

NOW_MS = 1_780_000_000_000
QUOTE = Quote(
    amount=Decimal("50000.00"),
    fees=Decimal("1500.00"),
    total=Decimal("51500.00"),
    received=Decimal("76.22"),
    received_currency="EUR",
    rate=Decimal("0.001524"),
    session="S1",
    expires_ms=NOW_MS + 600_000,
)
DRAFT = Draft(
    id="00112233aabbccdd",
    service="MONEYGRAM_SN_API_CASH_IN",
    at_ms=NOW_MS,
    answers={"senderFirstName": "Fatou", "amount": "50 000"},
    quote=QUOTE,
)


def drafts_at(folder: Path, now_ms: int = NOW_MS) -> FileDrafts:
    return FileDrafts(folder / "drafts", lambda: now_ms)


async def test_a_draft_comes_back_whole(tmp_path: Path) -> None:
    await drafts_at(tmp_path).keep(DRAFT)
    await drafts_at(tmp_path).keep(replace(DRAFT, id="ffeeddcc00112233", at_ms=NOW_MS - 1))

    found = await drafts_at(tmp_path).all(DRAFT.service)
    assert [each.id for each in found] == [DRAFT.id, "ffeeddcc00112233"]
    assert found[0] == DRAFT
    assert await drafts_at(tmp_path).all("ANOTHER") == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
async def test_only_the_shops_own_account_can_read_it(tmp_path: Path) -> None:
    await drafts_at(tmp_path).keep(DRAFT)
    [file] = (tmp_path / "drafts").glob("*")

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("age_ms", [LIFE_MS, -1])
async def test_a_draft_past_its_life_is_removed(tmp_path: Path, age_ms: int) -> None:
    await drafts_at(tmp_path).keep(DRAFT)
    assert await drafts_at(tmp_path, NOW_MS + LIFE_MS - 1).all(DRAFT.service)
    await drafts_at(tmp_path, NOW_MS + age_ms).sweep()  # without anybody who asks for the list

    assert list((tmp_path / "drafts").glob("*")) == []


async def test_what_was_sent_or_given_up_is_removed(tmp_path: Path) -> None:
    await drafts_at(tmp_path).keep(DRAFT)
    await drafts_at(tmp_path).drop(DRAFT.id)
    await drafts_at(tmp_path).drop(DRAFT.id)

    assert list((tmp_path / "drafts").glob("*")) == []


@pytest.mark.parametrize("text", ["", "[]", "{", '{"answers": 1}', '{"service": 1, "at_ms": 1}'])
async def test_what_cannot_be_read_is_no_draft_and_stops_nothing(tmp_path: Path, text: str) -> None:
    await drafts_at(tmp_path).keep(DRAFT)
    (tmp_path / "drafts" / "00000000.json").write_text(text, encoding="utf-8")

    assert await drafts_at(tmp_path).all(DRAFT.service) == [DRAFT]


async def test_a_disk_that_refuses_costs_the_draft_alone(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file", encoding="utf-8")

    await drafts_at(tmp_path).keep(DRAFT)
    assert await drafts_at(tmp_path).all(DRAFT.service) == []


async def test_a_name_that_is_none_reaches_no_other_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not the id"):
        await drafts_at(tmp_path).drop("../journal")
