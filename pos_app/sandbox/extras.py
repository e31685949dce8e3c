"""What each family of services adds to the answer of an operation (contract A5)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.services_data import (
    MONEYGRAM_SEND,
    WHATSAPP,
    WIZALL_CASH_OUT,
    WOYOFAL,
    Direction,
    Family,
    Link,
    Service,
)
from pos_app.sandbox.wire import JsonObject, json_number

if TYPE_CHECKING:
    from pos_app.sandbox.records import TransactionRow
    from pos_app.sandbox.settlement import World

WAVE_BUSINESS: Final = "M_sandbox_7Kq2"
_PRICE_OF_A_KWH: Final = Decimal("91.17")
_CODE_GROUPS: Final = 5
_GROUP_SIZE: Final = 10_000
_REFERENCE_DIGITS: Final = 8
_BILLED: Final = frozenset({Family.RELOAD, Family.BILL})


def message_of(service: Service, phone: str) -> str:
    """Return the `msg` of an accepted operation."""
    if service.code == WHATSAPP:
        return texts.SENT_WHATSAPP.format(digits=phone.lstrip("+"), phone=phone)
    if service.code == WIZALL_CASH_OUT:
        return texts.SENT_WIZALL
    return texts.SENT_CASH_OUT if service.direction is Direction.CREDIT else texts.SENT_CASH_IN


def extras_of(
    service: Service, row: TransactionRow, body: JsonObject, base_url: str, world: World
) -> JsonObject:
    """Return the members that `data` gets beside those of every service."""
    link = f"{base_url}deep/{row.transaction_id}"
    if service.link is not Link.NONE:
        return _link_extras(service, row, link, with_qr=body.get("useOMQrCode") is True)
    if service.family in _BILLED:
        told = texts.RELOADED.format(name=service.name, amount=row.amount)
        woyofal = _woyofal(row, world) if service.code == WOYOFAL else {}
        return {"notificationMessage": told, **woyofal}
    if service.code == MONEYGRAM_SEND:
        number = world.chance.about("moneygram", row.number).randrange(10**_REFERENCE_DIGITS)
        return {"referenceNumber": f"{number:0{_REFERENCE_DIGITS}d}"}
    if service.code.startswith("WAVE_"):
        return _wave_business()
    return {}


def _link_extras(service: Service, row: TransactionRow, link: str, *, with_qr: bool) -> JsonObject:
    partner = "Wave" if service.link is Link.WAVE else "Orange Money"
    told = texts.FOLLOW_THE_LINK.format(amount=row.amount, partner=partner, link=link)
    match service.link:
        case Link.CARD:
            return {
                "notificationMessage": texts.FOLLOW_THE_LINK.format(
                    amount=row.amount, partner="votre banque", link=link
                ),
                "authLinkUrl": link,
                "orderId": f"INTECHV2-BK-{row.transaction_id}",
            }
        case Link.WAVE:
            return {
                "notificationMessage": told,
                "deepLinkUrl": link,
                "_be_removed_deepLinkUrl_": f"wave://capture/{link}",
                "_be_removed_deepQrCode_": link,
                **_wave_business(),
            }
        case Link.ORANGE_WITH_QR if not with_qr:
            return {}
    return {
        "notificationMessage": told,
        "deepLinkUrl": link,
        "_be_removed_deepLinkUrl_": f"orangemoney://pay/{row.transaction_id}",
        "_be_removed_alternative_deepLinkUrl_": f"maxit://pay/{row.transaction_id}",
        "_be_removed_deepQrCode_": f"https://qrcode.orange.sn/{row.sub_service_id}",
    }


def _wave_business() -> JsonObject:
    return {
        "waveBusinessRegistrationId": WAVE_BUSINESS,
        "waveBusinessRegistrationIdSenegal": WAVE_BUSINESS,
        "waveBusinessRegistrationIdIvory": WAVE_BUSINESS,
    }


def _woyofal(row: TransactionRow, world: World) -> JsonObject:
    """Return the recharge codes, of five groups of four digits each, and the energy they buy."""
    generator = world.chance.about("woyofal", row.number)
    codes = [
        " ".join(f"{generator.randrange(_GROUP_SIZE):04d}" for _ in range(_CODE_GROUPS))
        for _ in range(world.options.woyofal_codes)
    ]
    energy = (row.amount / _PRICE_OF_A_KWH).quantize(Decimal("0.1"))
    return {"woyofalCode": "\n".join(codes), "woyofalKwh": json_number(energy)}
