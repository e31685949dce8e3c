"""One operation from the command line: what is refused, what is sold, what a script learns."""

from __future__ import annotations

import json
import os
import signal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from tests.cli.fake_desk import FakeDesk, command
from tests.support.fakes import Says
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Transaction
    from tests.cli.conftest import Run

DEPOSIT_OF_5000 = ("operate", DEPOSIT.code, "--phone", "771234567", "--amount", "5000")
WOYOFAL = ("operate", "WOYOFAL_SN_BILL_RELOAD", "--phone", "771234567", "--amount", "5000")


def _heard(**more: object) -> e.Heard:
    return e.Heard(source=e.Source.ANSWER, **more)  # type: ignore[arg-type] # words and extras


ACCEPTED = e.Accepted(heard=_heard(word="PENDING", reference="T98", message="Patientez"))
SUCCEEDED = e.Succeeded(heard=_heard(word="SUCCESS", extras=(("woyofalCode", "1234 5678"),)))
DECLINED = e.Declined(reason=Reason.NO_ACCOUNT, heard=_heard(message="Pas \x1b[31mclient"))
LOST = e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER)
KEPT = e.NeverLeft(attempt=1, reason=Reason.NO_NETWORK)

BAD = {
    "letters in the number": ("--phone", "77abc4567", "--amount", "5000"),
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
        "Numéro de téléphone (phone)\u00a0: 9\u00a0chiffres",
        "Montant (amount)\u00a0: Un multiple de 5\u00a0F",
        "Numéro de contrat ou de compteur (billAccountNumber)\u00a0: À remplir",
        "Rien n\u2019a été noté, rien n\u2019est parti.",
    ]


def test_an_unknown_service_is_named_with_what_is_like_it(run: Run, desk: FakeDesk) -> None:
    ended = run("operate", "WAVE_CASH_IN", "--phone", "771234567", "--amount", "5000")

    assert ended.status == 2
    assert DEPOSIT.code in ended.err
    assert desk.story.lines == []


def test_a_card_is_refused_while_card_entry_is_off(run: Run, desk: FakeDesk) -> None:
    ended = run(
        "operate", "BANK_CARD_API_CASH_OUT", "--phone", "771234567", "--amount", "5000",
        "--field", "cardNumber=@/nowhere",
    )  # fmt: skip

    assert ended.status == 2
    assert desk.story.lines == []


EXITS = [
    (SUCCEEDED, 0, "SUCCEEDED"),
    (DECLINED, 3, "DECLINED"),
    (ACCEPTED, 4, "PENDING"),
    (LOST, 4, "UNCERTAIN"),
    (KEPT, 5, "PREPARED"),
]


@pytest.mark.parametrize(("answer", "status", "state"), EXITS)
def test_the_exit_status_says_how_it_stands(
    run: Run, desk: FakeDesk, answer: e.SubmissionEvent, status: int, state: str
) -> None:
    desk.story.provider.submissions.append(Says(answer))

    ended = run(*DEPOSIT_OF_5000, "--json")

    assert ended.status == status
    assert json.loads(ended.out)["state"] == state


def test_the_json_of_an_operation_keeps_its_shape(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))

    ended = run(*WOYOFAL, "--field", "billAccountNumber=14 123-456", "--json")

    (ref,) = desk.story.disk.sales
    assert json.loads(ended.out) == {
        "ref": ref,
        "state": "SUCCEEDED",
        "reason": "",
        "message": "",
        "provider_reference": "",
        "receipt_number": "T01A-2026-000001",
        "amount": 5000,
        "service": "WOYOFAL_SN_BILL_RELOAD",
        "extras": {"woyofalCode": "1234 5678"},
    }
    assert len(ended.out.splitlines()) == 1


def test_a_person_reads_the_reason_and_what_to_do(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(DECLINED))

    ended = run(*DEPOSIT_OF_5000)

    assert ended.out.startswith("Refusé · Dépôt · WAVE_SN_API_CASH_IN · 77 123 45 67 · 5 000 F\n")
    assert "Ce numéro n\u2019a pas de compte" in ended.out
    assert "Aucun argent n\u2019a bougé." in ended.out
    assert "Pas \ufffd[31mclient" in ended.out


def test_values_are_read_from_files(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))
    (tmp_path / "number").write_text("77 123 45 67\n")

    ended = run(
        "operate", DEPOSIT.code, "--phone", f"@{tmp_path / 'number'}", "--amount", "5 000",
        "--cashier", "Fatou",
    )  # fmt: skip

    assert ended.status == 0
    (sale,) = desk.story.disk.sales.values()
    assert sale.order.phone is not None
    assert sale.order.phone.e164 == "+221771234567"
    assert sale.order.cashier == "Fatou"


def test_a_value_file_that_is_too_large_is_refused(
    run: Run, desk: FakeDesk, tmp_path: Path
) -> None:
    (tmp_path / "large").write_bytes(b"7" * (1024 * 1024 + 1))

    assert run("operate", DEPOSIT.code, "--phone", f"@{tmp_path / 'large'}").status == 2


def test_an_equal_one_is_stopped_and_named(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))
    run(*DEPOSIT_OF_5000)
    lines = list(desk.story.lines)

    ended = run(*DEPOSIT_OF_5000)

    (ref,) = desk.story.disk.sales
    assert ended.status == 2
    assert ref in ended.err
    assert "--yes" in ended.err
    assert desk.story.lines == lines


def test_an_equal_one_is_sold_when_a_person_says_yes(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))
    run(*DEPOSIT_OF_5000)

    assert run(*DEPOSIT_OF_5000, "--yes").status == 0
    assert desk.states() == [State.SUCCEEDED, State.SUCCEEDED]


def test_waiting_sees_the_end(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.extend([Says(ACCEPTED), Says(SUCCEEDED)])

    assert run(*DEPOSIT_OF_5000, "--wait", "60").status == 0
    assert len(desk.story.provider.asked) == 2


def test_waiting_ends_when_time_is_up(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    desk.story.provider.questions.append(Says(ACCEPTED))

    ended = run(*DEPOSIT_OF_5000, "--wait", "60")

    assert ended.status == 4
    assert "pos-app watch" in ended.out
    assert desk.states() == [State.PENDING]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_waiting_cleanly(desk: FakeDesk, number: signal.Signals) -> None:
    def interrupt(line: str) -> None:
        heard(line)
        if line == "journal: Accepted":
            os.kill(os.getpid(), number)

    heard = desk.story.journal.hears
    desk.story.journal.hears = interrupt
    desk.story.provider.submissions.append(Says(ACCEPTED))
    before = signal.getsignal(number)

    ended = command(desk, *DEPOSIT_OF_5000, "--wait", "600")

    assert ended.status == 4
    assert desk.states() == [State.PENDING]
    assert signal.getsignal(number) is before


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


def test_a_prepared_one_is_sent_later(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.extend([Says(KEPT), Says(SUCCEEDED)])
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("send", ref).status == 0
    assert run("send", ref).status == 2
    assert desk.states() == [State.SUCCEEDED]


def test_a_prepared_one_is_given_up_by_a_person(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(KEPT))
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("cancel", ref, "--json").status == 0
    assert run("cancel", ref).status == 2
    assert desk.states() == [State.CANCELLED]


def _in_review(desk: FakeDesk) -> Transaction:
    (sale,) = desk.story.disk.sales.values()
    stopped = apply(sale, e.WatchEnded(reason=Reason.NO_FINAL_ANSWER), sale.updated_ms)
    desk.story.disk.sales[sale.ref] = stopped
    return stopped


@pytest.mark.parametrize(
    ("outcome", "state"), [("--paid", State.SUCCEEDED), ("--unpaid", State.DECLINED)]
)
def test_one_in_review_is_closed_with_a_name_and_a_reason(
    run: Run, desk: FakeDesk, outcome: str, state: State
) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    run(*DEPOSIT_OF_5000)
    ref = _in_review(desk).ref

    ended = run("settle", ref, outcome, "--reason", "called them", "--cashier", "Fatou")

    assert ended.status == 0
    assert desk.states() == [state]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--paid",),
        ("--reason", "x"),
        ("--paid", "--reason", " "),
        ("--paid", "--unpaid", "--reason", "x"),
    ],
)
def test_closing_wants_an_outcome_and_a_reason(
    run: Run, desk: FakeDesk, arguments: tuple[str, ...]
) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    run(*DEPOSIT_OF_5000)
    ref = _in_review(desk).ref

    assert run("settle", ref, *arguments).status == 2
    assert desk.states() == [State.REVIEW]


def test_one_that_is_not_in_review_is_not_closed(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("settle", ref, "--unpaid", "--reason", "x").status == 2
    assert desk.states() == [State.SUCCEEDED]


@pytest.mark.parametrize("name", ["send", "cancel", "show"])
def test_an_unknown_reference_is_the_askers_slip(run: Run, name: str) -> None:
    ended = run(name, "T01ANOBODY")

    assert ended.status == 2
    assert "T01ANOBODY" in ended.err
