"""Declares the journal's columns: one more column is one more row of a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.money import grouped, screen_francs
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.transaction import State
from pos_app.texts.states import state_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

    from pos_app.engine.ports import Catalogue, Row
    from pos_app.texts.catalogue import Texts

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

NARROW_SPACE: Final = "\u202f"
NOTHING: Final = "\u2013"
"""What a cell shows when there is nothing to show: an en dash, so that it does not look broken."""


class RowWords:
    """Puts what a row holds into words: language, names of services, the shop's own hours.

    `zone` is where the shop stands; None is this machine's own zone.
    """

    def __init__(self, texts: Texts, catalogue: Catalogue, zone: tzinfo | None = None) -> None:
        self.texts = texts
        self.zone = zone
        self._catalogue = catalogue
        self._read = ""
        self._moment: datetime | None = None

    def moment(self, written: str) -> datetime:
        """Return an ISO-8601 moment of the journal as the shop's clock showed it."""
        moment = self._moment
        if moment is None or written != self._read:  # A row asks for its day, then for its time.
            moment = self._moment = datetime.fromisoformat(written).astimezone(self.zone)
            self._read = written
        return moment

    def moment_ms(self, at_ms: int) -> datetime:
        """Return milliseconds since 1970, UTC, as the shop's clock showed them."""
        return datetime.fromtimestamp(at_ms / 1000, tz=self.zone).astimezone(self.zone)

    def state(self, word: str, direction: str, service: str) -> str:
        """Return a stored state as the cashier reads it; an unknown one as it is written."""
        return state_word(self.texts, word, direction, service)

    def reason(self, word: str) -> str:
        """Return a stored reason as the cashier reads it; an unknown one as it is written."""
        key = f"reason.{word}"
        return self.texts.of(key) if self.texts.has(key) else word

    def service(self, code: str, direction: str) -> str:
        """Return the job and the brand of a service; of an unknown one its code."""
        found = self._catalogue.find(code)
        job = f"family.{found.family}" if found else f"direction.{direction}"
        told = self.texts.of(job) if self.texts.has(job) else direction
        name = found.name if found else code
        if told.casefold() in name.casefold():
            return name
        return self.texts.of("journal.service", job=told, name=name)


def phone_shown(phone: str) -> str:
    """Return a stored number in the groups in which people say it; anything else as it is."""
    return PhoneNumber(phone).shown() if phone[:1] == "+" and phone[1:].isdigit() else phone


def amount_shown(amount: int | None, currency: str) -> str:
    """Return an amount for a screen, or a dash where the provider sets it."""
    if amount is None:
        return NOTHING
    if currency in {"", "XOF"}:
        return screen_francs(amount)
    return f"{grouped(amount, NARROW_SPACE)}\u00a0{currency}"


_TRICKS: Final = str.maketrans(
    dict.fromkeys(
        [
            *range(0x20),
            0x7F,
            *range(0x200B, 0x2010),
            *range(0x2028, 0x202F),
            *range(0x2060, 0x2070),
            0xFEFF,
        ],
        "\ufffd",
    )
)


def harmless(text: str) -> str:
    """Return a text of others without letters that hide, or turn what stands beside them around."""
    return text.translate(_TRICKS)


def reference_of(row: Row) -> str:
    """Return the reference that a person would read out: the provider's, else our own."""
    return harmless(row.provider_reference) or row.ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the journal.

    `key` finds its heading (`journal.column.KEY`); `sample` is a usual wide text, by which the
    column is measured, `tight` one where there is little room; it is left out below `room_px` of
    width at text scale 1; `shown` makes its text.
    """

    key: str
    sample: str
    shown: Callable[[Row, RowWords], str]
    alignment: Qt.AlignmentFlag = LEFT
    room_px: int = 0
    tight: str = ""


COLUMNS: Final = (
    Column(
        key="day",
        sample="29/12/2026",
        room_px=590,
        shown=lambda row, words: words.moment(row.created_at).strftime("%d/%m/%Y"),
    ),
    Column(
        key="time",
        sample="20:58",
        room_px=450,
        shown=lambda row, words: words.moment(row.created_at).strftime("%H:%M"),
    ),
    Column(
        key="service",
        sample="Retrait Orange Money",
        shown=lambda row, words: words.service(row.service, row.direction),
    ),
    Column(
        key="phone",
        sample="07 88 88 88 88",
        shown=lambda row, _: phone_shown(row.phone) or NOTHING,
    ),
    Column(
        key="amount",
        sample=screen_francs(2_000_000),
        shown=lambda row, _: amount_shown(row.amount, row.currency),
        alignment=RIGHT,
    ),
    Column(
        key="state",
        sample="En attente du client",
        tight="Remboursé",
        shown=lambda row, words: words.state(row.state, row.direction, row.service),
    ),
    Column(
        key="receipt",
        sample="T01A-2026-000888",
        shown=lambda row, _: row.receipt_number or NOTHING,
        room_px=900,
    ),
    Column(
        key="cashier",
        sample="Fatou Ndiaye",
        shown=lambda row, _: harmless(row.cashier) or NOTHING,
        room_px=1020,
    ),
    Column(
        key="reference",
        sample="TXN_888888888888",
        shown=lambda row, _: reference_of(row),
        room_px=1120,
    ),
)
STATE_COLUMN: Final = next(place for place, each in enumerate(COLUMNS) if each.key == "state")


class Line:
    """One row of the journal as the table paints it: its words are made once, when it is in sight.

    A page has five times the rows that a screen shows; most of them are only scrolled past.
    """

    __slots__ = ("_cells", "_row", "_words", "number", "state")

    def __init__(self, row: Row, words: RowWords) -> None:
        self.number = row.number
        self.state = _STATES.get(row.state)
        self._row = row
        self._words = words
        self._cells: tuple[str, ...] | None = None

    @property
    def ref(self) -> str:
        """Our own id."""
        return self._row.ref

    @property
    def reference(self) -> str:
        """What a person would read out."""
        return reference_of(self._row)

    @property
    def cashier(self) -> str:
        """Who answered for it."""
        return self._row.cashier

    @property
    def cells(self) -> tuple[str, ...]:
        """What each column says."""
        if self._cells is None:
            self._cells = tuple(column.shown(self._row, self._words) for column in COLUMNS)
        return self._cells


def lines_of(rows: Sequence[Row], words: RowWords) -> tuple[Line, ...]:
    """Return the lines of one page."""
    return tuple(Line(row, words) for row in rows)


_STATES: Final = {state.value: state for state in State}
