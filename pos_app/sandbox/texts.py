"""The provider's own French texts, misspellings included: a client really receives them."""

from __future__ import annotations

from typing import Final

SUCCESSFUL: Final = "Successfully operation"
BAD_REQUEST: Final = "Les parametres envoyés sont invalides"
NOT_AUTHENTICATED: Final = "Non authentifié"
TRANSACTION_NOT_FOUND: Final = "La transaction est introuvable"
CLAIM_ALREADY_OPEN: Final = "Une reclamation est deja en cours pour cette transaction"
SERVICE_DOWN: Final = "Le service demandé n'est pas disponible"
UNKNOWN_ERROR: Final = "Votre opération n'a pas pu être traitée pour le moment, réessayez plus tard"
FAILED: Final = "La transaction a échoué"
NOT_FOUND: Final = "Les ressources demandés n'existent pas"

API_KEY_INVALID: Final = "Le clee API est invalide"
SECRET_KEY_INVALID: Final = "Invalide secrete key"  # noqa: S105 - a text, no secret
PHONE_REQUIRED: Final = "Le numero de téléphone est requis"
PHONE_INVALID: Final = "Le numéro est incorrecte. Regex: {pattern}"
AMOUNT_NOT_A_NUMBER: Final = "amount must be a number conforming to the specified constraints"
AMOUNT_NOT_POSITIVE: Final = "Le montant doit etre positif ( > 1)!"
AMOUNT_ABOVE: Final = "limit maximum par transaction est depassé . Max limit : {limit}"
AMOUNT_BELOW: Final = "limit minimum par transaction n'est pas atteinds . Min limit : {limit}"
SERVICE_UNKNOWN: Final = "Le services est introuvable"
CALLBACK_REQUIRED: Final = "Le Callback Url est requis"
CALLBACK_INVALID: Final = "Le callback n'est pas valide"
CALLBACK_NOT_HTTPS: Final = "Le callback url dois etre en HTTPS"
DUPLICATE: Final = "Duplication du external transaction ID"
BALANCE_TOO_LOW: Final = (
    "Le solde global du partenaire est infusisant pour effectuer cette operation"
)
TEST_CAP: Final = (
    "Le compte n'est pas autorisé a faire des transaction au dela de 300 CFA, "
    "veuillez contacter le support pour activer la production"
)
WITHIN_ONE_MINUTE: Final = (
    "Vous venez de faire le meme transaction en moins d'une minute d'interval sur intech api"
)
REDIRECT_INVALID: Final = "{field} doit être un URL"
MESSAGE_REQUIRED: Final = "message  est requis pour ce service"
RIB_INVALID: Final = "Le RIB est invalide"

SENT: Final = "Votre opération s'est effectuée sans erreur"
SENT_CASH_OUT: Final = f"{SENT}, Vous allez recevoir un message de confirmation"
SENT_CASH_IN: Final = (
    f"{SENT}. Veuillez attendre le callback pour avoir l'état final de la transaction"
)
SENT_WHATSAPP: Final = "Le message a bien été envoyé a {digits}@c.us ({phone})"
SENT_WIZALL: Final = f"{SENT}, Veuillez confirmer dans l'application Wizall"
FOLLOW_THE_LINK: Final = (
    "Cliquez sur le lien suivant pour valider le paiement de {amount} CFA sur {partner}. "
    "{link} Expire dans 15 minutes"
)
RELOADED: Final = "Votre {name} de {amount} CFA a été effectué avec succès"

BILLS_FOUND: Final = "{count} en attente(s) non payée pour cette facture"
NO_BILL: Final = "Aucune facture trouvé pour cette facture"
BILL_REFUSED: Final = "Désolé, vous ne pouvez pas payer cette facture"
BILLS_NOT_IMPLEMENTED: Final = "No implemented"
BILL_UNKNOWN: Final = "La facture que vous essayer de payer est introuvable"
BILL_AMOUNT_DIFFERS: Final = (
    "Le montant de la facture #{reference} ({due} CFA) est different du montant soumis "
    "({amount} CFA)"
)
NOT_FOR_THIS_SERVICE: Final = "Pas disponible pour ce service"

STATUS_UNKNOWN_ID: Final = "Transaction partnaire non trouvé"
REFUND_BAD_STATUS: Final = (
    "Le statut de la transaction ne permet pas de proceder a son remboursmeent"
)
REFUND_ALREADY: Final = "Le transaction a deja ete rembourse"
REFUND_BALANCE: Final = "Le solde du compte du partenaire  permet pas de faire ce remboursement"
REFUND_NOT_AVAILABLE: Final = "Cette fonctionnalité n'est pas encore disponible pour ce Service"
REFUNDED: Final = "Le transaction {name} de {amount} CFA a bien été remboursé"

DEEP_NOT_FOUND: Final = "Deep link non trouvé"
DEEP_EXPIRED: Final = "Lien de paiement expiré"

HMAC_MISSING: Final = "HMAC signature is missing"
HMAC_BAD_TIMESTAMP: Final = "Timestamp is invalid"
HMAC_EXPIRED: Final = "Timestamp is invalid or expired"
HMAC_WRONG: Final = "Invalid HMAC signature"
CURRENCY_UNKNOWN: Final = "Cannot read properties of undefined (reading 'rate')"
NO_CHANNEL: Final = "Le services est indisponible pour le moment(pho)"
PHONE_NOT_TEXT: Final = "phone.match is not a function"
