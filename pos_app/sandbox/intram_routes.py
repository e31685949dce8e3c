"""Intram's HTTP routes and its payment page (contract B2 to B6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import segno
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route as HttpRoute

from pos_app.sandbox import delivery
from pos_app.sandbox.credentials import (
    INTRAM_PRIVATE_KEY,
    INTRAM_PUBLIC_KEY,
    INTRAM_SECRET_KEY,
)
from pos_app.sandbox.deep_pages import form, page
from pos_app.sandbox.payments import (
    FirstAnswer,
    InvoiceError,
    Payments,
    PaymentStatus,
    confirmation,
    ending_of,
    read_invoice,
)
from pos_app.sandbox.wire import JsonObject, UnreadableBodyError, read_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from pos_app.sandbox.records import PaymentRow
    from pos_app.sandbox.settlement import World

ROOT: Final = "/intram"
PREFIX: Final = f"{ROOT}/api/v1"
KEYS: Final = (
    ("x-api-key", INTRAM_PUBLIC_KEY),
    ("x-private-key", INTRAM_PRIVATE_KEY),
    ("x-secret-key", INTRAM_SECRET_KEY),
)
"""The three headers that are required; the merchant's is accepted and ignored (contract B2)."""
_OK: Final = 200
_BAD_REQUEST: Final = 400
_UNAUTHORIZED: Final = 401
_SERVER_ERROR: Final = 500
_FOUND: Final = 302
_QR_SCALE: Final = 4


class IntramRoutes:
    """Intram's two routes and the page its customer opens."""

    def __init__(self, world: World, payments: Payments) -> None:
        """Serve this world's payments."""
        self._world = world
        self._payments = payments
        self.base_url = ""
        self.wake: Callable[[], None] = lambda: None

    def routes(self) -> list[HttpRoute]:
        """Return the routes for the server."""
        gate = f"{ROOT}/gate/{{token}}"
        return [
            HttpRoute(f"{PREFIX}/payments/request", self._request, methods=["POST"]),
            HttpRoute(f"{PREFIX}/transactions/confirm/{{name}}", self._confirm, methods=["GET"]),
            HttpRoute(gate, self._show, methods=["GET"]),
            HttpRoute(f"{gate}/pay", self._pay, methods=["POST"]),
            HttpRoute(f"{gate}/cancel", self._cancel, methods=["POST"]),
            HttpRoute(f"{gate}/receipt.pdf", self._receipt, methods=["GET"]),
        ]

    @property
    def _root_url(self) -> str:
        return f"{self.base_url}{ROOT.removeprefix('/')}/"

    def _error(self, status: int, message: str) -> Response:
        """Either style of contract B5."""
        shown = _OK if self._world.options.intram_errors_as_200 else status
        body = {"error": True, "status": "ERROR", "message": message}
        return delivery.json_response(shown, body)

    async def _request(self, request: Request) -> Response:
        if not _authenticated(request):
            return self._error(_UNAUTHORIZED, "Invalid API keys")
        try:
            invoice = read_invoice(read_object(await request.body()))
        except (UnreadableBodyError, InvoiceError) as problem:
            return self._error(_BAD_REQUEST, str(problem))
        row = self._payments.open(invoice)
        self.wake()
        match ending_of(row).answer:
            case FirstAnswer.LOST:
                return delivery.Dropped(reset=False)
            case FirstAnswer.SERVER_ERROR:
                return self._error(_SERVER_ERROR, "Internal server error")
            case FirstAnswer.HTML:
                return delivery.page(delivery.HTML_PAGE)
        return delivery.json_response(_OK, self._created(row))

    def _created(self, row: PaymentRow) -> JsonObject:
        gate = f"{self._root_url}gate/{row.token}"
        return {
            "error": False,
            "status": row.status,
            "transaction_id": row.token,
            "receipt_url": gate,
            "total_amount": row.amount,
            "currency": "xof",
            "qr_code": segno.make(gate).png_data_uri(scale=_QR_SCALE),
            "message": "Transaction created successfully",
        }

    async def _confirm(self, request: Request) -> Response:
        if not _authenticated(request):
            return self._error(_UNAUTHORIZED, "Invalid API keys")
        row = self._row(request.path_params["name"])
        if row is None:
            return self._error(_BAD_REQUEST, "Transaction not found")
        return delivery.json_response(_OK, confirmation(row, self._root_url))

    def _row(self, name: str) -> PaymentRow | None:
        self._payments.look()
        return self._world.ledger.payment(name)

    async def _show(self, request: Request) -> Response:
        row = self._row(request.path_params["token"])
        if row is None:
            return page("Transaction introuvable", "")
        if row.status != PaymentStatus.PENDING:
            return _back(row)
        path = f"{ROOT}/gate/{quote(row.token)}"
        return page(
            f"Payer {row.amount} XOF à {row.store}",
            form(f"{path}/pay", "Payer") + form(f"{path}/cancel", "Annuler"),
        )

    async def _pay(self, request: Request) -> Response:
        return self._decided(request, PaymentStatus.SUCCESS)

    async def _cancel(self, request: Request) -> Response:
        return self._decided(request, PaymentStatus.CANCELED)

    def _decided(self, request: Request, status: PaymentStatus) -> Response:
        row = self._row(request.path_params["token"])
        if row is None:
            return page("Transaction introuvable", "")
        if row.status == PaymentStatus.PENDING:
            row = self._payments.end(row, status)
            self.wake()
        return _back(row)

    async def _receipt(self, request: Request) -> Response:
        row = self._row(request.path_params["token"])
        return page("Reçu", "" if row is None else f"<p>{row.amount} XOF</p>")


def _authenticated(request: Request) -> bool:
    return all(request.headers.get(name) == key for name, key in KEYS)


def _back(row: PaymentRow) -> Response:
    """Return the redirection to the shop, its parameters appended blindly (contract B6)."""
    paid = row.status == PaymentStatus.SUCCESS
    target = row.return_url if paid else row.cancel_url
    if not target:
        return page(f"Paiement {row.status}", "")
    return RedirectResponse(
        f"{target}?STATUS={row.status}?transaction_id={row.token}", status_code=_FOUND
    )
