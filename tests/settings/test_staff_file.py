"""The people on disk: sealed, for their owner only, and never forgotten by accident."""

from __future__ import annotations

import json
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.secret import Secret
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.staff_ports import Member, Tries
from pos_app.settings.pins import Argon2Seal
from pos_app.settings.staff_file import PEOPLE, WRONG_PINS, StaffFile
from tests.support.fake_staff import AWA, MOUSSA

if TYPE_CHECKING:
    from pathlib import Path

PIN = Secret("4071")


async def test_a_sealed_pin_fits_itself_and_no_other() -> None:
    seal = Argon2Seal()
    sealed = await seal.seal(PIN)

    assert sealed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "4071" not in sealed
    assert await seal.fits(PIN, sealed)
    assert not await seal.fits(Secret("4072"), sealed)
    assert sealed != await seal.seal(PIN)


@pytest.mark.parametrize("sealed", ["", "4071", "$argon2id$", "$2b$12$abc"])
async def test_nothing_fits_what_is_no_seal(sealed: str) -> None:
    assert not await Argon2Seal().fits(PIN, sealed)


def test_people_and_wrong_pins_come_back(tmp_path: Path) -> None:
    people = (Member(person=MOUSSA, sealed="$a$1"), Member(person=AWA, sealed="$a$2"))
    file = StaffFile(tmp_path / "new")

    assert (file.members(), file.tries()) == ((), {})
    file.keep_members(people)
    file.keep_tries({"Awa": Tries(wrong=4, last_ms=17)})
    again = StaffFile(tmp_path / "new")
    assert tuple(again.members()) == people
    assert again.tries() == {"Awa": Tries(wrong=4, last_ms=17)}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_the_files_are_for_their_owner_only(tmp_path: Path) -> None:
    file = StaffFile(tmp_path)
    file.keep_members(())
    file.keep_tries({})

    for name in (PEOPLE, WRONG_PINS):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"people": [{"name": "Awa"}]}', "\udcff", '{"people": 3}']
)
def test_people_that_cannot_be_read_stop_the_till(text: str, tmp_path: Path) -> None:
    (tmp_path / PEOPLE).write_text(text, encoding="utf-8", errors="surrogateescape")

    with pytest.raises(TillError) as told:
        StaffFile(tmp_path).members()
    assert told.value.trouble is Trouble.SETTINGS_INVALID


def test_a_role_that_nobody_knows_stops_the_till_and_shows_no_seal(tmp_path: Path) -> None:
    person = {"name": "Awa", "role": "king", "pin": "$argon2id$secret"}
    (tmp_path / PEOPLE).write_text(json.dumps({"people": [person]}), encoding="utf-8")

    with pytest.raises(TillError) as told:
        StaffFile(tmp_path).members()
    assert "secret" not in str(told.value)


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(TillError) as told:
        StaffFile(tmp_path / "file").keep_tries({})
    assert told.value.trouble is Trouble.SETTINGS_INVALID


def test_a_member_does_not_show_the_seal() -> None:
    assert "$a$1" not in repr(Member(person=AWA, sealed="$a$1"))
