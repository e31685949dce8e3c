"""Long work in slices leaves nothing out and lets others run."""

from __future__ import annotations

import asyncio

from pos_app.engine.slices import AT_ONCE, in_slices


async def test_slices_let_others_run_and_leave_nothing_out() -> None:
    turns = []

    async def other() -> None:
        while True:
            turns.append(len(seen))
            await asyncio.sleep(0)

    seen: list[int] = []
    task = asyncio.ensure_future(other())
    async for each in in_slices(range(2 * AT_ONCE + 1)):
        seen.append(each)  # noqa: PERF401 - the other one looks at it meanwhile
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert seen == list(range(2 * AT_ONCE + 1))
    assert turns[:2] == [AT_ONCE, 2 * AT_ONCE]
