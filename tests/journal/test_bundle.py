"""Day by day, on a stick: the owner's copy becomes each till's journal, or says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal import bundle as bundle_module
from pos_app.journal.bundle import (
    BundleError,
    BundleOrder,
    new_key,
    public_key,
    read_bundle,
    write_bundle,
)
from pos_app.journal.collection import Missing, merge
from pos_app.journal.files import journal_path
from pos_app.journal.moment import day_at
from pos_app.journal.trust import TRUSTED_KEY, Trust
from pos_app.journal.verify import verify
from tests.journal.shop import Shop, made_from_entries
from tests.journal.test_verify import seal_anew

if TYPE_CHECKING:
    from pathlib import Path

KEYS: Final = {"T01": new_key(), "T02": new_key()}
KEY: Final = KEYS["T01"]
TRUSTED: Final = Trust(keys=frozenset(map(public_key, KEYS.values())))
NEW_KEY: Final = new_key()
WITH_THE_NEW: Final = frozenset({public_key(NEW_KEY)})
DAYS: Final = 4


async def a_till(folder: Path, seed: int = 1, till: str = "T01", key: bytes = b"") -> list[Path]:
    """Trade for some days; return a bundle of each."""
    shop = Shop(seed)
    shop.till = till
    moments: list[int] = []
    async with shop.journal(folder) as journal:
        for _ in range(DAYS):
            await shop.trade(journal, 15)
            moments.append(shop.now + 1)
            shop.now += 1_000
    bundles = []
    for place, until_ms in enumerate(moments):
        out = folder / f"{till}-{place}.bundle"
        order = BundleOrder(
            out=out,
            till=till,
            day=day_at(until_ms),
            since_ms=moments[place - 1] if place else None,
            until_ms=until_ms,
        )
        assert write_bundle(folder, order, key or KEYS[till]) > 0
        bundles.append(out)
    return bundles


async def test_bundles_in_any_order_make_the_same_journal(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    wanted = verify(journal_path(tmp_path / "till"))

    told = merge(tmp_path / "owner", reversed(bundles), TRUSTED)

    assert (told.added, told.known, told.missing, told.refused) == (wanted.entries, 0, [], [])
    copy = tmp_path / "owner" / "T01"
    assert verify(journal_path(copy)) == wanted
    assert made_from_entries(copy) == made_from_entries(tmp_path / "till")


async def test_a_second_merge_changes_nothing(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    first = merge(tmp_path / "owner", bundles[:2], TRUSTED)
    second = merge(tmp_path / "owner", bundles, TRUSTED)
    third = merge(tmp_path / "owner", bundles, TRUSTED)

    assert second.known == first.added
    assert (third.added, third.known) == (0, first.added + second.added)
    assert verify(journal_path(tmp_path / "owner" / "T01")).ok


async def test_a_missing_day_is_named_and_nothing_is_built_on_it(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    second, third = (read_bundle(each) for each in bundles[1:3])

    told = merge(tmp_path / "owner", [bundles[0], *bundles[2:]], TRUSTED)

    gap = Missing(till="T01", first=second.first, last=second.last, day=third.day)
    assert told.missing == [gap]
    assert verify(journal_path(tmp_path / "owner" / "T01")).entries == second.first - 1
    assert merge(tmp_path / "owner", bundles, TRUSTED).missing == []


async def test_two_tills_do_not_mix(tmp_path: Path) -> None:
    bundles = [
        *await a_till(tmp_path / "one"),
        *await a_till(tmp_path / "two", seed=2, till="T02"),
    ]

    merge(tmp_path / "owner", bundles, TRUSTED)

    for name, till in (("one", "T01"), ("two", "T02")):
        copy = verify(journal_path(tmp_path / "owner" / till))
        assert copy == verify(journal_path(tmp_path / name))


async def test_a_chain_that_was_written_anew_is_refused(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    merge(tmp_path / "owner", bundles[:3], TRUSTED)
    seal_anew(tmp_path / "till", "UPDATE entry SET at = replace(at, 'T', 't') WHERE seq = 9")
    forged = BundleOrder(
        out=tmp_path / "forged", till="T01", day="2026-11-30", since_ms=None, until_ms=1 << 42
    )
    write_bundle(tmp_path / "till", forged, KEY)

    told = merge(tmp_path / "owner", [forged.out], TRUSTED)

    assert [each.what for each in told.refused] == [
        "entry 9 is not the one that this till sent before"
    ]
    assert (told.added, told.known) == (0, 0)


@pytest.mark.parametrize("line", [0, 1, 3, -2, -1])
async def test_a_changed_bundle_is_refused(tmp_path: Path, line: int) -> None:
    (bundle, *_) = await a_till(tmp_path / "till")
    lines = bundle.read_bytes().splitlines(keepends=True)
    place = lines[line].rindex(b'"') - 1
    letter = b"0" if lines[line][place : place + 1] != b"0" else b"1"
    lines[line] = lines[line][:place] + letter + lines[line][place + 1 :]
    bundle.write_bytes(b"".join(lines))

    told = merge(tmp_path / "owner", [bundle], TRUSTED)

    assert len(told.refused) == 1
    assert not (tmp_path / "owner").exists()


async def test_a_strangers_bundle_is_refused(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    (tmp_path / "text").write_text("Bonjour\n")

    told = merge(tmp_path / "owner", bundles, Trust(keys=WITH_THE_NEW))
    assert {each.what[:26] for each in told.refused} == {"signed by a key that is no"}
    told = merge(tmp_path / "owner", [tmp_path / "text"], TRUSTED)
    assert [each.what for each in told.refused] == ["not a bundle: JSONDecodeError"]
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "text")


async def test_a_tills_code_is_no_path(tmp_path: Path) -> None:
    await a_till(tmp_path / "till")
    order = BundleOrder(
        out=tmp_path / "x", till="../../etc", day="", since_ms=None, until_ms=1 << 42
    )
    write_bundle(tmp_path / "till", order, KEY)

    told = merge(tmp_path / "owner", [order.out], TRUSTED)

    assert [each.what for each in told.refused] == ["its till has no proper code"]


async def test_a_tills_first_key_is_its_key(tmp_path: Path) -> None:
    old = await a_till(tmp_path / "till")
    merge(tmp_path / "owner", old[:2], TRUSTED)
    new = await a_till(tmp_path / "again", key=NEW_KEY)

    told = merge(tmp_path / "owner", new, Trust(keys=WITH_THE_NEW))

    assert told.added == 0
    assert {each.what[-62:] for each in told.refused} == {
        "the shop, and accept the new key with --accept T01 if it is right"[-62:]
    }
    assert verify(journal_path(tmp_path / "owner" / "T01")).ok


async def test_a_new_key_is_taken_when_the_owner_says_so(tmp_path: Path) -> None:
    merge(tmp_path / "owner", await a_till(tmp_path / "till"), TRUSTED)
    new = await a_till(tmp_path / "again", key=NEW_KEY)
    accepting = Trust(keys=WITH_THE_NEW, accepted=frozenset({"T01"}))

    told = merge(tmp_path / "owner", new, accepting)

    assert (told.refused, told.added) == ([], 0)
    assert told.known == verify(journal_path(tmp_path / "owner" / "T01")).entries
    kept = (tmp_path / "owner" / "T01" / TRUSTED_KEY).read_text()
    assert kept.strip() in WITH_THE_NEW
    assert merge(tmp_path / "owner", new, Trust(keys=frozenset())).refused == []


async def test_a_known_key_needs_no_second_word(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    merge(tmp_path / "owner", bundles[:1], TRUSTED)

    assert merge(tmp_path / "owner", bundles, Trust(keys=frozenset())).refused == []


async def test_one_tills_key_does_not_speak_for_another(tmp_path: Path) -> None:
    merge(tmp_path / "owner", await a_till(tmp_path / "one"), TRUSTED)
    posing = await a_till(tmp_path / "two", seed=2, till="T02", key=KEY)

    told = merge(tmp_path / "owner", posing, TRUSTED)

    assert told.added == 0
    assert all("the key of till T01" in each.what for each in told.refused)
    accepting = Trust(keys=TRUSTED.keys, accepted=frozenset({"T02"}))
    assert merge(tmp_path / "owner", posing, accepting).refused == []


async def test_two_keys_for_one_till_in_one_merge_do_not_mix(tmp_path: Path) -> None:
    both = [*await a_till(tmp_path / "a"), *await a_till(tmp_path / "b", key=NEW_KEY)]

    told = merge(tmp_path / "owner", both, Trust(keys=TRUSTED.keys | WITH_THE_NEW))

    assert len(told.refused) == DAYS
    assert all("is known by" in each.what for each in told.refused)


async def test_a_bundle_that_cannot_be_finished_leaves_nothing_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_till(tmp_path / "till")
    order = BundleOrder(
        out=tmp_path / "sub" / "x", till="T01", day="", since_ms=None, until_ms=1 << 42
    )
    order.out.parent.mkdir()

    def refuse(*_: object) -> str:
        raise OSError(28, "no space left")

    monkeypatch.setattr(bundle_module, "canonical", refuse)
    with pytest.raises(TillError) as caught:
        write_bundle(tmp_path / "till", order, KEY)

    assert caught.value.trouble in {Trouble.DISK_FULL, Trouble.JOURNAL_UNWRITABLE}
    names = {path.name for path in order.out.parent.iterdir()}
    assert names == {"verify_journal.py"}


async def test_an_entry_that_nobody_can_read_stops_the_merge(tmp_path: Path) -> None:
    bundles = await a_till(tmp_path / "till")
    seal_anew(tmp_path / "till", "UPDATE entry SET kind = 'nobody_knows' WHERE seq = 3")
    order = BundleOrder(out=tmp_path / "x", till="T01", day="", since_ms=None, until_ms=1 << 42)
    write_bundle(tmp_path / "till", order, KEY)

    with pytest.raises(TillError) as caught:
        merge(tmp_path / "owner", [order.out], TRUSTED)

    assert caught.value.trouble is Trouble.JOURNAL_DAMAGED
    assert len(bundles) == DAYS
