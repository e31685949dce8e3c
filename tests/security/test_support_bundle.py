"""A support bundle tells what is wrong, and names no customer, cashier, shop, amount or secret."""

from __future__ import annotations

import asyncio
import json
import logging
import stat
import zipfile
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.cli.choice import Choice
from pos_app.composition.clock import SystemClock
from pos_app.composition.people import open_staff
from pos_app.composition.support.scrubbing import SOMEBODY, Scrubber
from pos_app.diagnostics import Redaction
from pos_app.domain.secret import Secret
from pos_app.domain.staff import Person, Role
from pos_app.sandbox.options import SandboxOptions
from tests.composition.counter import Counter, counter_at
from tests.security.artefacts import hits_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PEOPLE: Final[Mapping[str, str]] = {
    "the customer's number": "771234567",
    "the same in groups": "77 123 45 67",
    "the same as it is sent": "+221771234567",
    "the cashier": "Fatoumata",
    "the owner": "Ndiaye Awa",
    "the shop": "Boutique Teranga",
    "an amount": "45 635",
    "the same amount": "45635",
    "a key": "CANARY-api-7Kq2",
}

pytestmark = [pytest.mark.timeout(120), pytest.mark.allows_warnings]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    folder = tmp_path / "shop"
    folder.mkdir(mode=0o700)
    options = SandboxOptions(pace=0.01, api_key=PEOPLE["a key"])
    with counter_at(folder, options) as counter:
        counter.config.write_text(
            'shop_name = "Boutique Teranga"\ncashier = "Fatoumata"\n', encoding="utf-8"
        )
        counter.environment = {**counter.environment, "POS_APP_INTECH_API_KEY": PEOPLE["a key"]}
        yield counter


def bundled(counter: Counter, out: Path) -> Path:
    """Sell, log what a careless line would, and unpack the bundle of it all."""
    staff = open_staff(counter.site(), SystemClock())
    owner = Person(name=PEOPLE["the owner"], role=Role.OWNER)
    assert asyncio.run(staff.add(owner, Secret("739105"))) is None
    sale = ("--phone", "771234567", "--amount", "45635", "--yes", "--cashier", "Fatoumata")
    assert counter.command("operate", "WAVE_SN_API_CASH_IN", *sale).status == 4
    desk = counter.open_desk(Choice())
    try:
        for words in PEOPLE.values():
            logging.getLogger("pos_app.careless").info("sold to %s", words)
        (counter.folder / "logs" / "crash-20260101T000000-000001.txt").write_text(
            "\n".join(PEOPLE.values()), encoding="utf-8"
        )
        asyncio.run(desk.write_support(out / "support.zip"))
    finally:
        counter.end()
    with zipfile.ZipFile(out / "support.zip") as archive:
        archive.extractall(out / "inside")
    return out / "inside"


def test_nobody_is_in_it(counter: Counter, tmp_path: Path) -> None:
    inside = bundled(counter, tmp_path)

    assert hits_in(inside, PEOPLE) == []
    # Only because of the scrubbing: the shop's own files do hold them.
    assert len({hit.secret for hit in hits_in(counter.folder, PEOPLE)}) > 5


def test_what_support_needs_is_in_it(counter: Counter, tmp_path: Path) -> None:
    inside = bundled(counter, tmp_path)

    about = json.loads((inside / "about.json").read_text(encoding="utf-8"))
    settings = json.loads((inside / "settings.json").read_text(encoding="utf-8"))
    shape = json.loads((inside / "journal.json").read_text(encoding="utf-8"))
    found = json.loads((inside / "doctor.json").read_text(encoding="utf-8"))
    (line, *_) = (inside / "logs" / "pos-app.log").read_text(encoding="utf-8").splitlines()
    assert about["libraries"]["httpx"][0].isdigit()
    assert settings["values"]["shop_name"] == "(set)"
    assert settings["values"]["lang"] == "fr"
    assert shape["entries"]["prepared"] == 1
    assert found["journal"]["level"] == "ok"
    assert json.loads(line)["at"].startswith("20")
    assert stat.S_IMODE((tmp_path / "support.zip").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text",
    [
        "+221 77 123 45 67",
        "00221771234567",
        "77.123.45.67 and 77-123-45-67",
        "meter 01234567890",
        "awa@example.sn",
        "for awa ndiaye.",
        "https://pay.example/c/cos-1q2w3e?a=25000",
        "/home/awandiaye/.local/share/x",
    ],
)
def test_people_are_taken_out_of_a_sentence(text: str) -> None:
    folders = {"/home/awandiaye": "~"}
    cleaned = Scrubber(Redaction(), ["Awa Ndiaye", "ab", ""], folders).clean(text)

    assert not any(each in cleaned.casefold() for each in ("123", "awa", "cos-", "890"))


@pytest.mark.parametrize(
    "text", ["2026-11-22 was fine", "192.168.1.50", "HTTP 404", "12 entries", "ab 1 234"]
)
def test_what_names_nobody_stays(text: str) -> None:
    assert Scrubber(Redaction(), ["ab"], {}).clean(text) == text
    assert SOMEBODY not in text
