"""A receipt says what it must, hides what it must, and nothing else looks like one."""

# ruff: noqa: RUF001 - French has these characters, and printers have not

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.receipts.layout import MIDDLE, NARROW, WIDE, Row, as_text, laid_out
from pos_app.receipts.parts import Line, Symbol, Weight
from pos_app.receipts.text import Number, masked, recharge_codes
from tests.receipts.slips import HEAD, REF, SHOP, after, prepared, slip_of, sold

HEARD = e.Heard(source=e.Source.ANSWER, word="PENDING")


def test_a_receipt_says_everything_that_a_customer_needs() -> None:
    text = as_text(slip_of(sold()), WIDE)

    for wanted in (
        "REÇU T01A-2026-000123",
        "22/11/2026 08:00",
        "25 000 F",
        "Woyofal",
        "1234 5678 9012 3456 7890",
        "0987 6543 2109 8765 4321",
        "137.4 kWh",
        "3f2a91bc77d01e55",
        "01234567890",
        "Caisse T01",
        "Merci, à bientôt !",
        "CAFE42",
    ):
        assert wanted in text, wanted
    assert "DUPLICATA" not in text


def test_the_id_that_the_provider_answers_to_is_not_on_paper() -> None:
    slip = slip_of(sold())
    symbols = [part.content for part in slip if isinstance(part, Symbol)]

    assert REF not in as_text(slip, WIDE)
    assert not any(REF in content for content in symbols)
    assert symbols == ["T01A-2026-000123 25000 XOF 2026-11-22T08:00Z 3f2a91bc77d01e55"]
    assert "Aïssatou" not in as_text(slip, WIDE)


def test_a_number_is_masked_unless_the_owner_wants_it_whole() -> None:
    assert "77 *** ** 67" in as_text(slip_of(sold()), WIDE)
    whole = replace(SHOP, number=Number.WHOLE)
    assert "77 123 45 67" in as_text(slip_of(sold(), whole), WIDE)
    assert masked("01 02 03 04 05") == "01 ** ** ** 05"
    assert masked("12") == "12"


def test_a_second_copy_says_so() -> None:
    assert "DUPLICATA 1" in as_text(slip_of(sold(), copy=2))
    assert "DUPLICATA 7" in as_text(slip_of(sold(), copy=8))


def test_a_refunded_sale_says_so() -> None:
    refunded = after(sold(), e.Refunded(heard=HEARD))

    assert "REMBOURSÉ" in as_text(slip_of(refunded))


UNPROVEN = {
    "prepared": (),
    "sending": (e.SendStarted(attempt=1),),
    "pending": (e.SendStarted(attempt=1), e.Accepted(heard=HEARD)),
    "uncertain": (
        e.SendStarted(attempt=1),
        e.OutcomeUnknown(attempt=1, reason=Reason.NO_ANSWER),
    ),
    "declined": (e.SendStarted(attempt=1), e.Declined(reason=Reason.NO_ACCOUNT, heard=HEARD)),
    "review": (
        e.SendStarted(attempt=1),
        e.Accepted(heard=HEARD),
        e.WatchEnded(reason=Reason.NO_FINAL_ANSWER),
    ),
}


@pytest.mark.parametrize("state", UNPROVEN)
def test_what_is_not_proven_never_looks_like_a_receipt(state: str) -> None:
    transaction = after(prepared(), *UNPROVEN[state])
    if state == "review":
        transaction = replace(transaction, receipt_number="T01A-2026-000009")
    slip = slip_of(transaction)
    text = as_text(slip)

    assert " ".join(text.split()).count("PAS UN REÇU") == 2
    loud = [part.text for part in slip if isinstance(part, Line) and part.weight is Weight.BIG]
    assert loud.count("CECI N’EST PAS UN REÇU") == 2
    assert not any("25 000" in line for line in loud)
    assert not any(isinstance(part, Symbol) for part in slip)
    for secret in ("T01A-2026", "3f2a91bc", "Preuve", "Code de recharge"):
        assert secret not in text


def test_the_watermark_stands_above_and_below() -> None:
    slip = slip_of(sold(), replace(SHOP, watermark="BAC À SABLE"))
    marks = [place for place, part in enumerate(slip) if part == _mark()]

    assert len(marks) == 2
    amount = next(n for n, part in enumerate(slip) if getattr(part, "text", "") == "25 000 F")
    assert marks[0] < amount < marks[1]


def _mark() -> Line:
    return Line(text="BAC À SABLE", weight=Weight.BIG, is_centred=True)


@pytest.mark.parametrize("columns", [NARROW, MIDDLE, WIDE])
def test_no_line_is_wider_than_the_paper(columns: int) -> None:
    long = sold(service="X" * 70, cashier="Z" * 90)
    for slip in (slip_of(sold()), slip_of(long), slip_of(prepared())):
        for row in laid_out(slip, columns):
            if isinstance(row, Row):
                width = columns // 2 if row.weight is Weight.BIG else columns
                assert len(row.text) <= width, row


def test_every_form_of_recharge_code_is_read() -> None:
    wanted = ("1234 5678 9012 3456 7890",)
    for told in ("12345678901234567890", "1234 5678 9012 3456 7890", " 12345678901234567890 \n"):
        assert recharge_codes({"woyofalCode": told}) == wanted
    assert recharge_codes({"woyofalCode": "1-2-3"}) == ("1-2-3",)
    three = "1111222233334444\r\n22223333;33334444"
    assert len(recharge_codes({"woyofalCode": three})) == 3
    assert recharge_codes({}) == ()


def test_without_a_head_there_is_no_proof() -> None:
    slip = slip_of(sold(), head="")

    assert not any(isinstance(part, Symbol) for part in slip)
    assert HEAD[:8] not in as_text(slip)
