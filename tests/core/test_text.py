from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core import text
from guide_engine.core.money import Money

TURKISH = "abcçdefgğhıijklmnoöprsştuüvyzâîûABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZÂÎÛ qwxQWX0123456789-.,!?"
anything = st.text(st.characters())  # lone surrogates too
turkish = st.text(TURKISH)


@given(turkish)
def test_folded_turkish_is_lower_case_ascii(words: str) -> None:
    folded = text.fold(words)
    assert folded.isascii()
    assert folded == folded.lower()
    assert len(folded) == len(words)


@given(anything)
def test_folding_twice_changes_nothing(words: str) -> None:
    assert text.fold(text.fold(words)) == text.fold(words)


def test_every_character_folds_to_what_stays() -> None:
    folded = [text.fold(chr(code)) for code in range(0x30000)]
    assert [f for f in folded if text.fold(f) != f] == []


@pytest.mark.parametrize("written", ["IŞIK", "ışık", "Işık", "isik", "İSİK", "i\u0307s\u0327ik"])
def test_the_four_letters_i_are_one(written: str) -> None:
    assert text.fold(written) == "isik"


@given(anything)
def test_a_slug_is_an_ascii_address_that_stays_one(words: str) -> None:
    slug = text.slug(words)
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert text.slug(slug) == slug
    assert not slug.startswith("-")
    assert not slug.endswith("-")


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("Şifre & ılık", "sifre-ilik"),
        ("QIWI’nin kapısı", "qiwinin-kapisi"),
        ("Ankara'da  gün", "ankarada-gun"),
        ("", ""),
        ("…", ""),
        ("٣", ""),
    ],
)
def test_a_heading_becomes_its_address(heading: str, slug: str) -> None:
    assert text.slug(heading) == slug


def test_the_words_of_an_address_are_parted_as_wished() -> None:
    assert text.slug("Çay demle", "_") == "cay_demle"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("KAYNA", ["kaynat"]), ("kaynta", ["kaynat"]), ("bosal", ["bosalt"]), ("zzz", []), ("", [])],
)
def test_the_nearest_known_words_are_named(word: str, meant: list[str]) -> None:
    assert text.nearest(word, ["bosalt", "kaynat"]) == meant


def test_no_more_than_the_most_likely_words_are_named() -> None:
    assert text.nearest("aaaa", ["aabb", "aaab", "aaaa"], most=2) == ["aaaa", "aaab"]
    assert len(text.nearest("aaaa", ["aaaa", "aaab", "aabb", "aaac"])) == 3


@pytest.mark.parametrize(
    ("value", "written"),
    [("1234.5", "1.234,50"), ("0", "0,00"), ("-1234567.891", "-1.234.567,89"), ("74", "74,00")],
)
def test_numbers_have_a_decimal_comma(value: str, written: str) -> None:
    assert text.number(Decimal(value)) == written


def test_numbers_have_as_many_places_as_asked_for() -> None:
    assert text.number(Decimal(1500), 0) == "1.500"


def test_a_no_break_space_holds_the_unit_of_money() -> None:
    assert text.money(Money.of("1234.5", "USD")) == "1.234,50\u00a0USD"


def test_dates_and_times_read_as_in_turkish() -> None:
    moment = datetime(2024, 2, 21, 9, 5)  # noqa: DTZ001 - the drill has no zone
    assert text.day(moment.date()) == "21\u00a0Şubat 2024"
    assert text.weekday(moment.date()) == "Çarşamba"
    assert text.clock(moment) == "09.05"


def test_every_month_and_weekday_has_its_name() -> None:
    assert [text.day(date(2023, month, 1)).split()[1] for month in range(1, 13)] == [*text.MONTHS]
    assert [text.weekday(date(2024, 1, day)) for day in range(1, 8)] == [*text.WEEKDAYS]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [(["bir"], "bir"), (["bir", "iki"], "bir ya da iki"), (["a", "b", "c"], "a, b ya da c")],
)
def test_words_are_listed_as_a_sentence_does(words: list[str], sentence: str) -> None:
    assert text.listing(words) == sentence


def test_a_list_can_say_and() -> None:
    assert text.listing(("a", "b"), last="ve") == "a ve b"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1", "1"),
        ("12,5", "12.5"),
        (" 1.234,50 ", "1234.50"),
        ("1.234.567", "1234567"),
        ("1.005", "1005"),
        ("1\u00a0234,5", "1234.5"),
        ("0,05", "0.05"),
        ("007", "7"),
        ("999999999,99", "999999999.99"),
    ],
)
def test_an_amount_is_read_as_turkish_readers_write_it(typed: str, value: str) -> None:
    assert text.amount(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "-1",
        "+1",
        "1e9",
        "1,005",
        "0.500",
        "1.2.3",
        "1.23",
        "12.5",
        "1234.567",
        "1,",
        ",5",
        ".",
        "NaN",
        "Infinity",
        "٣",
        "१२",
        "½",
        "1_000",
        "1 000",
        "0x10",
        "5 TL",
        "<b>5</b>",
        "5\u202e1",
        "1234567890",
        pytest.param("9" * 10_000, id="10,000 digits"),
        pytest.param("1" + ".000" * 2_500, id="10,000 digits in thousands"),
        pytest.param("x" * 10_000, id="10,000 letters"),
    ],
)
def test_what_could_mean_two_things_or_nothing_is_no_amount(typed: str) -> None:
    assert text.amount(typed) is None


@given(anything | st.text("0123456789.,- \u00a0"))
def test_what_is_read_is_an_amount_of_money(typed: str) -> None:
    value = text.amount(typed)
    assert value is None or Money.of(value, "TRY").amount == value >= 0


@given(st.decimals(0, 999_999_999, places=2))
def test_an_amount_as_we_write_it_is_read_back(value: Decimal) -> None:
    assert text.amount(text.number(value)) == value
