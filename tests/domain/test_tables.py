"""Tables that a slip of the pen would spoil in silence: each row stands here a second time."""

from __future__ import annotations

import pytest

from pos_app.domain import attachment
from pos_app.domain.attachment import MediaType
from pos_app.domain.latin import unaccented
from pos_app.domain.phone import Country, Operator, PhoneNumber
from pos_app.domain.sealed import luhn_agrees

RANGES = {
    (Country.SENEGAL, Operator.YAS): "76",
    (Country.SENEGAL, Operator.EXPRESSO): "70",
    (Country.SENEGAL, Operator.PROMOBILE): "75",
    (Country.COTE_D_IVOIRE, Operator.ORANGE): "07",
    (Country.COTE_D_IVOIRE, Operator.MTN): "05",
    (Country.COTE_D_IVOIRE, Operator.MOOV): "01",
    (Country.BENIN, Operator.MTN): (
        "0142 0146 0150 0151 0152 0153 0154 0156 0157 0159 "
        "0161 0162 0166 0167 0169 0190 0191 0196 0197"
    ),
    (Country.BENIN, Operator.MOOV): ("0145 0155 0158 0160 0163 0164 0165 0168 0194 0195 0198 0199"),
    (Country.BENIN, Operator.CELTIIS): "0129 0140 0141 0143 0144 0147",
}


@pytest.mark.parametrize(("country", "operator"), RANGES)
def test_every_range_belongs_to_its_operator(country: Country, operator: Operator) -> None:
    for prefix in RANGES[country, operator].split():
        digits = prefix.ljust(country.national_digits, "0")
        number = PhoneNumber(f"+{country.calling_code}{digits}")
        assert number.operator is operator, prefix


def test_every_kind_of_file_has_its_name_and_its_ending() -> None:
    kinds = [each for each in vars(attachment).values() if isinstance(each, MediaType)]
    assert [f"{kind.mime} {kind.extension}" for kind in kinds] == [
        "image/jpeg .jpg",
        "image/png .png",
        "image/gif .gif",
        "image/webp .webp",
        "application/pdf .pdf",
        "audio/mpeg .mp3",
        "audio/ogg .ogg",
        "audio/wav .wav",
        "audio/amr .amr",
        "audio/mp4 .m4a",
        "video/mp4 .mp4",
        "video/3gpp .3gp",
        "video/webm .webm",
    ]


def test_every_letter_that_falls_apart_into_none_has_a_plain_one() -> None:
    told = "ÆæŒœßØøĐđÐðÞþŁłŊŋƁɓƊɗƝɲƳƴı"
    assert unaccented(told) == "AEaeOEoessOoDdDdThthLlNnBbDdNnYyi"
    assert unaccented("\u2019\u2018\u02bc") == "'''"


@pytest.mark.parametrize("number", ["4111111111111111", "5500005555555559", "79927398713"])
def test_every_single_wrong_digit_of_a_card_is_found(number: str) -> None:
    assert luhn_agrees(number)
    for place, digit in enumerate(number):
        wrong = number[:place] + str((int(digit) + 1) % 10) + number[place + 1 :]
        assert not luhn_agrees(wrong), place
