"""How long operations took, read back from the questions about them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.engine.completions import Completion
from pos_app.journal.history import SqliteHistory
from tests.journal.shop import Shop

if TYPE_CHECKING:
    from pathlib import Path

ANSWER = e.Heard(source=e.Source.ANSWER, word="PENDING")
FINAL = e.Heard(source=e.Source.QUESTION, word="SUCCESS", lasted_ms=21_000)


async def test_how_long_a_transaction_took_is_what_the_questions_saw(tmp_path: Path) -> None:
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        order = replace(shop.order(), service="WAVE", amount=Money(500))
        fresh = await shop.prepared(journal, order)
        sent = await shop.happens(journal, fresh, e.SendStarted(attempt=1))
        await shop.happens(journal, sent, e.Accepted(heard=ANSWER))
        begun_ms = sent.sent_ms
        for asked_s, answered_s in ((13, 14), (26, 27.5)):
            number = await journal.note_question(sent.ref, begun_ms + asked_s * 1000)
            at_ms = begun_ms + int(answered_s * 1000)
            await journal.note_answer(sent.ref, number, at_ms, "PENDING")
        pending = await journal.find(sent.ref)
        assert pending is not None
        await shop.happens(journal, pending, e.Succeeded(heard=FINAL))
        unasked = replace(order, amount=Money(1000))
        await shop.sold(journal, unasked)
    history = SqliteHistory(tmp_path)
    try:
        assert await history.completions("WAVE", 10) == [
            Completion(open_s=13.0, final_s=27.5, told_s=21.0, answer_s=1.5)
        ]
        assert await history.completions("ANOTHER", 10) == []
    finally:
        await history.close()
