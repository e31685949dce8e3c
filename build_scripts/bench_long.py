"""Tells what was measured once on a very long journal: made too seldom for a table of ratios."""

from __future__ import annotations

from typing import Final

_MADE: Final = (
    "On 22 November 2026 `python build_scripts/bench_longest.py --verify` made a journal of "
    "10,200,001 entries (3,400,000 sales on 1,700 days, 6.4 GB) out of one of 100,000 sales, in "
    "383 s, and measured it. The machine was shared, at a load of 8 to 11 on 2 cores: all that "
    "follows is processor time, the median of 40, of reads on an open file whose pages were in "
    "memory; the wall's clock took two to three times as long."
)
_FLAT: Final = (
    "Look-up by reference 0.15 ms; the whole story of an operation 0.7 ms; page anywhere 2.2 ms; "
    "totals of a day 0.05 ms; a whole phone number, with +221, 00221, spaces or without, 0.25 ms "
    "(it was 165 ms) and the sums of what it finds 0.24 ms; the last four digits 6 ms; `221`, "
    "which every row holds, 5 ms; a word that nobody wrote 0.1 ms; a service that was never sold "
    "3 ms and a state that never was 7 ms (they read every row and took 0.5 s), by the kept sums "
    "of days. The newest 5,000 entries are checked in 25 ms, as at every start. With 10,000 open "
    "sales added, opening the journal took 4 to 10 ms, reading the 10,000 to watch them 0.3 s on a "
    "thread, the first page of open ones 2.5 ms, a durable `prepare` 0.5 to 0.7 ms."
)
_NOT_FLAT: Final = (
    "Not flat, because the index walks along the least common of a word's groups of three: the "
    "last six digits 10 ms, an amount 14 ms, a receipt or our reference 21 to 23 ms, the last two "
    "digits 27 ms, a whole number of nobody 32 ms, a provider's reference of three letters and ten "
    "digits, most of them zeros, 0.25 s. A cashier who never sold anything reads every row, 0.5 s: "
    "no kept sum tells of cashiers. Sums that only rows can tell (a cashier without days 1.7 s, "
    "what every row holds 5.3 s) come in steps of 50,000 numbers and more, say that they are still "
    "added up, and are broken off when another list is shown. None of it is done on the window's "
    "thread."
)
_CHECKED: Final = (
    "The whole journal was verified once, and found sound: 259 s of processor time (16 minutes of "
    "that machine's wall clock), 338 MiB. The chain with its personal values took 50 s, 4.9 µs an "
    "entry; comparing every row of the projection with what its entries make 156 s, 46 µs a sale; "
    "the sums of days 11 s; SQLite's own check of every page 42 s. A cold disk and ten million "
    "sales were not measured."
)
LONG_JOURNAL: Final = (_MADE, _FLAT, _NOT_FLAT, _CHECKED)
