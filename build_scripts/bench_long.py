"""Tells what was measured once on a very long journal: made too seldom for a table of ratios."""

from __future__ import annotations

from typing import Final

_FLAT: Final = (
    "On 22 November 2026 `bench_grow` made one of 2,820,000 sales (8,460,001 entries, 5.3 GB; some "
    "0.1 ms of processor time a sale) out of one of a million, and was stopped there: the machine "
    "was shared, at a load of 17 on 2 cores, so that ten million sales would have taken hours. All "
    "that follows is processor time, median of 40 to 60, with 100,000, 1,000,000 and 2,820,000 "
    "sales in turn. Look-up by reference 0.12, 0.11, 0.14 ms; the whole story of an operation "
    "0.5, 0.4, 0.5 ms; first page 0.8, 0.7, 0.8 ms; page anywhere 2.5, 2.4, 2.3 ms; search by the "
    "last four digits 5.9, 8.2, 7.2 ms; totals of a day 0.03, 0.08, 0.04 ms; a durable `prepare` "
    "0.45 ms with 10,000 sales and 0.50 ms with 2,820,000. Three letters that every row holds "
    "(`221`) take 8 ms for the first page: the newest numbers are looked through first."
)
_NOT_FLAT: Final = (
    "Not flat: the last six digits 1.4, 6.0, 13 ms, and nine digits of a number 2.1, 12, 30 ms, "
    "because the index walks along the least common of their groups of three; a whole number with "
    "its country code 70 ms with a million sales and 180 ms with 2,820,000. A filter that nothing "
    "fits looks at every row: 0.2 to 0.3 s, then 0.5 to 1.3 s. Sums that only rows can tell (a "
    "cashier without days 0.55 s with a million; what every row holds 1.8 s, then 6 s) come in "
    "steps of 50,000 numbers and more, say that they are still added up, and are broken off when "
    "another list is shown. None of it is done on the window's thread."
)
_CHECKED: Final = (
    "The newest 5,000 entries were checked in 31 ms, as at every start; the whole chain with "
    "its personal values in 42 s, 4.9 µs an entry. The comparison of its projection, a cold disk "
    "and ten million sales were not measured."
)
LONG_JOURNAL: Final = (_FLAT, _NOT_FLAT, _CHECKED)
