"""Send once: the records on both sides of the wire are the whole point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.ports import Provider


async def submit(ref: Ref, provider: Provider, ledger: Ledger) -> Transaction:
    """Send a prepared transaction and record what came back.

    If the machine dies between the two records the journal says SENDING, and `recover` takes
    that as unknown. The other way round, a payment could exist that nobody here ever heard of.
    """
    before = await ledger.current(ref)
    attempt = before.attempts + 1
    started = e.SendStarted(attempt=attempt, key=provider.fingerprint())
    sending = await ledger.record(ref, started, only_in=State.PREPARED, wire_first=True)
    raw = ""
    try:
        reply = await provider.submit(sending)
        raw = reply.raw
        event = provider.read_submission(sending, reply)
    except Exception as bug:
        # Adapters turn every foreign fault into an event, so this one is ours. The money may
        # have moved all the same: write that down, with the answer, then crash.
        unknown = e.OutcomeUnknown(
            attempt=attempt,
            reason=Reason.PROGRAM_FAULT,
            detail=type(bug).__name__,
            heard=e.Heard(source=e.Source.ANSWER, raw=raw) if raw else None,
        )
        await ledger.record(ref, unknown)
        raise
    return await ledger.record(ref, event)
