"""The wallet number and the code: only what is printed is read, everything else is wiped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.model import Refusal
from guide_engine.guides.qiwi.wallets import (
    CODE,
    CODES,
    WALLET,
    WALLETS,
    number,
    read_code,
    read_wallet,
    real_number,
)
from guide_engine.guides.qiwi.words.checkout.fields import FIELDS

CARDS = ("4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "2200 0000 0000 0004")
PHONES = (
    "+7 916 123 45 67",
    "8 (916) 123-45-67",
    "0532 123 45 67",
    "5321234567",
    "+90 532 1234567",
)


def refusal(answer: str | Refusal) -> tuple[str, bool]:
    assert isinstance(answer, Refusal), answer
    return answer.reason, answer.wipe


@pytest.mark.parametrize("persona", WALLETS)
def test_every_printed_number_is_read_however_it_is_spaced(persona: str) -> None:
    printed = number(persona)
    for typed in (
        printed,
        printed.replace(" ", ""),
        printed.replace("+7", "8"),
        printed.removeprefix("+7 ").replace(" ", "-"),
        f"  {printed}\n",
    ):
        assert read_wallet(typed) == persona


def test_no_printed_number_can_be_anybodys() -> None:
    """No Russian area or operator code begins with 0."""
    assert all(number(persona).startswith("+7 000 000 00 ") for persona in WALLETS)


@pytest.mark.parametrize("typed", PHONES)
def test_a_real_phone_number_is_refused_and_wiped_in_every_field(typed: str) -> None:
    assert refusal(read_wallet(typed)) == ("real_phone", True)
    assert refusal(read_code(typed)) == ("real_phone", True)


@pytest.mark.parametrize("typed", CARDS)
def test_a_real_card_number_is_refused_and_wiped_in_every_field(typed: str) -> None:
    assert refusal(read_wallet(typed)) == ("real_card", True)
    assert refusal(read_code(typed)) == ("real_card", True)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", ("empty", False)),
        ("  \t", ("empty", False)),
        ("on", ("not_a_number", True)),
        ("<img src=x>", ("not_a_number", True)),
        ("12", ("unknown_number", True)),
        ("+7 000 000 00 11", ("real_phone", True)),
    ],
)
def test_other_wallet_numbers_are_refused_with_their_own_reason(
    typed: str, why: tuple[str, bool]
) -> None:
    assert refusal(read_wallet(typed)) == why


@pytest.mark.parametrize(("typed", "kind"), CODES.items())
def test_every_printed_code_is_read_as_what_it_stands_for(typed: str, kind: str) -> None:
    assert read_code(typed) == read_code(f" {typed[:3]} {typed[3:]} ") == kind


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", ("empty", False)),
        ("kod", ("not_a_code", True)),
        ("123456", ("other_code", True)),
        ("24681", ("other_code", True)),
    ],
)
def test_other_codes_are_refused_with_their_own_reason(typed: str, why: tuple[str, bool]) -> None:
    assert refusal(read_code(typed)) == why


@pytest.mark.parametrize("zero", [0x660, 0x6F0, 0x966, 0xFF10], ids=hex)
def test_digits_of_every_script_are_digits(zero: int) -> None:
    script = {ord("0") + digit: zero + digit for digit in range(10)}
    assert read_code("246810".translate(script)) == "dogru"
    assert refusal(read_wallet(CARDS[0].translate(script))) == ("real_card", True)
    assert refusal(read_code(PHONES[2].translate(script))) == ("real_phone", True)


def test_short_numbers_are_nobodys() -> None:
    assert real_number("123456789") is None


@given(st.text(alphabet="0123456789 +-()", max_size=30))
def test_digits_that_are_not_printed_never_stay(typed: str) -> None:
    for answer in (read_wallet(typed), read_code(typed)):
        assert isinstance(answer, str) or answer.wipe is (typed.strip() != "")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused_with_words(typed: str) -> None:
    for field in (WALLET, CODE):
        answer = field.read(typed)
        if isinstance(answer, str):
            assert field.holds(answer)
        else:
            assert FIELDS[field.id].refusals[answer.reason]


def test_the_samples_are_what_is_printed_and_a_link_holds_only_what_they_mean() -> None:
    assert [WALLET.read(typed) for typed in WALLET.samples] == list(WALLETS)
    assert [CODE.read(typed) for typed in CODE.samples] == list(CODES.values())
    assert not WALLET.holds("+7 000 000 00 10")
    assert not CODE.holds("246810")
