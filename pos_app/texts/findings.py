"""Puts what the journal's checks and refusals name in English into the texts of the catalogue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.texts.catalogue import Texts

_FINDINGS: Final = (
    ("altered", r"its hash does not follow from it and the entry before it"),
    ("missing", r"entries (?P<first>\d+) to (?P<last>\d+) are missing"),
    ("personal", r"the personal value '(?P<name>.*)' is not the one that was recorded"),
    ("receipt", r"receipt (?P<number>.*) is number (?P<count>\d+) of its series"),
    ("witness", r"no entry has the hash (?P<digits>[0-9a-f]+): .*"),
    ("no_witness", r"(?P<typed>['\"].*['\"]) is not the beginning of a hash"),
    ("head", r"the projection's head is not that of the entries"),
    ("row", r"the projection is not what the entries make"),
    ("row_lacks", r"the projection lacks this transaction"),
    ("row_alone", r"the projection has a transaction without entries"),
    ("number", r"transaction (?P<count>\d+) has number (?P<number>.*)"),
    ("order", r"transactions are not numbered in the order of their entries"),
    ("totals", r"the totals of (?P<day>.*) are not the sums of their rows"),
    ("days", r"the days of (?P<day>.*) are not the sums of their rows"),
    ("orphan", r"a row of (?P<table>.*) belongs to nothing"),
    ("strange", r"the (?P<part>.*) is not the program's"),
    ("changed", r"the (?P<part>.*) is not as the program made it"),
    ("lacks", r"the (?P<part>.*) is missing"),
    ("unreadable", r"cannot be read(?: further)?: (?P<detail>.*)"),
    ("kept", r"(?P<seq>\d+) (?P<digits>\w+): not the journal whose head the key store holds"),
    ("broken", r"entries do not follow each other"),
    ("file", r"(?P<detail>SQLITE_\w+: .*)"),
)
_REFUSALS: Final = (
    ("key", r"signed by a key that is not known: (?P<digits>.*)"),
    (
        "changed_key",
        r"signed by (?P<digits>\w+), but till (?P<till>\w+) is known by (?P<known>\w+):.*",
    ),
    ("shared_key", r"signed by the key of till (?P<other>\w+):.* --accept (?P<till>\w+) only"),
    ("no_bundle", r"not a bundle: (?P<detail>.*)"),
    ("unopened", r"cannot be opened: (?P<detail>.*)"),
    ("signature", r"its signature does not fit"),
    ("chain", r"its chain is broken"),
    ("empty", r"it holds no entry"),
    ("code", r"its till has no proper code"),
    ("gap", r"entry (?P<seq>\d+) does not follow what this till sent before"),
    ("rewritten", r"entry (?P<seq>\d+) is not the one that this till sent before"),
)

Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def _compiled(table: Sequence[tuple[str, str]], begin: str) -> Patterns:
    return tuple((name, re.compile(begin + pattern, re.DOTALL)) for name, pattern in table)


FINDINGS: Final = _compiled(_FINDINGS, "")
"""What a check of a journal may name, `finding.NAME`."""

_PLACE: Final = re.compile(r"(?:entry (?P<seq>\d+):? )?(?:(?P<ref>T[0-9A-Z]{3,}):? )?")
"""What may stand before a finding: its entry, and the id of its operation."""

REFUSALS: Final = _compiled(_REFUSALS, "")
"""Why a bundle may be refused, `cli.refused.NAME`."""


def finding_words(texts: Texts, what: str) -> str:
    """Return what a check found in the reader's language, after the operation that it is about."""
    place = _PLACE.match(what)
    ref, end = (place["ref"], place.end()) if place else (None, 0)
    words = _words(texts, what[end:])
    return texts.of("cli.pair", name=ref, words=words) if ref else words


def trouble_words(texts: Texts, trouble: Trouble, detail: str) -> str:
    """Return what stops the till on one line, with what makes it this one and no other."""
    title = texts.of(f"trouble.{trouble}.title")
    if not detail:
        return title
    if trouble is not Trouble.JOURNAL_DAMAGED:
        return f"{title} ({detail})"
    return texts.of("cli.pair", name=title, words=damage_words(texts, detail))


def damage_words(texts: Texts, detail: str) -> str:
    """Return what JOURNAL_DAMAGED says of its place: which entry, and what is wrong with it."""
    what = finding_words(texts, detail)
    place = _PLACE.match(detail)
    return (
        texts.of("cli.bad_entry", seq=place["seq"], what=what) if place and place["seq"] else what
    )


def _words(texts: Texts, what: str) -> str:
    for name, pattern in FINDINGS:
        if found := pattern.fullmatch(what):
            return texts.of(f"finding.{name}", **found.groupdict())
    return texts.of("finding.other", detail=what)


def refusal_words(texts: Texts, what: str) -> str:
    """Return why a bundle was refused in the reader's language; what is not listed, as it is."""
    for name, pattern in REFUSALS:
        if found := pattern.fullmatch(what):
            return texts.of(f"cli.refused.{name}", **found.groupdict())
    return what
