"""A card sale by the command line: off until it is turned on, and then its digits are nowhere."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest

from pos_app.sandbox.server import SandboxOptions
from tests.composition.counter import Counter, counter_at
from tests.composition.test_every_service import settle
from tests.providers.shop import BY_CODE, answers_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

NUMBER, CODE = "4539578763621486", "937"
SERVICE = "BANK_CARD_API_CASH_OUT"
SEALED = ("cardNumber", "cardCVC", "cardExpireMonth", "cardExpireYear")

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    folder = tmp_path / "shop"
    folder.mkdir()
    with counter_at(folder, SandboxOptions(pace=0.01)) as counter:
        counter.config.write_text("card_entry = true\n", encoding="utf-8")
        yield counter


def line(secrets: Path, amount: str = "5000") -> Sequence[str]:
    """Return the command line of a card sale; what is sealed stands in files."""
    secrets.mkdir(exist_ok=True)
    answers = {**answers_for(BY_CODE[SERVICE]), "cardNumber": NUMBER, "cardCVC": CODE}
    words = ["operate", SERVICE, "--verbose", "--json"]
    for name, value in {**answers, "amount": amount}.items():
        if name in SEALED:
            (secrets / name).write_text(value + "\n", encoding="utf-8")
            value = f"@{secrets / name}"  # noqa: PLW2901 - the same answer, by its file
        words += ["--field", f"{name}={value}"]
    return words


def written(folder: Path) -> bytes:
    """Return every byte that the program left: journal, its log, free pages, logs, copies."""
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_card_is_sold_and_its_digits_are_in_no_file(
    counter: Counter, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        sold = counter.command(*line(tmp_path / "secrets"))
        asyncio.run(settle(counter))
        shown = counter.command("show", sold.told["ref"], "--json")
        again = counter.command("transactions", "--search", "1486", "--json")

    left = written(counter.folder)
    assert sold.status == 4, sold
    assert sold.told["extras"]["authLinkUrl"]
    assert shown.told["state"] == "SUCCEEDED"
    assert "453957\\u2022" in shown.out.replace("\u2022", "\\u2022")
    for text in (sold.out, sold.err, shown.out, shown.err, again.out, caplog.text):
        assert NUMBER not in text
    assert left
    for form in (NUMBER, "4539 5787 6362 1486", NUMBER[6:12], f'"{CODE}"', f'cardCVC":"{CODE}'):
        assert form.encode() not in left, form
        assert form.encode("utf-16-le") not in left, form
    assert b"cardExpire" not in left


def test_the_code_is_found_where_it_is_planted(counter: Counter, tmp_path: Path) -> None:
    counter.command(*line(tmp_path / "secrets"))
    (counter.folder / "planted.txt").write_text(NUMBER, encoding="utf-8")

    assert NUMBER.encode() in written(counter.folder)


def test_a_card_on_the_command_line_is_refused(counter: Counter, tmp_path: Path) -> None:
    words = [
        f"cardNumber={NUMBER}" if each.startswith("cardNumber=") else each
        for each in line(tmp_path / "secrets")
    ]
    refused = counter.command(*words)

    assert (refused.status, refused.out) == (2, "")
    assert "@FICHIER" in refused.err
    assert NUMBER not in refused.err


def test_a_card_that_was_not_sent_is_not_kept_for_later(counter: Counter, tmp_path: Path) -> None:
    nowhere = {**counter.environment, "POS_APP_INTECH_URL": "http://127.0.0.1:9"}
    here, counter.environment = counter.environment, nowhere
    kept = counter.command(*line(tmp_path / "secrets"))
    counter.environment = here
    later = counter.command("send", kept.told["ref"], "--json")

    assert (kept.status, kept.told["state"]) == (5, "PREPARED")
    assert (later.status, later.told["reason"]) == (5, "card_gone")
    assert NUMBER.encode() not in written(counter.folder)


def test_card_entry_is_off_until_the_owner_turns_it_on(counter: Counter, tmp_path: Path) -> None:
    counter.config.write_text("", encoding="utf-8")

    refused = counter.command(*line(tmp_path / "secrets"))

    assert (refused.status, refused.out) == (2, "")
    assert "card_entry = true" in refused.err
    assert counter.command("transactions", "--json").told == []
