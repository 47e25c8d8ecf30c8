"""The shop: what it sells, and which amounts and rates it takes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.model import Field, Refusal
from guide_engine.core.text import number
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.shop import (
    ADDRESS,
    CHANNEL,
    ITEM,
    ITEMS,
    METHOD,
    PRICE,
    RATE,
    read_price,
    read_rate,
)
from guide_engine.guides.qiwi.words.checkout.fields import FIELDS

AMOUNTS = (PRICE, RATE)


def test_the_price_of_an_item_times_100_is_the_code_of_its_scenario() -> None:
    for id, item in ITEMS.items():
        if item.scenario:
            code = SCENARIOS[item.scenario].code
            assert (id, str(item.price.amount * 100)) == (f"hata-{code}", f"{code}.00")


def test_the_usual_item_brings_nothing_about_and_every_coded_price_is_in_dollars() -> None:
    assert ITEMS[ITEM.samples[0]].scenario == ""
    assert {item.price.currency for item in ITEMS.values() if item.scenario} == {"USD"}
    assert {item.price.currency for item in ITEMS.values()} == {"USD", "EUR"}


@pytest.mark.parametrize("field", [ITEM, ADDRESS, CHANNEL, METHOD])
def test_what_is_picked_is_one_of_the_options(field: Field) -> None:
    assert [field.read(option) for option in field.options] == list(field.options)
    assert field.read("<b>") == Refusal("choose")
    assert all(map(field.holds, field.options))
    assert not field.holds("")


@pytest.mark.parametrize(
    ("typed", "value"),
    [("25", "25.00"), ("25,5", "25.50"), (" 1.234,50 ", "1234.50"), ("0,01", "0.01")],
)
def test_an_amount_is_read_as_it_is_written_in_turkish(typed: str, value: str) -> None:
    assert read_price(typed) == value


@pytest.mark.parametrize(
    "typed", ["-1", "1e9", "1,005", "NaN", "Infinity", "1.23", "0x10", "<b>1</b>", "1 000", "²"]
)
@pytest.mark.parametrize("field", AMOUNTS)
def test_what_could_mean_two_things_or_nothing_is_no_amount(field: Field, typed: str) -> None:
    assert field.read(typed) == Refusal("not_an_amount")


@pytest.mark.parametrize("field", AMOUNTS)
def test_an_empty_amount_and_one_out_of_range_have_their_own_reasons(field: Field) -> None:
    assert field.read(" ") == Refusal("empty")
    assert field.read("0") == Refusal("out_of_range")
    assert field.read("9999") == Refusal("out_of_range")


@pytest.mark.parametrize("field", AMOUNTS)
def test_a_real_card_or_phone_number_is_wiped_here_too(field: Field) -> None:
    assert field.read("4111111111111111") == Refusal("real_card", wipe=True)
    assert field.read("+7 916 123 45 67") == Refusal("real_phone", wipe=True)
    assert field.read("٤١١١١١١١١١١١١١١١") == Refusal("real_card", wipe=True)


def test_the_bounds_belong_to_what_is_taken() -> None:
    assert (read_price("0,01"), read_price("5.000,00")) == ("0.01", "5000.00")
    assert (read_rate("1"), read_rate("1.000")) == ("1.00", "1000.00")
    assert read_price("5.000,01") == read_rate("1.000,01") == Refusal("out_of_range")


@given(st.decimals("0.01", "5000", places=2))
def test_every_price_in_range_is_read_and_a_link_may_hold_it(price: Decimal) -> None:
    value = read_price(number(price))
    assert value == f"{price:.2f}"
    assert PRICE.holds(value)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused_with_words(typed: str) -> None:
    for field in AMOUNTS:
        answer = field.read(typed)
        if isinstance(answer, str):
            assert field.holds(answer)
        else:
            assert FIELDS[field.id].refusals[answer.reason]


@pytest.mark.parametrize("value", ["25", "25,00", "025.00", "1,234.00", "1.234,50", "", "-1.00"])
@pytest.mark.parametrize("field", AMOUNTS)
def test_a_link_holds_amounts_in_one_writing_only(field: Field, value: str) -> None:
    assert not field.holds(value)


@pytest.mark.parametrize("field", AMOUNTS)
def test_the_samples_are_amounts_that_are_taken(field: Field) -> None:
    assert all(field.holds(str(field.read(typed))) for typed in field.samples)
