"""Refunds and claims: done about a transaction afterwards, as entries on it, never as new ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pos_app.domain import events as e
from pos_app.domain.evidence import count_of, refund_is_open
from pos_app.domain.facts import Fact
from pos_app.domain.lifecycle import IllegalTransitionError
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.places import Lane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.ledger import Ledger
    from pos_app.engine.places import Places
    from pos_app.engine.ports import Provider, Reply
    from pos_app.engine.soundness import Soundness


@runtime_checkable
class Refunds(Protocol):
    """A provider that can give a whole sale back (contract A9)."""

    async def refund(self, transaction: Transaction) -> Reply:
        """Ask for it once, on a connection of its own."""
        ...

    def read_refund(self, transaction: Transaction, reply: Reply) -> e.RefundEvent:
        """Say what the answer means, never that the money is back: the status says that."""
        ...


@runtime_checkable
class Claims(Protocol):
    """A provider that takes claims about a transaction (contract A9)."""

    async def claim(self, transaction: Transaction, subject: str, text: str) -> Reply:
        """File it once."""
        ...

    def read_claim(self, transaction: Transaction, reply: Reply) -> e.ClaimEvent:
        """Say what the answer means."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftercare:
    """Asks for refunds and files claims: intent on disk, then wire, then what came back."""

    providers: Mapping[str, Provider]
    ledger: Ledger
    places: Places
    soundness: Soundness

    def can_refund(self, transaction: Transaction) -> bool:
        """Tell whether a refund of it can be asked for now."""
        return (
            transaction.state is State.SUCCEEDED
            and bool(transaction.reference)
            and not refund_is_open(transaction.evidence)
            and isinstance(self.providers.get(transaction.order.provider), Refunds)
        )

    def can_claim(self, transaction: Transaction) -> bool:
        """Tell whether a claim about it can be filed: the provider must know it."""
        return bool(transaction.reference) and isinstance(
            self.providers.get(transaction.order.provider), Claims
        )

    async def refund(self, ref: Ref, by: str) -> Transaction:
        """Ask once for a refund of the whole sale; the status proves it later.

        Raises TillError when it cannot be asked for; nothing was recorded then.
        """
        await self.soundness.require()
        async with self.places.taken(Lane.SALE):
            sale = await self.ledger.current(ref)
            provider: object = self.providers.get(sale.order.provider)
            if not self.can_refund(sale) or not isinstance(provider, Refunds):
                raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {sale.state}")
            self._require_keys(sale)
            attempt = count_of(sale.evidence, Fact.REFUND_STARTED) + 1
            started = e.RefundStarted(attempt=attempt, by=by)
            try:
                asked = await self.ledger.record(ref, started, only_in=State.SUCCEEDED)
            except IllegalTransitionError:
                # Another refund of it was begun since it was looked at: a second click.
                raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {sale.state}") from None
            try:
                event = provider.read_refund(asked, await provider.refund(asked))
            except Exception:
                unknown = e.RefundAnswered(attempt=attempt, reason=Reason.PROGRAM_FAULT)
                await self.ledger.record(ref, unknown)
                raise
            return await self.ledger.record(ref, event)

    async def claim(self, ref: Ref, by: str, subject: str, text: str) -> Transaction:
        """File a claim about a transaction that the provider knows.

        Raises TillError when it cannot be filed; nothing was recorded then.
        """
        async with self.places.taken(Lane.SALE):
            about = await self.ledger.current(ref)
            provider: object = self.providers.get(about.order.provider)
            if not self.can_claim(about) or not isinstance(provider, Claims):
                raise TillError(Trouble.NOT_POSSIBLE_NOW, f"{ref} {about.state}")
            self._require_keys(about)
            attempt = count_of(about.evidence, Fact.CLAIM_STARTED) + 1
            started = e.ClaimStarted(attempt=attempt, by=by, subject=subject, text=text)
            claimed = await self.ledger.record(ref, started)
            try:
                reply = await provider.claim(claimed, subject, text)
                event = provider.read_claim(claimed, reply)
            except Exception:
                ended = e.ClaimEnded(attempt=attempt, reason=Reason.PROGRAM_FAULT)
                await self.ledger.record(ref, ended)
                raise
            return await self.ledger.record(ref, event)

    def _require_keys(self, transaction: Transaction) -> None:
        """Raise TillError where no key is there to sign with: it is no fault of the network."""
        provider = self.providers[transaction.order.provider]
        if provider.missing() is Trouble.NO_CREDENTIALS:
            raise TillError(Trouble.NO_CREDENTIALS, provider.code)
