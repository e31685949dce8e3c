"""Wire switches of one service, which only this provider's adapter reads (contract A5)."""

from __future__ import annotations

from enum import StrEnum


class Trait(StrEnum):
    """One thing that a service's request or listing does differently."""

    REDIRECTS = "redirects"
    """Both redirect addresses are required."""

    ORANGE_QR = "orange_qr"
    """`useOMQrCode` asks for a link instead of a code typed on the customer's phone."""

    CARD = "card"
    """Card number and CVC travel: off until the owner turns card entry on."""

    MONEYGRAM_SEND = "moneygram_send"
    MONEYGRAM_RECEIVE = "moneygram_receive"
    """The fields travel nested, as the commit of MoneyGram wants them (contract A9)."""

    UNLISTED = "unlisted"
    """The provider's own list leaves it out although it works: absence there hides nothing."""

    GENERIC = "generic"
    """Made for a code that this program does not know yet."""
