"""The look-ups before an operation: what a person reads, what a script gets, what a no means."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk

BILLS = ("bills", "SENELEC_SN_BILL_PAY", "21050176023")
INFO = ("moneygram", "receive-info", "89163605")
QUOTE = ("moneygram", "quote", "--amount", "3000", "--field", "senderFirstName=Awa")


def test_bills_are_told(run: Run) -> None:
    ended = run(*BILLS)

    assert ended.status == 0
    assert ended.out.split("  ") == ["106", "27 684 F", "29/08/22", "AWA\n"]


def test_bills_keep_their_json(run: Run) -> None:
    assert json.loads(run(*BILLS, "--json").out) == [
        {
            "reference": "106",
            "amount": 27684,
            "currency": "XOF",
            "name": "AWA",
            "due": "29/08/22",
            "details": [],
        }
    ]


def test_nothing_due_is_no_failure(run: Run) -> None:
    ended = run("bills", "SENELEC_SN_BILL_PAY", "00000")

    assert (ended.status, ended.err) == (0, "")
    assert "Aucune facture" in ended.out
    assert run("bills", "SENELEC_SN_BILL_PAY", "00000", "--json").out == "[]\n"


def test_a_transfer_is_told_and_keeps_its_json(run: Run) -> None:
    ended = run(*INFO)
    told = json.loads(run(*INFO, "--json").out)

    assert "peut être payé" in ended.out
    assert "MOUSSA NDOUR" in ended.out
    assert (told["pickup"], told["amount"], told["currency"]) == ("ready", "10000", "XOF")
    assert told["details"] == [{"label": "originalSendFee", "value": "300"}]


def test_a_quote_is_told_with_its_end_and_keeps_its_json(run: Run) -> None:
    ended = run(*QUOTE)
    told = json.loads(run(*QUOTE, "--json").out)

    assert "3090" in ended.out
    assert "10" in ended.out.splitlines()[-1]
    assert (told["total"], told["rate"], told["received_currency"]) == ("3090", "0.00152", "EUR")
    assert told["expires_at"].endswith("Z")


def test_a_quote_needs_an_amount(run: Run) -> None:
    assert run("moneygram", "quote", "--field", "senderFirstName=Awa").status == 2


@pytest.mark.parametrize("line", [BILLS, INFO, QUOTE])
def test_a_no_of_the_provider_is_told_in_its_words(
    run: Run, desk: FakeDesk, line: tuple[str, ...]
) -> None:
    desk.the_lookups.trouble = TillError(Trouble.PROVIDER_REFUSED, "Désolé\x1b[1m")

    ended = run(*line, "--json")

    assert (ended.status, ended.out) == (3, "")
    assert "Désolé\ufffd[1m" in ended.err


@pytest.mark.parametrize("line", [BILLS, INFO, QUOTE])
def test_without_a_network_the_till_cannot_work(
    run: Run, desk: FakeDesk, line: tuple[str, ...]
) -> None:
    desk.the_lookups.trouble = TillError(Trouble.NO_NETWORK)

    assert run(*line).status == 1


def test_a_service_that_is_switched_off_names_its_option(run: Run) -> None:
    ended = run("operate", "BANK_CARD_API_CASH_OUT", "--phone", "771234567")

    assert ended.status == 2
    assert "card_entry = true" in ended.err
