"""Moves the sandbox's transactions through their states, with money and callbacks."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.sandbox.errors_data import BY_ID, ProviderError
from pos_app.sandbox.outcomes import Status, outcome_named
from pos_app.sandbox.records import CallbackRow, Delivery, HistoryRow, TransactionRow
from pos_app.sandbox.services_data import SERVICES, Direction
from pos_app.sandbox.wire import OK, JsonObject, json_number, stringify

if TYPE_CHECKING:
    from pos_app.sandbox.chance import Chance
    from pos_app.sandbox.clock import Clock
    from pos_app.sandbox.faults import FaultScript
    from pos_app.sandbox.ledger import Ledger
    from pos_app.sandbox.options import SandboxOptions

LOOPBACK_HOSTS: Final = frozenset({"127.0.0.1", "::1", "localhost"})
BATCH: Final = 50
OPEN: Final = frozenset({Status.PENDING, Status.PROCESSING})
_HOLDS_A_DEBIT: Final = frozenset({Status.PENDING, Status.PROCESSING, Status.SUCCESS})
_TOLD: Final = frozenset({Status.SUCCESS, Status.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What every part of the sandbox shares."""

    options: SandboxOptions
    script: FaultScript
    clock: Clock
    chance: Chance
    ledger: Ledger


def float_effect(row: TransactionRow, status: str) -> Decimal:
    """Tell what a transaction in this state has done to the merchant's float (contract A1.1)."""
    if SERVICES[row.service].direction is Direction.DEBIT:
        return -(row.amount + row.commission) if status in _HOLDS_A_DEBIT else Decimal(0)
    return row.amount - row.commission if status == Status.SUCCESS else Decimal(0)


def reason_of(row: TransactionRow) -> ProviderError | None:
    """Why a transaction failed, if it did."""
    if not row.error_code:
        return None
    return ProviderError(id=row.error_id, code=row.error_code, message=row.error_message)


class Settlement:
    """The only writer of transactions' states."""

    def __init__(self, world: World) -> None:
        """Work on the ledger and the clock of this world."""
        self._world = world

    def open(self, row: TransactionRow) -> TransactionRow:
        """Record a new operation; a debit takes from the float at once."""
        ledger = self._world.ledger
        before = ledger.balance
        ledger.move(row.transaction_id, float_effect(row, row.status), row.created_s)
        opened = replace(row, balance_before=before, balance_after=ledger.balance)
        ledger.put(opened)
        self._remember(opened)
        return opened

    def look(self) -> bool:
        """Take the oldest steps that are due, and tell whether there were any.

        Only a batch: after a night without the sandbox thousands are due, and a window may share
        its loop.
        """
        due = self._world.ledger.due_before(self._world.clock.now_s(), BATCH)
        for row in due:
            self._caught_up(row)
        return bool(due)

    def by_external_id(self, external_id: str) -> TransactionRow | None:
        """Return the operation with the merchant's id as it stands now."""
        return self._caught_up(self._world.ledger.by_external_id(external_id))

    def by_transaction_id(self, transaction_id: str) -> TransactionRow | None:
        """Return the operation with the provider's id as it stands now."""
        return self._caught_up(self._world.ledger.by_transaction_id(transaction_id))

    def _caught_up(self, row: TransactionRow | None) -> TransactionRow | None:
        """Take every step of one transaction that is due."""
        now_s = self._world.clock.now_s()
        while row is not None and row.due_s is not None and row.due_s <= now_s:
            row = self.step(row, row.due_s)
        return row

    def step(self, row: TransactionRow, at_s: float) -> TransactionRow:
        """Take the next step of the transaction's story at a given time."""
        step = outcome_named(row.outcome).steps[row.next_step]
        reason = None if step.error_id is None else BY_ID[step.error_id].worded_for(row.amount)
        moved = replace(row, next_step=row.next_step + 1)
        due_s = self.next_step_s(moved, at_s)
        return self.change(replace(moved, due_s=due_s), step.status, reason, at_s)

    def next_step_s(self, row: TransactionRow, after_s: float) -> float | None:
        """When the transaction's next step is due; None if its story is told."""
        steps = outcome_named(row.outcome).steps
        if row.next_step >= len(steps):
            return None
        if steps[row.next_step].at_expiry:
            return row.expires_s
        rules = SERVICES[row.service].rules
        chance = self._world.chance
        delay_s = chance.delay_s(rules.median_s, rules.spread, row.number, row.next_step)
        due_s = after_s + delay_s * self._world.options.pace
        return min(due_s, row.expires_s) if row.status in OPEN else due_s

    def change(
        self, row: TransactionRow, status: Status, reason: ProviderError | None, at_s: float
    ) -> TransactionRow:
        """Put a transaction into a state: float, history and callback follow."""
        ledger = self._world.ledger
        moved = float_effect(row, status) - float_effect(row, row.status)
        ledger.move(row.transaction_id, moved, at_s)
        changed = replace(
            row,
            status=status,
            updated_s=at_s,
            error_id=None if reason is None else reason.id,
            error_code="" if reason is None else reason.code,
            error_message="" if reason is None else reason.message,
        )
        ledger.put(changed)
        self._remember(changed)
        if status in _TOLD:
            self._announce(changed)
        return changed

    def decide(self, row: TransactionRow, status: Status, reason: ProviderError | None) -> None:
        """End a transaction's story now, as its customer or a tester says."""
        now_s = self._world.clock.now_s()
        self.change(replace(row, due_s=None), status, reason, now_s)

    def _remember(self, row: TransactionRow) -> None:
        self._world.ledger.add_history(
            HistoryRow(
                transaction_id=row.transaction_id,
                at_s=row.updated_s,
                status=row.status,
                error_code=row.error_code,
            )
        )

    def _announce(self, row: TransactionRow) -> None:
        """Queue the callback, or several when the script says so."""
        world = self._world
        rules = SERVICES[row.service].rules
        refusal = why_not_sent(row.callback_url)
        body = stringify(callback_body(row, world.options.api_key, world.ledger.balance))
        for copy in range(world.script.callback_copies):
            delay_s = world.chance.about("callback", row.number, copy).random()
            due_s = world.clock.now_s() + delay_s * rules.callback_delay_s * world.options.pace
            world.ledger.put_callback(
                CallbackRow(
                    number=world.ledger.next_callback_number(),
                    transaction_id=row.transaction_id,
                    url=row.callback_url,
                    body=body,
                    due_s=due_s,
                    attempts=0,
                    delivery=Delivery.NOT_SENT if refusal else Delivery.WAITING,
                    detail=refusal,
                )
            )


def why_not_sent(url: str) -> str:
    """Return the reason for keeping a callback on this machine; empty when it may be sent."""
    parts = urlsplit(url)
    if parts.hostname not in LOOPBACK_HOSTS:
        return "the address is not on this machine"
    if parts.scheme != "http":
        return "only plain http is sent on this machine"
    return ""


def callback_body(row: TransactionRow, api_key: str, balance: Decimal) -> JsonObject:
    """Return the real body of contract A8: `code` is 2000 and `error` false whatever happened."""
    service = SERVICES[row.service]
    reason = reason_of(row)
    proof = f"{row.transaction_id}|{row.external_id}|{api_key}"
    return {
        "code": OK,
        "msg": f"Opération de {service.direction.value} par {service.name}",
        "error": False,
        "status": row.status,
        "sha256Hash": hashlib.sha256(proof.encode()).hexdigest(),
        "transaction": {
            "phone": row.phone,
            "amount": row.amount,
            "codeService": row.service,
            "nameService": service.name,
            "commission": json_number(row.commission),
            "transactionId": row.transaction_id,
            "sousServiceTransactionId": row.sub_service_id,
            "currentBalance": json_number(balance),
            "balanceBeforeTransactionInit": json_number(row.balance_before),
            "balanceAfterTransactionInit": json_number(row.balance_after),
            "status": row.status,
            "externalTransactionId": row.external_id,
            "callbackUrl": row.callback_url,
            "data": _custom_data(row.data),
            "errorType": None if reason is None else _callback_reason(reason, row.service),
        },
    }


def _callback_reason(reason: ProviderError, service: str) -> JsonObject:
    return {
        "message": reason.message,
        "code": reason.code,
        "codeService": service if reason.id is not None else "",
        "id": reason.id,
    }


def _custom_data(text: str) -> object:
    """`JSON.parse` of what the merchant gave, or an empty object (contract A5)."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
