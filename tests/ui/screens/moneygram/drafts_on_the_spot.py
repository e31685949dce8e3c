"""Drafts on a real disk without a thread: for a window whose bridge knows no loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.settings.drafts import FileDrafts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.engine.drafts import Draft


class DraftsOnTheSpot(FileDrafts):
    """The real files, written and read at once."""

    async def keep(self, draft: Draft) -> None:
        self._keep(draft)

    async def all(self, service: str) -> Sequence[Draft]:
        return [each for each in self._all() if each.service == service]

    async def drop(self, id_: str) -> None:
        self._drop(self._path(id_))
