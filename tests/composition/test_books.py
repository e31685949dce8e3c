"""The commands about the journal as a whole, over real journals, as a shop types them."""

from __future__ import annotations

import asyncio
import csv
import json
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.cli.books import KeyAge
from pos_app.composition.shop.signing import SANDBOX_KEY, signing_key
from pos_app.composition.site import Mode
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.favourites import Favourite
from pos_app.engine.ports import Filter
from pos_app.journal.bundle import new_key, public_key
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.verify import verify
from pos_app.sandbox.server import Sandbox, SandboxOptions
from pos_app.settings.favourite_file import FavouriteFile
from pos_app.settings.secrets import Vault
from tests.composition.counter import Counter
from tests.journal.shop import MORNING_MS, Shop
from tests.support.orders import an_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY: Final = new_key()
DAY: Final = "2026-11-22"
PHONE: Final = "+221771234567"


@contextmanager
def a_program(folder: Path) -> Iterator[Counter]:
    """Yield a program that talks to no provider; the sandbox is never served."""
    folder.mkdir()
    environment = {"POS_APP_BUNDLE_KEY": KEY.hex(), "POS_APP_LANG": "en"}
    yield Counter(folder, environment, Sandbox(SandboxOptions()))


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    with a_program(tmp_path / "shop") as counter:
        sell(counter.folder, 3)
        yield counter


def sell(folder: Path, count: int) -> None:
    """Sell so often on one day; the first order names a customer."""

    async def work() -> None:
        shop = Shop()
        shop.now = MORNING_MS
        async with shop.journal(folder) as journal:
            for _ in range(count):
                shop.now = MORNING_MS
                await shop.sold(journal, an_order(phone=PHONE))

    asyncio.run(work())


async def phones(folder: Path) -> list[str]:
    history = SqliteHistory(folder)
    try:
        page = await history.page(Filter(), None, 9)
    finally:
        await history.close()
    return [row.phone for row in page]


def test_a_backup_comes_back_in_a_new_series(counter: Counter, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    assert counter.command("journal", "backup", str(copy)).status == 0
    entries = verify(journal_path(counter.folder)).entries
    assert counter.command("journal", "forget", PHONE).status == 0

    ended = counter.command("journal", "restore", str(copy))

    assert ended.status == 0, ended
    assert "Gap: 1 entry" in ended.out
    assert "series: T01B" in ended.out
    (aside,) = counter.folder.glob("journal-before-restore-*.sqlite3")
    assert str(aside) in ended.out
    assert verify(aside).entries == verify(journal_path(counter.folder)).entries == entries + 1
    assert counter.command("journal", "verify").status == 0


def test_a_restore_of_nothing_changes_nothing(counter: Counter, tmp_path: Path) -> None:
    before = verify(journal_path(counter.folder)).head

    for source in (tmp_path / "nowhere", journal_path(counter.folder)):
        assert counter.command("journal", "restore", str(source)).status == 1
    assert verify(journal_path(counter.folder)).head == before


def test_a_customer_is_forgotten_and_the_chain_stays(counter: Counter) -> None:
    assert asyncio.run(phones(counter.folder)) == [PHONE] * 3

    ended = counter.command("journal", "forget", PHONE, "--cashier", "awa")

    assert ended.status == 0, ended
    assert "3 operations have no name" in ended.out
    assert asyncio.run(phones(counter.folder)) == [""] * 3
    assert counter.command("journal", "verify").status == 0


def test_the_favourites_of_a_forgotten_customer_go_too(counter: Counter) -> None:
    book = FavouriteFile(counter.folder)
    others = Favourite(service="WAVE_SN_API_CASH_IN", answers={"phone": "780000000"})
    book.keep([Favourite(service="WAVE_SN_API_CASH_IN", answers={"phone": PHONE}), others])

    assert counter.command("journal", "forget", PHONE).status == 0

    assert book.all() == (others,)


def test_no_journal_is_made_to_forget_or_to_sign(tmp_path: Path) -> None:
    with a_program(tmp_path / "empty") as counter:
        assert counter.command("journal", "forget", PHONE).status == 1
        out = str(tmp_path / "x")
        assert counter.command("journal", "bundle", "--day", DAY, "--out", out).status == 1
        assert not journal_path(counter.folder).exists()


def test_a_signed_day_becomes_the_owners_copy(counter: Counter, tmp_path: Path) -> None:
    file = str(tmp_path / "day.bundle")
    signed = counter.command("journal", "bundle", "--day", DAY, "--out", file)
    assert signed.status == 0, signed
    (key,) = re.findall("[0-9a-f]{64}", signed.out)
    assert key == public_key(KEY)
    assert KEY.hex() not in signed.out + signed.err

    with a_program(tmp_path / "owner") as owner:
        assert owner.command("journal", "merge", file, "--trust", "cd" * 32).status == 1
        merged = owner.command("journal", "merge", file, "--trust", key)
        again = owner.command("journal", "merge", file, "--trust", key)
        copy = journal_path(owner.folder / "tills" / "T01")

    assert (merged.status, again.status) == (0, 0)
    assert "0 new entries" in again.out
    assert verify(copy).head == verify(journal_path(counter.folder)).head


def test_an_empty_day_leaves_no_file(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "day.bundle"

    assert (
        counter.command("journal", "bundle", "--day", "2020-01-01", "--out", str(file)).status == 1
    )
    assert not file.exists()


def test_exports_for_programs_are_read_by_them(counter: Counter, tmp_path: Path) -> None:
    plain, lines = tmp_path / "x.csv", tmp_path / "x.jsonl"
    for name, out in (("csv-plain", plain), ("jsonl", lines)):
        assert counter.command("journal", "export", "--format", name, "--out", str(out)).status == 0

    with plain.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
    told = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert told[-1]["head"] == verify(journal_path(counter.folder)).head


class Store:
    """A key store in memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.held.get(name)

    def keep(self, name: str, text: str) -> None:
        self.held[name] = text

    def forget(self, name: str) -> None:
        del self.held[name]


def test_the_signing_key_is_made_once_and_kept() -> None:
    store = Store()
    vault = Vault({}, lambda: store)

    first, age = signing_key(Mode.LIVE, vault)
    again, later_age = signing_key(Mode.LIVE, vault)

    assert first == again
    assert (age, later_age) == (KeyAge.NEW, KeyAge.KEPT)
    assert store.held == {"bundle_key": first.hex()}


def test_a_sandbox_never_signs_with_the_tills_key() -> None:
    store = Store()

    key, _ = signing_key(Mode.SANDBOX, Vault({"POS_APP_BUNDLE_KEY": KEY.hex()}, lambda: store))

    assert key == SANDBOX_KEY
    assert store.held == {}


@pytest.mark.parametrize("text", ["no-key", "ab" * 31])
def test_what_is_no_key_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(TillError) as caught:
        signing_key(Mode.LIVE, Vault({"POS_APP_BUNDLE_KEY": text}, Store))

    assert caught.value.trouble is Trouble.SETTINGS_INVALID
    assert text not in str(caught.value)
    assert caught.value.__cause__ is None
