"""Why a transaction stands where it stands: the till's own words, whatever a provider calls it."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a transaction was declined, is uncertain, or needs a person.

    The stored value never changes: old journals hold it. The words for a cashier stand in the
    translation files, one text for each member.
    """

    # Declined: the provider, or a person, says that no money moved.
    INVALID_NUMBER = "invalid_number"
    NO_ACCOUNT = "no_account"
    ACCOUNT_SUSPENDED = "account_suspended"
    NUMBER_NOT_ALLOWED = "number_not_allowed"
    NO_WHATSAPP = "no_whatsapp"
    CUSTOMER_BALANCE_LOW = "customer_balance_low"
    FLOAT_TOO_LOW = "float_too_low"
    AMOUNT_MULTIPLE_5 = "amount_multiple_5"
    AMOUNT_MULTIPLE_50 = "amount_multiple_50"
    AMOUNT_MULTIPLE_100 = "amount_multiple_100"
    AMOUNT_OUT_OF_RANGE = "amount_out_of_range"
    MONTHLY_LIMIT = "monthly_limit"
    INTERVAL_LIMIT = "interval_limit"
    TEST_ACCOUNT_CAP = "test_account_cap"
    INVALID_FIELDS = "invalid_fields"
    KEY_REFUSED = "key_refused"
    SIGNATURE_REFUSED = "signature_refused"
    SERVICE_NOT_AVAILABLE = "service_not_available"
    SERVICE_NOT_SUBSCRIBED = "service_not_subscribed"
    ADDRESS_NOT_ALLOWED = "address_not_allowed"
    BILL_REFUSED = "bill_refused"
    CUSTOMER_DID_NOT_APPROVE = "customer_did_not_approve"
    PROVIDER_CANCELLED = "provider_cancelled"
    PROVIDER_FAILED = "provider_failed"
    LINK_NEVER_SHOWN = "link_never_shown"
    SETTLED_UNPAID = "settled_unpaid"

    # Uncertain: nobody here knows whether the provider has it.
    NO_ANSWER = "no_answer"
    CONNECTION_LOST = "connection_lost"
    SERVER_FAULT = "server_fault"
    UNREADABLE_ANSWER = "unreadable_answer"
    UNKNOWN_REFUSAL = "unknown_refusal"
    ECHO_DIFFERS = "echo_differs"
    DUPLICATE_ID = "duplicate_id"
    SAME_OPERATION_TOO_SOON = "same_operation_too_soon"
    OPERATOR_TROUBLE = "operator_trouble"
    STOPPED_WHILE_SENDING = "stopped_while_sending"
    PROGRAM_FAULT = "program_fault"

    # Never left this machine.
    NO_NETWORK = "no_network"
    CARD_GONE = "card_gone"
    FILE_CHANGED = "file_changed"
    NOT_CONFIRMED_IN_TIME = "not_confirmed_in_time"
    CANCELLED_BY_CASHIER = "cancelled_by_cashier"

    # Review: a person decides.
    CONTRADICTION = "contradiction"
    NO_FINAL_ANSWER = "no_final_answer"
    PROBABLY_NEVER_CREATED = "probably_never_created"
    LINK_NOT_PAID = "link_not_paid"
    SETTLED_PAID = "settled_paid"

    # A refund or a claim that will not come; the transaction itself stays what it is.
    REFUND_NOT_OFFERED = "refund_not_offered"
    REFUND_NOT_ALLOWED = "refund_not_allowed"
    REFUND_FLOAT_TOO_LOW = "refund_float_too_low"
    CLAIM_ALREADY_OPEN = "claim_already_open"
    CLAIM_REFUSED = "claim_refused"
