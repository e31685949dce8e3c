"""What a command line cannot sell: every slip is named, nothing is journaled, nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.trouble import TillError, Trouble
from tests.cli.answers import DEPOSIT_OF_5000
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk

BAD = {
    "letters in the number": ("--phone", "77abc4567", "--amount", "5000"),
    "a letter at the end": ("--phone", "77123456a", "--amount", "5000"),
    "an empty amount": ("--phone", "771234567", "--amount", ""),
    "eight digits": ("--phone", "77123456", "--amount", "5000"),
    "zero": ("--phone", "771234567", "--amount", "0"),
    "negative": ("--phone", "771234567", "--amount=-5000"),
    "decimal": ("--phone", "771234567", "--amount", "5000.5"),
    "two to the 63": ("--phone", "771234567", "--amount", str(2**63)),
    "an exponent": ("--phone", "771234567", "--amount", "1e3"),
    "Arabic digits": ("--phone", "771234567", "--amount", "\u0661\u0662\u0665"),
    "off the multiple": ("--phone", "771234567", "--amount", "5001"),
    "no amount": ("--phone", "771234567"),
    "no number": ("--amount", "5000"),
    "a field that nobody wants": ("--phone", "771234567", "--amount", "5000", "--field", "x=y"),
    "a field without a value": ("--phone", "771234567", "--amount", "5000", "--field", "x"),
    "a field twice": ("--phone", "771234567", "--amount", "5000", "--field", "phone=770000000"),
    "a file that is not there": ("--phone", "@/nowhere/x", "--amount", "5000"),
}


@pytest.mark.parametrize("slip", BAD)
def test_bad_input_is_named_and_nothing_is_journaled_or_sent(
    run: Run, desk: FakeDesk, slip: str
) -> None:
    ended = run("operate", DEPOSIT.code, *BAD[slip])

    assert ended.status == 2
    assert ended.out == ""
    assert len(ended.err.splitlines()) >= 1
    assert desk.story.lines == []


def test_every_problem_is_told_at_once_with_the_names_of_the_fields(run: Run) -> None:
    ended = run("operate", "WOYOFAL_SN_BILL_RELOAD", "--phone", "77", "--amount", "12")

    assert ended.err.splitlines() == [
        "Numéro de téléphone (phone)\u00a0: Le numéro a 9 chiffres",
        "Montant (amount)\u00a0: Un multiple de 5\u00a0F",
        "Numéro de contrat ou de compteur (billAccountNumber)\u00a0: À remplir",
        "Rien n\u2019a été noté, rien n\u2019est parti.",
    ]


def test_an_unknown_service_is_named_with_what_is_like_it(run: Run, desk: FakeDesk) -> None:
    ended = run("operate", "WAVE_CASH_IN", "--phone", "771234567", "--amount", "5000")

    assert ended.status == 2
    assert DEPOSIT.code in ended.err
    assert desk.story.lines == []


def test_a_card_is_refused_while_card_entry_is_off(
    run: Run, desk: FakeDesk, tmp_path: Path
) -> None:
    (tmp_path / "card").write_text("4111111111111111")

    ended = run(
        "operate", "BANK_CARD_API_CASH_OUT", "--phone", "771234567", "--amount", "5000",
        "--field", f"cardNumber=@{tmp_path / 'card'}",
    )  # fmt: skip

    assert ended.status == 2
    assert "card_entry = true" in ended.err
    assert desk.story.lines == []


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble.JOURNAL_LOCKED, "déjà ouverte"),
        (Trouble.JOURNAL_NEWER, "version plus récente"),
        (Trouble.JOURNAL_DAMAGED, "abîmé"),
        (Trouble.DISK_FULL, "plein"),
        (Trouble.KEY_STORE_MISSING, "coffre"),
    ],
)
def test_a_till_that_cannot_work_says_what_and_what_to_do(
    run: Run, desk: FakeDesk, trouble: Trouble, words: str
) -> None:
    desk.stops = TillError(trouble, "4711@shop")

    ended = run(*DEPOSIT_OF_5000)

    assert ended.status == 1
    assert words in ended.err
    assert "4711@shop" in ended.err
    assert len(ended.err.splitlines()) == 2


@pytest.mark.parametrize("trouble", [Trouble.NO_CREDENTIALS, Trouble.NO_CALLBACK_ADDRESS])
def test_without_what_the_provider_wants_nothing_is_journaled(
    run: Run, desk: FakeDesk, trouble: Trouble
) -> None:
    desk.story.provider.trouble = trouble

    assert run(*DEPOSIT_OF_5000).status == 1
    assert desk.story.lines == []


def test_a_disk_that_fills_up_in_the_middle_is_a_sentence(run: Run, desk: FakeDesk) -> None:
    desk.story.journal.refuses = TillError(Trouble.DISK_FULL)

    ended = run(*DEPOSIT_OF_5000)

    assert ended.status == 1
    assert "Traceback" not in ended.err
    assert desk.story.lines == []


@pytest.mark.allows_warnings
def test_a_fault_of_the_program_is_a_sentence_and_a_report(run: Run, desk: FakeDesk) -> None:
    desk.stops = ZeroDivisionError("oh")

    ended = run(*DEPOSIT_OF_5000, "--verbose")

    assert ended.status == 1
    assert "crash-1.txt" in ended.err
    assert "Traceback" not in ended.err
    assert [type(fault) for fault in desk.reported] == [ZeroDivisionError]
