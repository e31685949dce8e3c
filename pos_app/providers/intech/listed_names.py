"""The names of the provider's own list as documented: a live name that differs is a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LISTED_NAMES: Final[Mapping[str, str]] = {
    "FREE_SN_WALLET_CASH_IN": "CashIn Free Money",
    "EXPRESSO_SN_WALLET_CASH_IN": "CashIn E Money",
    "FREE_SN_WALLET_CASH_OUT": "CashOut Free Money",
    "EXPRESSO_SN_WALLET_CASH_OUT": "CashOut E Money",
    "ORANGE_SN_AIRTIME_CREDIT_TELEPHONIQUE": "Achat credit Orange",
    "FREE_SN_AIRTIME_CREDIT_TELEPHONIQUE": "Achat credit Free",
    "EXPRESSO_SN_AIRTIME_CREDIT_TELEPHONIQUE": "Achat credit Expresso",
    "ORANGE_SN_API_CASH_IN": "CashIn Orange Money",
    "ORANGE_SN_API_CASH_OUT": "CashOut Orange Money",
    "WAVE_SN_API_CASH_IN": "CashIn Wave Money",
    "WAVE_SN_API_CASH_OUT": "CashOut Wave Money",
    "WIZALL_SN_API_CASH_OUT": "CashOut Wizall Money",
    "BANK_CARD_API_CASH_OUT": "CashOut Carte Bancaire",
    "RAPIDO_SN_BILL_RELOAD": "Recharge Rapido",
    "WOYOFAL_SN_BILL_RELOAD": "Recharge Woyofal",
    "SENELEC_SN_BILL_PAY": "Sénélec",
    "SENEAU_SN_BILL_PAY": "SenEau",
    "XEWEUL_SN_BILL_RELOAD": "Recharge Xeweul",
    "OOLUSOLAR_SN_BILL_RELOAD": "Oolu Solar",
    "BAOBAP_PLUS_SN_BILL_RELOAD": "Baobab Plus",
    "DER_FJ_SN_BILL_RELOAD": "Der/Fj",
    "AQUATECH_SN_BILL_PAY": "Aquatech",
    "UVS_SN_BILL_PAY": "UVS",
    "UCAD_SN_BILL_PAY": "UCAD",
    "WHATSAPP_MESSAGING": "WhatsApp Message",
    "BANK_TRANSFER_SN_API_CASH_IN": "Virement Bancaire Sénégal",
    "ORANGE_CI_API_CASH_IN": "CashIn Orange Money CI",
    "ORANGE_CI_API_CASH_OUT": "Cashout Orange Money CI",
    "ORANGE_CI_AIRTIME_CREDIT_TELEPHONIQUE": "Airtime Orange Money CI",
    "MTN_CI_API_CASH_IN": "CashIn Mtn Money CI",
    "MTN_CI_API_CASH_OUT": "CashOut Mtn Money CI",
    "MTN_CI_AIRTIME_CREDIT_TELEPHONIQUE": "Airtime Mtn CI",
    "MOOV_CI_API_CASH_IN": "CashIn Moov Money CI",
    "MOOV_CI_API_CASH_OUT": "CashOut Moov Money CI",
    "MOOV_CI_AIRTIME_CREDIT_TELEPHONIQUE": "Airtime Moov CI",
    "MTN_CI_API_CASH_OUT_2": "CashOut Mtn Money CI 2",
    "MTN_CI_API_CASH_IN_2": "CashIn Mtn Money CI 2",
    "WAVE_CI_API_CASH_IN": "CashIn Wave Money CI",
}
