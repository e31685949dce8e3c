"""The sandbox counts questions as the provider does, and shuts out who asks four times."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pos_app.sandbox.clock import ManualClock
from pos_app.sandbox.referee import Referee
from tests.sandbox.merchant import Merchant, merchant


async def _ask(shop: Merchant, external_id: str, times: int, gap_s: float) -> list[int]:
    statuses = []
    for _ in range(times):
        answer = await shop.post(
            "get-transaction-status",
            {"externalTransactionId": external_id},
            {"Secretkey": "sandbox-key"},
        )
        statuses.append(answer.status_code)
        shop.clock.advance(gap_s)
    return statuses


async def test_a_mutant_that_asks_four_times_is_caught_and_shut_out() -> None:
    async with merchant() as shop:
        statuses = await _ask(shop, "A", times=5, gap_s=1)
        elsewhere = await shop.read("balance")

        assert statuses == [201, 201, 201, 201, 403]
        assert elsewhere.status_code == 403
        assert "403 Forbidden" in elsewhere.text
        assert shop.sandbox.referee.worst_window("A") == 4
        assert shop.sandbox.referee.worst() == 4


async def test_three_questions_a_minute_are_fine_for_ever() -> None:
    async with merchant() as shop:
        statuses = await _ask(shop, "A", times=12, gap_s=20)

        assert set(statuses) == {201}
        assert shop.sandbox.referee.worst() == 3
        assert shop.sandbox.referee.question_count == 12


async def test_each_transaction_has_an_allowance_of_its_own() -> None:
    async with merchant() as shop:
        statuses = [(await _ask(shop, name, times=3, gap_s=0.1))[-1] for name in "ABCD"]

        assert statuses == [201] * 4
        assert shop.sandbox.referee.worst() == 3


async def test_the_blacklist_can_be_off_while_the_count_goes_on() -> None:
    async with merchant(blacklist=False) as shop:
        statuses = await _ask(shop, "A", times=9, gap_s=0.1)

        assert set(statuses) == {201}
        assert shop.sandbox.referee.worst() == 9


async def test_the_shut_out_client_can_be_let_in_again() -> None:
    async with merchant() as shop:
        await _ask(shop, "A", times=4, gap_s=0.1)
        assert (await shop.read("balance")).status_code == 403
        shop.sandbox.referee.forgive()
        assert (await shop.read("balance")).status_code == 200


async def test_every_arrival_bears_both_times() -> None:
    async with merchant() as shop:
        await _ask(shop, "A", times=3, gap_s=7)
        arrivals = shop.sandbox.referee.questions("A")

    assert [after.wall_s - before.wall_s for before, after in pairwise(arrivals)] == [7, 7]
    assert [after.monotonic_s - before.monotonic_s for before, after in pairwise(arrivals)] == [
        7,
        7,
    ]


async def test_every_submission_is_counted_with_its_time_even_a_refused_one() -> None:
    async with merchant() as shop:
        await shop.operate("WAVE_SN_API_CASH_IN", externalTransactionId="A")
        shop.clock.advance(5)
        await shop.operate("WAVE_SN_API_CASH_IN", externalTransactionId="A")
        referee = shop.sandbox.referee

        first, second = referee.submission_arrivals("A")
        assert second.wall_s - first.wall_s == 5
        assert (referee.submissions("A"), referee.submissions("B")) == (2, 0)
        assert referee.most_submissions == 2


@given(st.lists(st.integers(0, 45), min_size=1, max_size=25))
def test_the_sliding_window_agrees_with_the_plain_definition(gaps_s: list[int]) -> None:
    clock = ManualClock()
    referee = Referee(clock, 3, blacklists=True)
    times_s = []
    for gap_s in gaps_s:
        clock.advance(gap_s)
        referee.question("A", "here")
        times_s.append(clock.now_s())
    plain = max(sum(start <= at_s < start + 60 for at_s in times_s) for start in times_s)

    assert referee.worst_window("A") == plain
    assert referee.is_blacklisted("here") == (plain > 3)
