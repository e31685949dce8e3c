"""What MoneyGram asks about sender and receiver, by wire name (contract A9).

The provider's own sample lacks four of the sender's fields; its server requires them.
"""

from __future__ import annotations

from typing import Final

from pos_app.domain.service import Field, FieldKind
from pos_app.providers.intech.fields import choice, name, text

ID_TYPES: Final = ("GOV", "PAS", "DRV", "ALN", "STA")
GENDERS: Final = ("MALE", "FEMALE", "UNKNOWN")
PURPOSES: Final = (
    "GIFT",
    "EDUCATION_TRAIN",
    "BILLS",
    "FOOD",
    "MEDICAL",
    "PERSONAL_USE",
    "XFER_OWN_SAVNG",
)
FUNDS: Final = (
    "SALARY_EMPLOY",
    "SAVINGS",
    "FAMILY_FUNDS",
    "PENSION",
    "SOCIAL_BENEFITS",
    "INHERITANCE",
    "LOAN",
    "LOTTERY_GAMBLING",
    "SALE_OF_PROPERTY",
)
RELATIONSHIPS: Final = ("FAMILY", "FRIEND", "ACQUAINTANCE", "COLLEAGUE", "MYSELF")
SENDING_USES: Final = ("FAMILY_FRIENDS_SUPPORT", "BILL_PYMT")
RECEIVING_USES: Final = (
    "FAMILY_FRIENDS_SUPPORT",
    "BUSINESS_RELATED",
    "CHARITY_SUPPORT",
    "THIRD_PARTY",
)
COUNTRY_LETTERS: Final = 3


def _country(wire_name: str) -> Field:
    return text(wire_name, shortest=COUNTRY_LETTERS, longest=COUNTRY_LETTERS)


def _digits(wire_name: str, longest: int = 15) -> Field:
    return Field(
        name=wire_name, kind=FieldKind.ACCOUNT, label=f"field.{wire_name}", max_length=longest
    )


def _day(wire_name: str) -> Field:
    return Field(name=wire_name, kind=FieldKind.DATE, label=f"field.{wire_name}")


SENDER: Final = (
    name("senderFirstName"),
    name("senderLastName"),
    choice("senderGender", *GENDERS),
    _day("senderDOB"),
    _country("senderBirthCountry"),
    _country("senderCitizenshipCountry"),
    choice("senderPhotoIdType", *ID_TYPES),
    text("senderPhotoIdNumber", longest=40),
    _country("senderPhotoIdCountry"),
    text("senderAddress", longest=80),
    text("senderCity", longest=40),
    _country("senderCountry"),
    _digits("senderHomePhoneCountryCode", 4),
    _digits("senderHomePhone"),
    text("senderOccupation", longest=60),
    choice("sourceOfFunds", *FUNDS),
    choice("relationshipToReceiver", *RELATIONSHIPS),
    choice("senderIntendedUseOfMGIServices", *SENDING_USES),
    choice("sendPurposeOfTransaction", *PURPOSES),
    choice("sendCurrency", "XOF"),
)

RECEIVER: Final = (
    name("receiverFirstName"),
    name("receiverLastName"),
    text("receiverAddress", longest=80),
    text("receiverCity", longest=40),
    _country("receiveCountry"),
    _country("receiveCurrency"),
)

RECEPTION: Final = (
    _digits("referenceNumber", 16),
    text("consumerId", longest=40),
    name("receiverFirstName"),
    name("receiverLastName"),
    choice("receiverGender", *GENDERS),
    _day("receiverDOB"),
    _country("receiverBirthCountry"),
    _country("receiverCitizenshipCountry"),
    choice("receiverPhotoIdType", *ID_TYPES),
    text("receiverPhotoIdNumber", longest=40),
    _country("receiverPhotoIdCountry"),
    text("receiverAddress", longest=80),
    text("receiverCity", longest=40),
    _country("receiverCountry"),
    _digits("receiverPhoneCountryCode", 4),
    _digits("receiverPhone"),
    text("receiverOccupation", longest=60),
    choice("relationshipToSender", *RELATIONSHIPS),
    choice("receiverIntendedUseOfMGIServices", *RECEIVING_USES),
    choice("receivePurposeOfTransaction", *PURPOSES),
    choice("receiveCurrency", "XOF"),
)
