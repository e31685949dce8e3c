"""The provider's texts that refuse a request before any transaction exists (contract A2, A3, A5).

A text decides only where the contract says that it is the only sign; elsewhere it is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

HMAC: Final[Mapping[int, frozenset[str]]] = {
    400: frozenset(
        {
            "HMAC signature is missing",
            "Timestamp is invalid",
            "Timestamp is invalid or expired",
        }
    ),
    403: frozenset({"Invalid HMAC signature"}),
}
"""By HTTP status, whole texts of `_msg`."""

OURS_MAY_HAVE_ARRIVED: Final = (
    # Our first one arrived: the provider puts this under `apiKey`, but it is no bad key.
    ("Duplication du external transaction ID", Reason.DUPLICATE_ID),
    (
        "Vous venez de faire le meme transaction en moins d'une minute",
        Reason.SAME_OPERATION_TOO_SOON,
    ),
)
"""How texts begin that prove nothing, wherever they stand, because of what they may mean."""

FIELDS: Final = frozenset(
    {
        "amount",
        "apiKey",
        "attachedMedia",
        "attachedMediaExtension",
        "attachedMediaName",
        "billAccountNumber",
        "billReference",
        "callbackUrl",
        "cardCVC",
        "cardExpireMonth",
        "cardExpireYear",
        "cardNumber",
        "cardType",
        "codeService",
        "currency",
        "customerEmail",
        "customerFirstName",
        "customerLastName",
        "data",
        "errorRedirectUrl",
        "externalTransactionId",
        "merchantCatCode",
        "merchantName",
        "message",
        "moneygramReceptionData",
        "moneygramSendData",
        "motif",
        "operationDescription",
        "phone",
        "rib",
        "sender",
        "successRedirectUrl",
        "useOMQrCode",
    }
)
"""Under these names `data` holds arrays of texts when the request's fields are refused."""

BY_FIELD: Final[Mapping[str, tuple[tuple[str, Reason], ...]]] = {
    "apiKey": (
        ("Le clee API est invalide", Reason.KEY_REFUSED),
        ("Le solde global du partenaire est infusisant", Reason.FLOAT_TOO_LOW),
        ("Les commissions ne sont pas configurées", Reason.SERVICE_NOT_AVAILABLE),
    ),
    "codeService": (
        ("Le services est introuvable", Reason.SERVICE_NOT_AVAILABLE),
        ("Le  services est temporairement desactivé", Reason.SERVICE_NOT_AVAILABLE),
        ("Le partenaire n'est pas souscrit", Reason.SERVICE_NOT_SUBSCRIBED),
    ),
    "phone": (("Le num", Reason.INVALID_NUMBER),),
    "amount": (
        ("limit maximum par transaction", Reason.AMOUNT_OUT_OF_RANGE),
        ("limit minimum par transaction", Reason.AMOUNT_OUT_OF_RANGE),
    ),
}
"""How texts under a field begin, and what they mean; under the rest a text is just shown.

`apiKey` is where the provider puts whatever has no field: an unknown text there proves nothing.
"""

BEFORE_ANY_TRANSACTION: Final = (
    ("Le compte n'est pas autorisé a faire des transaction au dela de", Reason.TEST_ACCOUNT_CAP),
    ("Le service demandés n'est authorizé pour votre clee API", Reason.SERVICE_NOT_SUBSCRIBED),
    ("L'authentification est requis", Reason.KEY_REFUSED),
    ("Non authentifié", Reason.KEY_REFUSED),
    ("Pas disponible pour ce service", Reason.SERVICE_NOT_AVAILABLE),
    ("Le service demandé n'est pas disponible", Reason.SERVICE_NOT_AVAILABLE),
    ("Le services est indisponible pour le moment", Reason.SERVICE_NOT_AVAILABLE),
)
"""How `msg` begins where the provider refuses without any detail in `data` to go by.

They count only when the answer names no transaction of theirs.
"""

BILL: Final = (
    "Le montant de la facture #",
    "La facture que vous essayer de payer est introuvable",
)
"""How `msg` begins when a bill is not paid (contract A6)."""

UNKNOWN_ID: Final = "Transaction partnaire non trouv"
"""How the answer to a question begins when the provider does not know our id (contract A7)."""

BAD_KEY: Final = "Invalide secrete key"

ALREADY_REFUNDED: Final = "Le transaction a deja ete rembourse"
"""How a refund is refused that was done before: by us, perhaps (contract A9)."""

REFUNDS: Final = (
    ("La transaction est introuvable", Reason.REFUND_NOT_ALLOWED),
    ("Le statut de la transaction ne permet pas", Reason.REFUND_NOT_ALLOWED),
    ("Le solde du compte du partenaire", Reason.REFUND_FLOAT_TOO_LOW),
    ("Cette fonctionnalité n'est pas encore disponible", Reason.REFUND_NOT_OFFERED),
)
"""How the definite refusals of a refund begin (contract A9)."""

CLAIM_OPEN: Final = "Une reclamation est deja en cours"
"""How a second claim about one transaction is refused (contract A9)."""


def doubt_in(text: str) -> Reason | None:
    """Return why a text, wherever it stands, leaves the outcome unknown, if it does."""
    for beginning, reason in OURS_MAY_HAVE_ARRIVED:
        if text.startswith(beginning):
            return reason
    return None


def reason_under(field: str, text: str) -> Reason | None:
    """Return why a field's text refuses the request, None where that cannot be told."""
    for beginning, reason in BY_FIELD.get(field, ()):
        if text.startswith(beginning):
            return reason
    return None if field == "apiKey" else Reason.INVALID_FIELDS


def reason_before_any_transaction(message: str) -> Reason | None:
    """Return the reason of a refusal that made no transaction, if `message` is such a one."""
    for beginning, reason in BEFORE_ANY_TRANSACTION:
        if message.startswith(beginning):
            return reason
    return None


def reason_of_refund(message: str) -> Reason | None:
    """Return why a refund will not come, None where the text does not settle that."""
    return next((reason for beginning, reason in REFUNDS if message.startswith(beginning)), None)
