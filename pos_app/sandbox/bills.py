"""Believable bills: each account number owes the same until it is paid (contract A6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.answer import Answer, bad_request, ok, refused
from pos_app.sandbox.errors_data import ProviderError, unknown
from pos_app.sandbox.field_rules import BILLED
from pos_app.sandbox.services_data import Family, Service
from pos_app.sandbox.validation import Problems, service_of

if TYPE_CHECKING:
    from pos_app.sandbox.settlement import World
    from pos_app.sandbox.wire import JsonObject

NOTHING_OWED_ENDING: Final = "0000"
REFUSED_ENDING: Final = "0001"
_MOST_BILLS: Final = 3
_SMALLEST: Final = 1_500
_LARGEST: Final = 60_000
_FEE: Final = 250
_DAY: Final = timedelta(days=1)
_NAMES: Final = (
    "AISSATOU DIALLO", "MOUSSA NDOUR", "FATOU BINTOU SARR", "CHEIKH TIDIANE BÂ",
    "MARIÈME SÈNE", "KOKOU M DELA RDC EZI", "OUMAR GUÈYE", "N'DÈYE COUMBA FALL",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """One bill that waits to be paid; `amount` in XOF."""

    reference: str
    amount: int
    customer: str
    due_date: str

    def as_json(self) -> JsonObject:
        """Its shape in the answer; a value may be a string or a number."""
        return {
            "amount": self.amount,
            "billReference": self.reference,
            "infos": [
                {"label": "Nom client", "value": self.customer},
                {"label": "Montant de base", "value": self.amount - _FEE},
                {"label": "Frais", "value": _FEE},
                {"label": "Date d'échéance", "value": self.due_date},
            ],
        }


def bills_of(service: Service, account: str, world: World) -> tuple[Bill, ...]:
    """Tell what an account still owes."""
    if account.endswith(NOTHING_OWED_ENDING):
        return ()
    generator = world.chance.about("bills", service.code, account)
    customer = generator.choice(_NAMES)
    paid = world.ledger.paid_bills(service.code)
    today = datetime.fromtimestamp(world.clock.now_s(), UTC).date()
    bills = []
    for _ in range(generator.randint(1, _MOST_BILLS)):
        reference = f"106{generator.randrange(10**10):010d}"
        amount = generator.randint(_SMALLEST, _LARGEST)
        due_date = today + generator.randint(1, 25) * _DAY
        bills.append(
            Bill(
                reference=reference,
                amount=amount,
                customer=customer,
                due_date=due_date.strftime("%d/%m/%y"),
            )
        )
    return tuple(bill for bill in bills if bill.reference not in paid)


def list_pending_bills(body: JsonObject, world: World) -> Answer:
    """Return the answer of list-pending-bills: flat by default, nested by a switch."""
    service = service_of(body)
    if service is None:
        return bad_request({"codeService": [texts.SERVICE_UNKNOWN]})
    if service.family is not Family.BILL:
        return _failure(texts.BILLS_NOT_IMPLEMENTED)
    account = str(body.get("billAccountNumber", ""))
    problems = Problems()
    for rule in BILLED:
        if not rule.holds(account):
            problems.add(rule.field, rule.text)
    if problems:
        return bad_request(problems.data)
    if account.endswith(REFUSED_ENDING):
        return _failure(texts.BILL_REFUSED)
    bills = [bill.as_json() for bill in bills_of(service, account, world)]
    nested = {"success": True, "pendingBills": bills}
    shown: object = nested if world.options.nested_pending_bills else bills
    message = texts.BILLS_FOUND.format(count=len(bills)) if bills else texts.NO_BILL
    return ok({"status": "SUCCESS", "billAccountNumber": account, "pendingBills": shown}, message)


def _failure(message: str) -> Answer:
    """Code 4000 with `error` false: the provider's own contradiction (contract A10 no. 7)."""
    return refused(message, {"status": "FAILLED", "pendingBills": []}, error=False)


def payment_problem(
    service: Service, body: JsonObject, amount: int, world: World
) -> ProviderError | None:
    """Why a bill cannot be paid so: it is unknown, or its amount is another."""
    if service.family is not Family.BILL:
        return None
    reference = str(body.get("billReference", ""))
    account = str(body.get("billAccountNumber", ""))
    owed = {bill.reference: bill for bill in bills_of(service, account, world)}
    if reference not in owed:
        return unknown(texts.BILL_UNKNOWN)
    due = owed[reference].amount
    if due != amount:
        return unknown(
            texts.BILL_AMOUNT_DIFFERS.format(reference=reference, due=due, amount=amount)
        )
    return None
