"""The pages a customer would see: the deep link with its buttons, and the provider's home."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route as HttpRoute

from pos_app.sandbox import texts
from pos_app.sandbox.errors_data import BY_ID
from pos_app.sandbox.outcomes import Status
from pos_app.sandbox.records import ReceivedRow, TransactionRow
from pos_app.sandbox.services_data import SERVICES, Link
from pos_app.sandbox.settlement import OPEN
from pos_app.sandbox.wire import stringify

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from pos_app.sandbox.referee import Referee
    from pos_app.sandbox.settlement import Settlement, World

_FOUND: Final = 302
_REFUSED_BY_CUSTOMER: Final = 37
_METHODS: Final = ["GET", "POST", "PUT", "PATCH", "DELETE"]
_BUTTONS: Final = {
    Link.WAVE: ("Payer avec Wave",),
    Link.ORANGE: ("Par Orange Money", "Par l'app MAXIT"),
    Link.ORANGE_WITH_QR: ("Par Orange Money", "Par l'app MAXIT"),
    Link.CARD: ("Valider le paiement 3-D Secure",),
    Link.NONE: ("Payer",),
}
_PAGE: Final = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="{title}"><meta property="og:description" content="{title}">
<style>body{{font:1.2rem sans-serif;margin:10vh auto;max-width:24rem;text-align:center}}
button{{font:inherit;padding:.8rem 1.5rem;margin:.5rem;width:100%}}
.mark{{background:#b00;color:#fff;padding:.3rem}}</style></head>
<body><p class="mark">BAC À SABLE : aucun argent ne bouge</p><h1>{title}</h1>{body}</body></html>
"""


def page(title: str, body: str) -> HTMLResponse:
    """One of the sandbox's pages; `title` is plain text, `body` is HTML."""
    return HTMLResponse(_PAGE.format(title=escape(title), body=body))


def form(action: str, label: str) -> str:
    """Return a button that posts."""
    return f'<form method="post" action="{escape(action)}"><button>{escape(label)}</button></form>'


class DeepPages:
    """Pay or refuse an operation as its customer (contract A5, deep link page)."""

    def __init__(self, world: World, settlement: Settlement, referee: Referee) -> None:
        """Show this world's transactions."""
        self._world = world
        self._settlement = settlement
        self._referee = referee
        self.wake: Callable[[], None] = lambda: None

    def routes(self) -> list[HttpRoute]:
        """Return the routes for the server."""
        return [
            HttpRoute("/", self._home, methods=["GET"]),
            HttpRoute("/deep/{transaction_id}", self._show, methods=_METHODS),
            HttpRoute("/deep/{transaction_id}/pay", self._pay, methods=["POST"]),
            HttpRoute("/deep/{transaction_id}/refuse", self._refuse, methods=["POST"]),
            HttpRoute("/callbacks", self._sink, methods=["POST"]),
            HttpRoute("/stolen", self._stray, methods=_METHODS),
        ]

    async def _home(self, request: Request) -> Response:
        message = request.query_params.get("message", "")
        return page("Intech", f"<p>{escape(message)}</p>")

    async def _show(self, request: Request) -> Response:
        row = self._row(request)
        return self._elsewhere(row) or self._buttons(row)

    async def _pay(self, request: Request) -> Response:
        return self._decided(request, Status.SUCCESS)

    async def _refuse(self, request: Request) -> Response:
        return self._decided(request, Status.FAILED)

    def _decided(self, request: Request, status: Status) -> Response:
        row = self._row(request)
        if row is not None and row.status in OPEN:
            reason = None if status is Status.SUCCESS else BY_ID[_REFUSED_BY_CUSTOMER]
            self._settlement.decide(row, status, reason)
            self.wake()
        return self._elsewhere(self._row(request)) or _home_with(texts.DEEP_NOT_FOUND)

    def _row(self, request: Request) -> TransactionRow | None:
        return self._settlement.by_transaction_id(request.path_params["transaction_id"])

    def _elsewhere(self, row: TransactionRow | None) -> Response | None:
        """Return the redirections of the provider: unknown, expired, paid, failed."""
        if row is None:
            return _home_with(texts.DEEP_NOT_FOUND)
        if row.status in OPEN:
            expired = self._world.clock.now_s() >= row.expires_s
            return _home_with(texts.DEEP_EXPIRED) if expired else None
        if row.error_code == BY_ID[4].code:
            return _home_with(texts.DEEP_EXPIRED)
        paid = row.status == Status.SUCCESS
        target = row.success_url if paid else row.error_url
        return RedirectResponse(_with_card_result(row, target) or "/", status_code=_FOUND)

    def _buttons(self, row: TransactionRow | None) -> Response:
        if row is None:
            return _home_with(texts.DEEP_NOT_FOUND)
        path = f"/deep/{quote(row.transaction_id)}"
        labels = _BUTTONS[SERVICES[row.service].link]
        buttons = "".join(form(f"{path}/pay", label) for label in labels)
        return page(
            f"Effectuer votre paiement de {row.amount} CFA",
            buttons + form(f"{path}/refuse", "Refuser"),
        )

    async def _sink(self, request: Request) -> Response:
        """Keep what arrives at the sandbox's own callback address and answer 200."""
        headers = {
            name: request.headers[name]
            for name in ("content-type", "hmac-signature", "timestamp")
            if name in request.headers
        }
        self._world.ledger.add_received(
            ReceivedRow(
                at_s=self._world.clock.now_s(),
                headers=stringify(headers),
                body=await request.body(),
            )
        )
        return Response("ok", media_type="text/plain")

    async def _stray(self, _request: Request) -> Response:
        """Where the redirect script leads: a client that follows it is counted."""
        self._referee.stray()
        return Response("", status_code=200)


def _home_with(message: str) -> Response:
    return RedirectResponse(f"/?{urlencode({'message': message})}", status_code=_FOUND)


def _with_card_result(row: TransactionRow, target: str) -> str:
    """Add the result of 3-D Secure, which a card's redirection carries (contract A5)."""
    if SERVICES[row.service].link is not Link.CARD or not target:
        return target
    paid = row.status == Status.SUCCESS
    query = urlencode(
        {
            "message": "Approved" if paid else "Declined",
            "approvalCode": row.sub_service_id[-6:] if paid else "",
            "cardMask": "************0000",
            "orderId": f"INTECHV2-BK-{row.transaction_id}",
        }
    )
    return f"{target}{'&' if '?' in target else '?'}{query}"
