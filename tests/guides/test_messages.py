"""Letters: whom a diagnosis says to write to gets one, in one language, without a secret."""

import re
from itertools import chain

import pytest

from guide_engine.core.diagnosis import Message
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.diagnoses.common import CHAT
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.messages import MESSAGES, joined
from guide_engine.guides.qiwi.messages.common import BLANKS, Letter

WANTED = {
    "charged_but_order_unpaid": {"shop"},
    "payment_review_overdue": {"shop"},
    "order_closed_after_payment": {"shop"},
    "order_frozen": {"shop"},
    "double_charge": {"shop"},
    "charged_more_than_order": {"shop"},
    "wrong_currency_charged": {"shop"},
    "duplicate_order_on_retry": {"shop"},
    "account_access_lost": {"shop"},
    "refund_overdue": {"shop"},
    "refund_delayed": {"seller", "shop"},
    "refund_other_currency": {"seller", "liquidator"},
    "refund_to_closed_wallet": {"shop", "liquidator"},
    "refund_other_destination": {"shop"},
    "wallet_number_changed": {"shop", "liquidator"},
    "balance_in_closed_wallet": {"liquidator"},
    "dispute_needed": {"dispute"},
    "dispute_window_missed": {"seller", "shop"},
    "seller_pressure": {"seller", "dispute", "shop"},
}
NAMED = {"shop": CHAT, "seller": r"\b[Ss]atıcı\b(?! AliExpress’te ise)", "liquidator": r"\bASV\b"}
NOT_YET = {
    ("payment_pending_review", "shop"),  # the chat is for when the day is over: another diagnosis
    ("phishing", "liquidator"),  # to be read there, not to be written to
}

BRANDS = re.compile(r"\b(AliExpress|QIWI)\b")
TURKISH = re.compile(r"[çğıöşüâîû]", re.IGNORECASE)
CYRILLIC = re.compile(r"[А-Яа-яЁё]")  # noqa: RUF001 - the Russian letters
LATIN = re.compile(r"[A-Za-z]")
PROMISE = re.compile(r"guarante|immediately|at once|гаранти|немедленно|обязан", re.IGNORECASE)
SECRET = re.compile(r"password|\bcodes?\b|\bpin\b|cv[vc]|card number|парол", re.IGNORECASE)
REFUSAL = re.compile(r"\b(not|never)\b")
LAW = re.compile(r"\b(law|article|статья|статьи|закон\w*|реестр\w*)\b", re.IGNORECASE)
TYPOGRAPHY = re.compile(
    r"""['"«»!?]|\.\.\.|  | [.,;:]|\d%|% \d|\b(AliExpress|QIWI)(?=[a-zçğıöşü])"""
    r"|\d (saat|gün|iş|Şubat)|m[ae]kt[ae]d|geri ödeme|\bkullanıcı|https?:"
)

LETTERS = {f"{label}-{message.to}": message for label, sent in MESSAGES.items() for message in sent}
every_letter = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)


def blanks(letter: Message) -> list[str]:
    return re.findall(r"\[(.+?)\]", letter.text)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.:;])\s+|\n\n", text)


def test_the_guide_has_the_letters() -> None:
    assert QIWI.messages is MESSAGES
    assert MESSAGES.keys() <= DIAGNOSES.keys()


@pytest.mark.parametrize("label", WANTED)
def test_a_diagnosis_that_ends_in_writing_has_its_letters(label: str) -> None:
    assert {letter.to for letter in MESSAGES[label]} == WANTED[label]


@pytest.mark.parametrize("to", NAMED)
def test_whoever_is_named_as_contact_gets_a_letter(to: str) -> None:
    named = {label for label, found in DIAGNOSES.items() if re.search(NAMED[to], found.contact)}
    written = {label for label, sent in MESSAGES.items() if to in {letter.to for letter in sent}}
    assert named
    assert {(label, to) for label in named - written} <= NOT_YET


def test_a_recipient_gets_one_letter_under_a_label() -> None:
    for sent in MESSAGES.values():
        assert len({letter.to for letter in sent}) == len(sent)
    letter = Letter(("double_charge",), MESSAGES["double_charge"][0])
    with pytest.raises(ValueError, match="two letters to the shop under the label double_charge"):
        joined([letter, letter])


def test_a_letter_with_another_text_has_another_subject() -> None:
    texts = {letter.text for letter in LETTERS.values()}
    subjects = {(letter.to, letter.subject) for letter in LETTERS.values()}
    assert len(texts) == len(subjects)


@every_letter
def test_it_is_in_the_language_of_whoever_gets_it(letter: Message) -> None:
    own = BRANDS.sub("", f"{letter.subject} {letter.text}")
    assert letter.language == ("ru" if letter.to == "liquidator" else "en")
    if letter.language == "en":
        assert own.isascii()
        assert LATIN.search(own)
    else:
        assert CYRILLIC.search(own)
        assert not LATIN.search(own)
        assert not TURKISH.search(own)


@every_letter
def test_it_is_neither_curt_nor_long(letter: Message) -> None:
    assert 50 <= len(letter.text.split()) <= 120
    assert 2 <= len(letter.subject.split()) <= 11
    assert not letter.subject.endswith(".")


@every_letter
def test_its_facts_stand_in_brackets_and_are_told_in_turkish(letter: Message) -> None:
    assert blanks(letter)
    assert letter.text.count("[") == letter.text.count("]") == len(blanks(letter))
    assert "[" not in letter.subject
    told = "; ".join(BLANKS[blank] for blank in blanks(letter))
    assert letter.gloss.endswith(f"sırasıyla şunları yazın: {told}.")


def test_every_blank_is_used() -> None:
    assert set(chain.from_iterable(map(blanks, LETTERS.values()))) == BLANKS.keys()


@every_letter
def test_it_asks_for_no_secret_and_sends_none(letter: Message) -> None:
    assert [blank for blank in blanks(letter) if SECRET.search(blank)] == []
    spoken = [line for line in sentences(letter.text) if SECRET.search(line)]
    assert [line for line in spoken if not REFUSAL.search(line)] == []


@every_letter
def test_it_promises_nothing_threatens_nobody_and_invents_no_law(letter: Message) -> None:
    for text in (letter.subject, letter.text, letter.gloss):
        assert not PROMISE.search(text)
        assert not LAW.search(text)
        assert "!" not in text


@every_letter
def test_it_is_polite(letter: Message) -> None:
    assert re.search(r"\b[Pp]lease\b|\b[Пп]рошу\b", letter.text)


@every_letter
def test_its_gloss_is_turkish_and_keeps_to_the_typography(letter: Message) -> None:
    assert TURKISH.search(letter.gloss)
    assert not CYRILLIC.search(letter.gloss)
    assert not TYPOGRAPHY.search(letter.gloss)


def test_the_claim_names_what_claims_had_to_name() -> None:
    asked = {"имя и фамилия", "дата рождения", "вид и номер документа", "номер кошелька"}
    for letter in LETTERS.values():
        if letter.to == "liquidator":
            assert asked <= set(blanks(letter))
            assert "справка оператора" in letter.text
