"""Says how many operations the journal's list holds, or that none was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.money import grouped
from pos_app.ui.models.columns import NARROW_SPACE
from pos_app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.models.transaction_table import TransactionTable


class FoundCount(PlainLabel):
    """Counts anew whenever the list has read more of itself."""

    def __init__(self, table: TransactionTable, texts: Texts) -> None:
        super().__init__("", "small")
        self._table = table
        self._texts = texts
        table.counted.connect(self.show_count)

    def show_count(self) -> None:
        """Say how many there are, as far as the list was read."""
        rows = self._table.rowCount()
        shown = grouped(rows, NARROW_SPACE)
        if rows == 0:
            text = self._texts.of("journal.nothing_found")
        elif self._table.is_complete:
            text = self._texts.of("journal.count", count=rows, shown=shown)
        else:
            text = self._texts.of("journal.more_than", shown=shown)
        self.setText(text)
