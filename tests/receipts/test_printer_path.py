"""Whatever strangers write, only our own commands reach a printer: receipts are taken apart."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.transaction import Ref, Transaction
from pos_app.receipts import escpos
from pos_app.receipts.codepages import CODE_PAGES
from pos_app.receipts.escpos import Drawer, Paper, SymbolWay, rendered
from pos_app.receipts.layout import NARROW, WIDE
from pos_app.receipts.text import Number, PrintFacts, ShopFacts, receipt
from tests.receipts.slips import SHOP, TEXTS, WOYOFAL, after, prepared, sold
from tests.support.payloads import filled

if TYPE_CHECKING:
    from pos_app.domain.order import Order

OURS: Final = (
    escpos.START,
    escpos.NO_CHINESE,
    escpos.LEFT,
    escpos.CENTRE,
    escpos.PLAIN,
    *(command for command in escpos.WEIGHTS.values() if command),
    escpos.FEED,
    escpos.CUT,
    escpos.DRAWER,
)
COMMAND: Final = re.compile(
    b"|".join(
        (
            *(re.escape(command) for command in sorted(OURS, key=len, reverse=True)),
            re.escape(escpos.CODE_PAGE) + b"[\x00-\xff]",
            re.escape(b"\x1d(k") + b"(?P<length>..)",
        )
    ),
    re.DOTALL,
)
PIECES: Final = (
    "\x1bp\x00\x19\xfa", "\x1b@", "\x10\x14\x01\x00\x05", "\x1dV\x00", "\x1d(k\x03\x00",
    "\x1bt\x10", "\x1b!\x38", "\x1c.", "\x1dv0\x00\x01\x00\x01\x00\xff", "\x07", "\x00",
    "\x7f", "\x9b31m",
    "\u202e", "\u2028", "\ud800", "\r\n", "\t", "é", "œ", "F", " ", "\x18", "\x1b",
    "\x1d", "\x10",
)  # fmt: skip


def foreign_bytes(job: bytes) -> bytes:
    """Return every control byte that belongs to no command of ours."""
    place, strange = 0, bytearray()
    while place < len(job):
        if found := COMMAND.match(job, place):
            place = found.end()
            if found["length"]:
                place += int.from_bytes(found["length"], "little")
            continue
        byte = job[place]
        if (byte < 0x20 and byte != 0x0A) or byte == 0x7F:
            strange.append(byte)
        place += 1
    return bytes(strange)


def hostile(chance: random.Random) -> str:
    return "".join(
        chance.choice(PIECES) if chance.random() < 0.5 else chr(chance.randrange(0x500))
        for _ in range(chance.randrange(1, 16))
    )


def a_sale(chance: random.Random) -> Transaction:
    """Return a transaction in which every text is a stranger's."""
    heard = e.Heard(
        source=e.Source.ANSWER,
        word=hostile(chance),
        reference=hostile(chance),
        message=hostile(chance),
        extras=(("woyofalCode", hostile(chance)), ("woyofalKwh", hostile(chance))),
    )
    base = sold() if chance.random() < 0.7 else after(prepared(), e.SendStarted(attempt=1))
    fields = {"billAccountNumber": hostile(chance), hostile(chance): hostile(chance)}
    order: Order = replace(base.order, fields=fields, cashier=hostile(chance))
    return replace(
        base,
        ref=Ref(hostile(chance)),
        order=order,
        message=heard.message,
        reference=heard.reference,
        extras=dict(heard.extras),
        receipt_number=base.receipt_number and hostile(chance),
    )


STRINGS_A_SALE: Final = 16
"""So many texts of strangers stand in one slip, or are meant to."""


def fuzz(strings: int, seed: int) -> None:
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(strings // STRINGS_A_SALE):
        shop = ShopFacts(
            name=hostile(chance),
            till=hostile(chance),
            footer=hostile(chance),
            watermark=hostile(chance),
            number=chance.choice(list(Number)),
        )
        service = replace(WOYOFAL, name=hostile(chance))
        facts = PrintFacts(copy=chance.randrange(1, 4), head=hostile(chance), service=service)
        paper = Paper(
            columns=chance.choice((WIDE, NARROW)),
            page=chance.choice([*CODE_PAGES.values()]),
            symbols=chance.choice((SymbolWay.NATIVE, SymbolWay.NONE)),
        )
        job = rendered(receipt(a_sale(chance), shop, facts, TEXTS), paper)
        assert foreign_bytes(job) == b"", job
        assert escpos.DRAWER not in job
        assert job.count(escpos.CUT) == 1


def test_two_thousand_strings_bring_no_byte_of_theirs_to_a_printer() -> None:
    fuzz(2_000, seed=20_261_122)


@pytest.mark.long
def test_a_hundred_thousand_strings_bring_no_byte_of_theirs_to_a_printer() -> None:
    fuzz(100_000, seed=9)


@pytest.mark.parametrize("text", filled("file:///x.png", "http://127.0.0.1:9/")[::5])
def test_markup_is_printed_as_it_is_written(text: str) -> None:
    shop = replace(SHOP, name=text)
    job = rendered(receipt(sold(), shop, PrintFacts(service=WOYOFAL), TEXTS), Paper())

    assert foreign_bytes(job) == b""


def test_the_judge_finds_what_does_not_belong() -> None:
    job = rendered(receipt(sold(), SHOP, PrintFacts(service=WOYOFAL), TEXTS), Paper())

    assert foreign_bytes(job) == b""
    assert foreign_bytes(job + b"\x1bi") == b"\x1b"
    assert foreign_bytes(b"a\x07b\x7f\x1bJ\x10") == b"\x07\x7f\x1b\x10"
    opened = rendered(receipt(sold(), SHOP, PrintFacts(), TEXTS), Paper(), Drawer.OPEN)
    assert opened.count(escpos.DRAWER) == 1
