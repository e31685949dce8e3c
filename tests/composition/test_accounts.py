"""Live and test account: keys, journals and words apart; entries keep the key's fingerprint."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.choice import Choice
from pos_app.composition.site import Mode, find_site
from pos_app.domain.secret import Secret
from pos_app.sandbox.options import SandboxOptions
from pos_app.settings.places import config_file
from tests.composition.counter import Counter, counter_at
from tests.composition.test_every_service import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "first-key-of-the-shop"
SALE = ("operate", "WAVE_SN_API_CASH_IN", "--phone", "771234567", "--yes", "--json", "--amount")

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    folder = tmp_path / "shop"
    folder.mkdir()
    options = SandboxOptions(pace=0.01, api_key=KEY, production_enabled=False)
    with counter_at(folder, options) as counter:
        counter.environment = {**counter.environment, "POS_APP_INTECH_API_KEY": KEY}
        yield counter


def marks(counter: Counter) -> list[str]:
    """Return the fingerprints on the entries of sending, the oldest first."""
    book = counter.folder / "book.jsonl"
    counter.command("journal", "export", "--format", "jsonl", "--out", str(book))
    lines = [json.loads(line) for line in book.read_text(encoding="utf-8").splitlines()]
    sent = [line for line in lines if line.get("kind") == "send_started"]
    return [json.loads(line["body"])["key"] for line in sent]


def test_each_entry_keeps_the_fingerprint_of_its_key(counter: Counter) -> None:
    first = counter.command(*SALE, "200")
    counter.environment = {**counter.environment, "POS_APP_INTECH_API_KEY": "second-key"}
    second = counter.command(*SALE, "250")

    assert first.told["state"] == "PENDING"
    assert second.told["reason"] == "key_refused"
    assert marks(counter) == [Secret(KEY).mark(), Secret("second-key").mark()]
    assert counter.command("journal", "verify").status == 0
    counter.environment = {**counter.environment, "POS_APP_INTECH_API_KEY": KEY}
    asyncio.run(settle(counter))
    shown = counter.command("show", first.told["ref"], "--json")
    assert shown.told["state"] == "SUCCEEDED"


def test_the_cap_of_a_test_account_is_recognised(counter: Counter) -> None:
    refused = counter.command(*SALE, "301")

    assert (refused.told["state"], refused.told["reason"]) == ("DECLINED", "test_account_cap")


def test_a_test_account_has_a_journal_and_a_word_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    choice = Choice(data_dir=str(tmp_path / "data"))
    live = find_site(choice)
    config_file().parent.mkdir(parents=True)
    config_file().write_text('account = "test"\n', encoding="utf-8")

    test = find_site(choice)

    assert (live.mode, test.mode) == (Mode.LIVE, Mode.TEST)
    assert live.folder != test.folder
    assert live.watermark == ""
    assert test.watermark == "COMPTE D’ESSAI"  # noqa: RUF001 - as it stands on the screen
