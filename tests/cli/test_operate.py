"""One operation from the command line: what is sold, and what a script learns."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.interrupt import interruptible, stop_if
from pos_app.domain.transaction import State
from tests.cli.answers import ACCEPTED, DECLINED, DEPOSIT_OF_5000, KEPT, LOST, SUCCEEDED, WOYOFAL
from tests.cli.fake_desk import FakeDesk, command
from tests.support.fakes import Says
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain import events as e
    from tests.cli.conftest import Run

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

    ended = run("operate", DEPOSIT.code, "--phone", f"@{tmp_path / 'large'}", "--amount", "5000")

    assert ended.status == 2
    assert str(tmp_path / "large") in ended.err


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


async def test_a_signal_before_the_sale_leaves_nothing() -> None:
    async with interruptible() as told:
        stop_if(told)
        signal.raise_signal(signal.SIGINT)
        await told.wait()

        with pytest.raises(KeyboardInterrupt):
            stop_if(told)


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://pay.wave.com/c/1", "Lien pour le client\u00a0: https://pay.wave.com/c/1"),
        ("https://evil.example/c/1", "evil.example"),
        ("file:///etc/passwd", "?"),
    ],
)
def test_a_person_gets_the_link_for_the_customer_if_its_host_is_listed(
    run: Run, desk: FakeDesk, link: str, told: str
) -> None:
    linked = replace(ACCEPTED, heard=replace(ACCEPTED.heard, extras=(("deepLinkUrl", link),)))
    desk.story.provider.submissions.append(Says(linked))

    out = run(*DEPOSIT_OF_5000).out

    assert told in out
    assert ("Lien pour le client" in out, link in out) == (link in told, link in told)
