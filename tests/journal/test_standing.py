"""A journal that is taken away while it is open: nothing is begun that nobody would remember."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.lock import LOCK_NAME
from tests.journal.shop import Shop, accepted
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def replaced_by_a_copy(folder: Path) -> None:
    shutil.copy2(journal_path(folder), folder / "copy")
    (folder / "copy").replace(journal_path(folder))


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows removes no open file")
@pytest.mark.parametrize(
    "take_away",
    [
        lambda folder: journal_path(folder).unlink(),
        shutil.rmtree,
        lambda folder: folder.rename(folder.with_name("elsewhere")),
        replaced_by_a_copy,
        lambda folder: (folder / LOCK_NAME).unlink(),
    ],
    ids=["file removed", "folder removed", "folder moved", "replaced by a copy", "lock removed"],
)
async def test_what_was_taken_away_begins_and_asks_nothing_more(
    take_away: Callable[[Path], None], tmp_path: Path
) -> None:
    shop, folder = Shop(), tmp_path / "till"
    async with shop.journal(folder) as journal:
        waiting = await shop.prepared(journal, ORDER)
        sent = await shop.happens(
            journal, await shop.prepared(journal, ORDER), e.SendStarted(attempt=1)
        )
        take_away(folder)
        with pytest.raises(TillError) as prepared:
            await shop.prepared(journal, ORDER)
        with pytest.raises(TillError) as started:
            await shop.happens(journal, waiting, e.SendStarted(attempt=1))
        with pytest.raises(TillError) as asked:
            await journal.note_question(sent.ref, 1)
        raised = {each.value.trouble for each in (prepared, started, asked)}
        assert raised == {Trouble.JOURNAL_UNWRITABLE}
        # A folder that was only moved keeps what is learnt of what had left.
        assert (await shop.happens(journal, sent, accepted())).attempts == 1
