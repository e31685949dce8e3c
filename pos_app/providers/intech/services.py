"""Every service of Intech as data: the provider's own list, and the four that it leaves out.

Codes are the provider's, misspellings included. Names are what people call the brand today.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.phone import Country, PhoneFormat
from pos_app.domain.service import AMOUNT, PHONE, AmountRule, Direction, Family, Field, Service
from pos_app.providers.intech import fields as f
from pos_app.providers.intech import moneygram_fields as m
from pos_app.providers.intech.traits import Trait

if TYPE_CHECKING:
    from collections.abc import Mapping

PROVIDER: Final = "intech"
MONEYGRAM_SEND: Final = "MONEYGRAM_SN_API_CASH_IN"
MONEYGRAM_RECEIVE: Final = "MONEYGRAM_SN_API_CASH_OUT"

CASH: Final = AmountRule(minimum=5)
CASH_BY_5: Final = AmountRule(minimum=5, multiple=5)
AIRTIME: Final = AmountRule(minimum=50, maximum=500_000)
RELOAD: Final = AmountRule(minimum=100, maximum=500_000)
BILL: Final = AmountRule(minimum=5, maximum=5_000_000)
CARD: Final = AmountRule(minimum=100, maximum=3_000_000)
TRANSFER: Final = AmountRule(minimum=100, maximum=10_000_000)
MONEYGRAM: Final = AmountRule(minimum=100, maximum=3_000_000)

SN: Final = Country.SENEGAL
CI: Final = Country.COTE_D_IVOIRE
_MSISDN: Final = PhoneFormat.MSISDN


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What the services of one `typeService` share (contract A4)."""

    type_service: str
    family: Family
    direction: Direction
    amounts: AmountRule
    fields: tuple[Field, ...] = (PHONE, AMOUNT)


CASH_IN: Final = Kind(
    type_service="CASHIN", family=Family.CASH_IN, direction=Direction.DEPOSIT, amounts=CASH
)
CASH_OUT: Final = Kind(
    type_service="CASHOUT", family=Family.CASH_OUT, direction=Direction.WITHDRAWAL, amounts=CASH
)
CREDIT: Final = Kind(
    type_service="CREDIT_TELEPHONIQUE",
    family=Family.AIRTIME,
    direction=Direction.SALE,
    amounts=AIRTIME,
)
BUY_RELOAD: Final = Kind(
    type_service="BILL_BUY_RELOAD",
    family=Family.RELOAD,
    direction=Direction.SALE,
    amounts=RELOAD,
    fields=(f.account(), PHONE, AMOUNT),
)
BILL_PAY: Final = Kind(
    type_service="BILL_PAY",
    family=Family.BILL,
    direction=Direction.SALE,
    amounts=BILL,
    fields=(f.account(), f.BILL_REFERENCE, PHONE, AMOUNT),
)
MESSAGING: Final = Kind(
    type_service="MESSENGING_SMS",
    family=Family.MESSAGE,
    direction=Direction.MESSAGE,
    amounts=AmountRule(),
    fields=(PHONE, *f.MESSAGE),
)
KINDS: Final[Mapping[str, Kind]] = {
    kind.type_service: kind for kind in (CASH_IN, CASH_OUT, CREDIT, BUY_RELOAD, BILL_PAY, MESSAGING)
}


def _service(  # noqa: PLR0913 - a row of the table below, read across
    code: str,
    name: str,
    kind: Kind,
    *,
    country: Country = SN,
    amounts: AmountRule | None = None,
    phone_format: PhoneFormat = PhoneFormat.NATIONAL,
    traits: frozenset[str] = frozenset(),
) -> Service:
    return Service(
        code=code,
        provider=PROVIDER,
        name=name,
        family=kind.family,
        direction=kind.direction,
        country=country,
        fields=kind.fields,
        amounts=amounts or kind.amounts,
        phone_format=phone_format,
        traits=traits,
        brand=code.partition("_")[0].lower(),
    )


def _reload(code: str, name: str, word: str, multiple: int = 1) -> Service:
    return Service(
        code=code,
        provider=PROVIDER,
        name=name,
        family=Family.RELOAD,
        direction=Direction.SALE,
        fields=(f.account(word), PHONE, AMOUNT),
        amounts=AmountRule(minimum=100, maximum=500_000, multiple=multiple),
        brand=word,
    )


def _bill(code: str, name: str, word: str) -> Service:
    return Service(
        code=code,
        provider=PROVIDER,
        name=name,
        family=Family.BILL,
        direction=Direction.SALE,
        fields=(f.account(word), f.BILL_REFERENCE, PHONE, AMOUNT),
        amounts=BILL,
        brand=word,
    )


_REDIRECTS: Final = frozenset({Trait.REDIRECTS})
_ORANGE_QR: Final = frozenset({Trait.ORANGE_QR, Trait.REDIRECTS})
_UNLISTED: Final = frozenset({Trait.UNLISTED})
_BY_50: Final = AmountRule(minimum=50, maximum=500_000, multiple=50)
_BY_100: Final = AmountRule(minimum=100, maximum=500_000, multiple=100)

_DEPOSITS: Final = (
    _service("ORANGE_SN_API_CASH_IN", "Orange Money", CASH_IN, amounts=CASH_BY_5),
    _service("WAVE_SN_API_CASH_IN", "Wave", CASH_IN),
    # What the operator is given unchanged: the provider's own sample has the calling code.
    _service("FREE_SN_WALLET_CASH_IN", "Mixx by Yas (Free Money)", CASH_IN, phone_format=_MSISDN),
    _service("EXPRESSO_SN_WALLET_CASH_IN", "E-Money (Expresso)", CASH_IN),
    _service("WIZALL_SN_API_CASH_IN", "Wizall Money", CASH_IN, traits=_UNLISTED),
    _service("ORANGE_CI_API_CASH_IN", "Orange Money Côte d'Ivoire", CASH_IN, country=CI),
    _service(
        "MTN_CI_API_CASH_IN", "MTN MoMo Côte d'Ivoire", CASH_IN, country=CI, amounts=CASH_BY_5
    ),
    _service("MTN_CI_API_CASH_IN_2", "MTN MoMo Côte d'Ivoire 2", CASH_IN, country=CI),
    _service("MOOV_CI_API_CASH_IN", "Moov Money Côte d'Ivoire", CASH_IN, country=CI),
    _service("WAVE_CI_API_CASH_IN", "Wave Côte d'Ivoire", CASH_IN, country=CI),
)
_WITHDRAWALS: Final = (
    _service("ORANGE_SN_API_CASH_OUT", "Orange Money", CASH_OUT, traits=_ORANGE_QR),
    _service("WAVE_SN_API_CASH_OUT", "Wave", CASH_OUT, traits=_REDIRECTS),
    _service("FREE_SN_WALLET_CASH_OUT", "Mixx by Yas (Free Money)", CASH_OUT, phone_format=_MSISDN),
    _service("EXPRESSO_SN_WALLET_CASH_OUT", "E-Money (Expresso)", CASH_OUT),
    _service("WIZALL_SN_API_CASH_OUT", "Wizall Money", CASH_OUT),
    _service(
        "ORANGE_CI_API_CASH_OUT",
        "Orange Money Côte d'Ivoire",
        CASH_OUT,
        country=CI,
        traits=_REDIRECTS,
    ),
    _service(
        "MTN_CI_API_CASH_OUT", "MTN MoMo Côte d'Ivoire", CASH_OUT, country=CI, amounts=CASH_BY_5
    ),
    _service("MTN_CI_API_CASH_OUT_2", "MTN MoMo Côte d'Ivoire 2", CASH_OUT, country=CI),
    _service("MOOV_CI_API_CASH_OUT", "Moov Money Côte d'Ivoire", CASH_OUT, country=CI),
    _service(
        "WAVE_CI_API_CASH_OUT",
        "Wave Côte d'Ivoire",
        CASH_OUT,
        country=CI,
        traits=_REDIRECTS | _UNLISTED,
    ),
)
_AIRTIME: Final = (
    _service("ORANGE_SN_AIRTIME_CREDIT_TELEPHONIQUE", "Orange (Seddo)", CREDIT, amounts=_BY_50),
    _service("FREE_SN_AIRTIME_CREDIT_TELEPHONIQUE", "Yas (Free)", CREDIT, amounts=_BY_100),
    _service("EXPRESSO_SN_AIRTIME_CREDIT_TELEPHONIQUE", "Expresso", CREDIT, amounts=_BY_100),
    _service("ORANGE_CI_AIRTIME_CREDIT_TELEPHONIQUE", "Orange Côte d'Ivoire", CREDIT, country=CI),
    _service("MTN_CI_AIRTIME_CREDIT_TELEPHONIQUE", "MTN Côte d'Ivoire", CREDIT, country=CI),
    _service("MOOV_CI_AIRTIME_CREDIT_TELEPHONIQUE", "Moov Côte d'Ivoire", CREDIT, country=CI),
)
_RELOADS: Final = (
    _reload("WOYOFAL_SN_BILL_RELOAD", "Woyofal", "woyofal"),
    _reload("RAPIDO_SN_BILL_RELOAD", "Rapido", "rapido", 100),
    _reload("XEWEUL_SN_BILL_RELOAD", "Xeweul", "xeweul", 50),
    _reload("OOLUSOLAR_SN_BILL_RELOAD", "Oolu Solar", "oolu"),
    _reload("BAOBAP_PLUS_SN_BILL_RELOAD", "Baobab+", "baobab"),
    _reload("DER_FJ_SN_BILL_RELOAD", "DER/FJ", "der_fj"),
)
_BILLS: Final = (
    _bill("SENELEC_SN_BILL_PAY", "Sénélec", "senelec"),
    _bill("SENEAU_SN_BILL_PAY", "Sen'Eau", "seneau"),
    _bill("AQUATECH_SN_BILL_PAY", "Aquatech", "aquatech"),
    _bill("UCAD_SN_BILL_PAY", "UCAD", "ucad"),
    _bill("UVS_SN_BILL_PAY", "UVS", "uvs"),
)
_OTHERS: Final = (
    Service(
        code="WHATSAPP_MESSAGING",
        provider=PROVIDER,
        name="WhatsApp",
        family=Family.MESSAGE,
        direction=Direction.MESSAGE,
        country=None,
        fields=(PHONE, *f.MESSAGE),
        phone_format=PhoneFormat.E164,
        brand="whatsapp",
    ),
    Service(
        code="BANK_TRANSFER_SN_API_CASH_IN",
        provider=PROVIDER,
        name="Virement bancaire",
        family=Family.CASH_IN,
        direction=Direction.DEPOSIT,
        fields=(f.RIB, *f.CUSTOMER, PHONE, AMOUNT),
        amounts=TRANSFER,
        phone_format=_MSISDN,
        brand="bank",
    ),
    Service(
        code="BANK_CARD_API_CASH_OUT",
        provider=PROVIDER,
        name="Carte bancaire",
        family=Family.LINK,
        direction=Direction.COLLECTION,
        fields=(PHONE, AMOUNT, *f.CUSTOMER, *f.CARD),
        amounts=CARD,
        phone_format=_MSISDN,
        traits=frozenset({Trait.CARD, Trait.REDIRECTS}),
        brand="bank",
    ),
    Service(
        code=MONEYGRAM_RECEIVE,
        provider=PROVIDER,
        name="MoneyGram",
        family=Family.MONEYGRAM,
        direction=Direction.WITHDRAWAL,
        fields=(PHONE, AMOUNT, *m.RECEPTION),
        amounts=MONEYGRAM,
        traits=frozenset({Trait.MONEYGRAM_RECEIVE, Trait.UNLISTED}),
        brand="moneygram",
    ),
    Service(
        code=MONEYGRAM_SEND,
        provider=PROVIDER,
        name="MoneyGram",
        family=Family.MONEYGRAM,
        direction=Direction.DEPOSIT,
        fields=(PHONE, AMOUNT, *m.SENDER, *m.RECEIVER),
        amounts=MONEYGRAM,
        traits=frozenset({Trait.MONEYGRAM_SEND, Trait.UNLISTED}),
        brand="moneygram",
    ),
)

SERVICES: Final = (*_DEPOSITS, *_WITHDRAWALS, *_AIRTIME, *_RELOADS, *_BILLS, *_OTHERS)
"""In the order in which screens show them, which never re-sorts itself."""
