"""POST /api-services/operation: checks, records, and answers as the provider does (contract A5)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.answer import Answer, bad_request, refused
from pos_app.sandbox.bills import payment_problem
from pos_app.sandbox.errors_data import (
    BAD_AMOUNT,
    BY_ID,
    EXCEEDS_LIMIT_TIME,
    ProviderError,
    unknown,
)
from pos_app.sandbox.extras import extras_of, message_of
from pos_app.sandbox.field_rules import is_rib
from pos_app.sandbox.moneygram import operation_problems
from pos_app.sandbox.outcomes import (
    REFUSAL_IDS,
    SUCCEEDS,
    AnswerMode,
    Outcome,
    Status,
    outcome_named,
    outcome_of,
    refused_later,
)
from pos_app.sandbox.records import TransactionRow
from pos_app.sandbox.services_data import TRANSFER, WHATSAPP, Service
from pos_app.sandbox.settlement import Settlement, World, reason_of
from pos_app.sandbox.validation import (
    amount_of,
    business_problems,
    commission_of,
    currency_of,
    field_problems,
    service_of,
)
from pos_app.sandbox.wire import OK, REFUSED, JsonObject, envelope

if TYPE_CHECKING:
    from pos_app.sandbox.callbacks import CallbackSender

TEST_CAP_XOF: Final = 300
_MINUTE_S: Final = 60.0
_CREATED: Final = 201
_SUB_ID_LENGTH: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An operation that passed every check before the record."""

    body: JsonObject
    service: Service
    amount: int

    def text(self, field: str) -> str:
        """Return a field as text; empty when it is absent."""
        value = self.body.get(field)
        return value if isinstance(value, str) else ""

    @property
    def recipient(self) -> str:
        """Whom the money reaches, by which repeats are judged."""
        return f"{self.service.code}|{self.text('phone')}|{self.text('billAccountNumber')}"


class Operations:
    """Performs operations."""

    def __init__(self, settlement: Settlement, sender: CallbackSender, world: World) -> None:
        """Record with `settlement`, and let `sender` overtake the answer at times."""
        self._settlement = settlement
        self._sender = sender
        self._world = world
        self.base_url = ""

    async def perform(self, body: JsonObject) -> Answer:
        """Return the answer of one operation; its effects are recorded before it returns."""
        order = self._order(body)
        if isinstance(order, Answer):
            return order
        row = self._record(order)
        if row.status == Status.FAILED:
            return self._refusal(row, body)
        row = await self._overtaken(row)
        return self._acceptance(order, row)

    def _order(self, body: JsonObject) -> Order | Answer:
        """Every check in the provider's order; a refusal leaves nothing behind."""
        world = self._world
        problems = field_problems(body, world)
        service, amount = service_of(body), amount_of(body)
        if problems or service is None or amount is None:
            return bad_request(problems.data)
        order = Order(body=body, service=service, amount=amount)
        problems = business_problems(body, service, amount, world)
        if problems:
            return bad_request(problems.data)
        wanting = operation_problems(body, strict=world.options.strict_moneygram)
        if wanting:
            return bad_request(list(wanting))
        return self._last_refusal(order) or order

    def _last_refusal(self, order: Order) -> Answer | None:
        """Refuse what the account, the bank or the minute before does not allow."""
        options = self._world.options
        if not options.production_enabled and order.amount > TEST_CAP_XOF:
            return refused(texts.TEST_CAP)
        if order.service.code == TRANSFER and not is_rib(order.body.get("rib")):
            return refused(texts.RIB_INVALID, self._not_recorded(order))
        place = self._world.ledger.next_number()
        if self._world.chance.happens(self._world.script.no_channel_share, "channel", place):
            return refused(texts.NO_CHANNEL, self._not_recorded(order))
        if options.one_minute_rule and self._equal_one_since(order, _MINUTE_S):
            return refused(texts.WITHIN_ONE_MINUTE)
        return None

    def _equal_one_since(self, order: Order, age_s: float) -> bool:
        since_s = self._world.clock.now_s() - age_s
        equal = self._world.ledger.since(order.recipient, since_s)
        return any(row.amount == order.amount and row.status != Status.FAILED for row in equal)

    def _refusal_of(self, order: Order) -> ProviderError | None:
        """Return the reasons for which the provider refuses after it has made a transaction."""
        multiple = order.service.multiple
        if order.amount % multiple:
            return BY_ID[BAD_AMOUNT[multiple]]
        if self._equal_one_since(order, self._world.options.repeat_window_s):
            return BY_ID[EXCEEDS_LIMIT_TIME]
        return payment_problem(order.service, order.body, order.amount, self._world)

    def _outcome(self, order: Order, number: int) -> Outcome:
        outcome = outcome_of(order.text("phone"))
        chance, script = self._world.chance, self._world.script
        if outcome is SUCCEEDS and chance.happens(script.refused_share, "refused", number):
            return refused_later(chance.about("reason", number).choice(REFUSAL_IDS))
        return outcome

    def _record(self, order: Order) -> TransactionRow:
        """Write the operation down, with whatever the provider decides at once."""
        reason = self._refusal_of(order)
        row = self._settlement.open(self._new_row(order))
        now_s = row.created_s
        if reason is not None:
            return self._settlement.change(row, Status.FAILED, reason, now_s)
        outcome = outcome_named(row.outcome)
        if outcome.answer is AnswerMode.REFUSED:
            return self._settlement.step(row, now_s)
        if order.service.rules.synchronous and outcome.steps[0].status is Status.SUCCESS:
            return self._settlement.step(row, now_s)
        waiting = replace(row, due_s=self._settlement.next_step_s(row, now_s))
        self._world.ledger.put(waiting)
        return waiting

    def _new_row(self, order: Order) -> TransactionRow:
        world = self._world
        number, now_s = world.ledger.next_number(), world.clock.now_s()
        data = order.body.get("data")
        row = TransactionRow(
            number=number,
            transaction_id=world.chance.transaction_id(number),
            external_id=order.text("externalTransactionId"),
            service=order.service.code,
            phone=order.text("phone"),
            recipient=order.recipient,
            amount=order.amount,
            commission=commission_of(order.service, order.amount),
            status=Status.PENDING,
            error_id=None,
            error_code="",
            error_message="",
            outcome=self._outcome(order, number).name,
            next_step=0,
            due_s=None,
            created_s=now_s,
            updated_s=now_s,
            expires_s=now_s + world.options.expiry_s,
            balance_before=Decimal(0),
            balance_after=Decimal(0),
            sub_service_id=f"T_{world.chance.letters(_SUB_ID_LENGTH, number)}",
            callback_url=order.text("callbackUrl"),
            success_url=order.text("successRedirectUrl"),
            error_url=order.text("errorRedirectUrl"),
            data=data if isinstance(data, str) else json.dumps(data or {}),
            bill_reference=order.text("billReference"),
            extras="{}",
        )
        extras = extras_of(order.service, row, order.body, self.base_url, world)
        return replace(row, extras=json.dumps(extras))

    async def _overtaken(self, row: TransactionRow) -> TransactionRow:
        """Let the callback arrive before the answer, for the share that the script says."""
        world = self._world
        early = world.chance.happens(world.script.early_callback_share, "early", row.number)
        pays = outcome_named(row.outcome).name == SUCCEEDS.name
        if early and pays and row.status == Status.PENDING:
            self._settlement.step(row, world.clock.now_s())
            await self._sender.send_now(row.transaction_id)
        elif early and row.status == Status.SUCCESS:
            await self._sender.send_now(row.transaction_id)
        return row

    def _refusal(self, row: TransactionRow, body: JsonObject) -> Answer:
        reason = reason_of(row)
        message = reason.message if reason else texts.FAILED
        data = _data(row, body, reason)
        return Answer(status=_CREATED, body=envelope(REFUSED, message, data))

    def _acceptance(self, order: Order, row: TransactionRow) -> Answer:
        mode = outcome_named(row.outcome).answer
        if mode is AnswerMode.UNKNOWN_ERROR:
            reason = unknown()
            data = {**_data(row, order.body, reason), "status": Status.FAILED}
            return Answer(status=_CREATED, body=envelope(REFUSED, reason.message, data))
        data = {**_data(row, order.body, None), **json.loads(row.extras)}
        message = message_of(order.service, order.text("phone"))
        return Answer(status=_CREATED, body=envelope(OK, message, data), mode=mode)

    def _not_recorded(self, order: Order) -> JsonObject:
        """Return the data of a refusal before the record: no transactionId (contract A5)."""
        return {
            "phone": order.body.get("phone"),
            "amount": order.body.get("amount"),
            "codeService": order.service.code,
            "transactionId": None,
            "status": Status.FAILED,
            "externalTransactionId": order.text("externalTransactionId"),
            "callbackUrl": order.text("callbackUrl"),
            "errorType": None,
        }


def _data(row: TransactionRow, body: JsonObject, reason: ProviderError | None) -> JsonObject:
    """Build the data of both builds; phone and amounts echo what was sent, in its JSON type."""
    # A message costs the provider's fee, whatever was sent (contract A10 no. 19).
    sent = row.amount if row.service == WHATSAPP else body.get("amount")
    return {
        "phone": body.get("phone"),
        "amount": sent,
        "currency": currency_of(body),
        "amountXof": row.amount,
        "amountInCurrency": sent,
        "codeService": row.service,
        "transactionId": row.transaction_id,
        "status": row.status,
        "externalTransactionId": row.external_id,
        "callbackUrl": row.callback_url,
        "errorType": None if reason is None else reason.as_operation(row.service),
    }
