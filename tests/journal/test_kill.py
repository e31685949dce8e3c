"""What was acknowledged survives a process that is killed in the middle of its commits."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pos_app
from pos_app.domain.transaction import Ref
from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.verify import verify
from tests.journal.shop import Shop

ROOT = Path(pos_app.__file__).parents[1]
SEED = 4_711
KILLS = 4

SELLER = """
import asyncio, sys
from pathlib import Path
from tests.journal.shop import Shop

async def main(folder, seed):
    shop = Shop(seed)
    async with shop.journal(folder) as journal:
        async def sell():
            while True:
                sold = await shop.sold(journal)
                print(sold.ref, sold.receipt_number, flush=True)
        await asyncio.gather(sell(), sell(), sell())

asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
"""


async def test_no_acknowledged_sale_is_lost_to_kills(tmp_path: Path) -> None:
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    acknowledged: list[tuple[str, str]] = []
    for run in range(KILLS):
        with subprocess.Popen(  # noqa: ASYNC220 - a test may wait
            [sys.executable, "-c", SELLER, str(tmp_path), str(run)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as seller:
            assert seller.stdout is not None
            for _ in range(chance.randrange(1, 40)):
                ref, receipt = seller.stdout.readline().split()
                acknowledged.append((ref, receipt))
            seller.kill()
            acknowledged += [
                (words[0], words[1])
                for line in seller.stdout
                if line.endswith("\n") and len(words := line.split()) == 2
            ]

        verification = verify(journal_path(tmp_path))
        assert verification.problems == []

    history = SqliteHistory(tmp_path)
    for ref, receipt in acknowledged:
        timeline = await history.timeline(Ref(ref))
        assert timeline is not None
        assert timeline.transaction.receipt_number == receipt
    await history.close()
    async with Shop(99).journal(tmp_path) as journal:
        assert len(await journal.open_transactions()) <= 3 * KILLS
