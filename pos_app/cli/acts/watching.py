"""The command that asks for the open transactions, and tells every change."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.cli import shapes, wording
from pos_app.cli.interrupt import interruptible, unless
from pos_app.cli.job import Exit
from pos_app.domain.transaction import UNSETTLED
from pos_app.engine.news import HealthChanged, TillTrouble, TransactionChanged

if TYPE_CHECKING:
    from pos_app.cli.job import Job
    from pos_app.domain.transaction import Transaction
    from pos_app.engine.news import News


async def watch(job: Job) -> int:
    """Watch until settled, until time is up, until told to end or until nobody reads."""
    async with interruptible() as told, job.desk.till() as till:
        reader = _Reader(job, told)
        till.listen(reader.hear)
        if not job.voice.as_json:
            for transaction in till.open_transactions():
                _tell_transaction(job, transaction)
        forever = asyncio.Event()
        work = till.settled() if job.asked.switch("until_settled") else forever.wait()
        await unless(told, work, job.asked.seconds("timeout"))
        unsettled = any(each.state in UNSETTLED for each in till.open_transactions())
    if job.voice.unheard is not None:
        return Exit.CANNOT_WORK
    return Exit.NOT_FINAL if unsettled or told.is_set() else Exit.DONE


class _Reader:
    """Hears the till's news and tells them, until nobody reads any more."""

    def __init__(self, job: Job, told: asyncio.Event) -> None:
        self._job = job
        self._told = told

    def hear(self, news: News) -> None:
        """Tell one piece of news, or have the watching end."""
        _tell(self._job, news)
        if self._job.voice.unheard is not None:
            self._told.set()


def _tell(job: Job, news: News) -> None:
    match news:
        case TransactionChanged(transaction=transaction):
            _tell_transaction(job, transaction)
        case HealthChanged(provider=provider, health=health):
            words = job.text(f"health.{health}")
            job.voice.complain(job.text("cli.pair", name=provider, words=words))
        case TillTrouble(trouble=trouble, detail=detail):
            job.voice.trouble(trouble, detail)
        case _:
            return


def _tell_transaction(job: Job, transaction: Transaction) -> None:
    if job.voice.as_json:
        job.voice.data(shapes.columns(transaction))
    else:
        line = wording.headline(job.voice.texts, transaction)
        job.voice.say(f"{line}{wording.SEPARATOR}{transaction.ref}")
