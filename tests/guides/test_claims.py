import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from guide_engine.core.claim import REVIEW_DAYS, Claim, Source, Subject
from guide_engine.guides.claims import CLAIMS, constants, registry
from guide_engine.guides.claims.constants import ByLevel, Constant, Span

CLOSURE = CLAIMS["licence-revoked"]
CONSTANTS = {name: value for name, value in vars(constants).items() if isinstance(value, Constant)}
MONTHS = "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"
UNITS = "ruble|euro|TL|saat|gün|iş günü|milyon|milyar|kat|cüzdan"
MACHINE_TELLS = "mektedir|maktadır|gerekmekte|bulunmakta|tarafından|söz konusu"


def texts(claim: Claim) -> tuple[str, ...]:
    return (claim.sentence, claim.caveat, *(source.name for source in claim.sources))


def offenders(pattern: str) -> list[str]:
    return [c.id for c in CLAIMS.values() if any(re.search(pattern, t) for t in texts(c))]


def figures(value: object) -> list[str]:
    """Write a constant as a sentence does; a date on the first of a month stands for the month."""
    match value:
        case date(day=1):
            return [f"{MONTHS.split('|')[value.month - 1]} {value.year}"]
        case date():
            return [f"{value.day} {MONTHS.split('|')[value.month - 1]} {value.year}"]
        case int():
            return [f"{value:,}".replace(",", ".")]
        case Span(least, most):
            return [f"{least}-{most}"]
        case ByLevel(none, simplified, full):
            return [f for n in (none, simplified, full) if n is not None for f in figures(n)]
        case tuple():
            names = {"RUB": "ruble", "USD": "dolar", "EUR": "euro", "KZT": "tenge"}
            return [names[currency] for currency in value]
        case _:
            raise TypeError(value)


def test_ids_are_the_keys_and_kebab_ascii() -> None:
    assert all(key == claim.id for key, claim in CLAIMS.items())
    assert [key for key in CLAIMS if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []


def test_two_claims_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two claims are called licence-revoked"):
        registry([CLOSURE], [replace(CLOSURE, sentence="Başka bir cümle.")])


def test_the_registry_keeps_the_order_of_its_sections() -> None:
    assert next(iter(CLAIMS)) == "licence-revoked"
    assert list(registry([CLAIMS["card-chargeback"]], [CLOSURE])) == [
        "card-chargeback",
        "licence-revoked",
    ]


def test_every_sentence_and_caveat_is_whole() -> None:
    """They start with a capital, a digit or a curly quote, and end with a full stop."""
    whole = re.compile(r"[A-ZÇĞİÖŞÜ0-9“].*\.", re.DOTALL)
    parts = [(c.id, t) for c in CLAIMS.values() for t in (c.sentence, c.caveat or "Yok.")]
    assert [key for key, text in parts if not whole.fullmatch(text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"['\"«»]", id="straight or foreign quotes"),
        pytest.param(r"\s[-–—]\s", id="a dash in mid-sentence"),
        pytest.param(r" {2}| [.,;:]|^\s|\s$", id="stray spaces"),
        pytest.param(r"Kiwi|Qiwi|Aliexpress|Ali Express", id="misspelt names"),
        pytest.param(r"\d%|% \d", id="the per cent sign after the number"),
        pytest.param(rf"\d ({MONTHS}|{UNITS})\b", id="a unit or month not held to its number"),
        pytest.param(MACHINE_TELLS, id="tells of machine translation"),
    ],
)
def test_the_words_keep_the_house_style(pattern: str) -> None:
    assert offenders(pattern) == []


def test_no_text_prints_a_dead_channel() -> None:
    """Neither the old hot line nor a mailbox: both would read as a way to get help."""
    assert offenders(r"8 ?800|707-77|\S@\S") == []


def test_no_source_leads_to_the_wallet_itself() -> None:
    urls = [source.url for claim in CLAIMS.values() for source in claim.sources]
    assert [url for url in urls if re.search(r"//([\w-]+\.)*qiwi\.com", url)] == []


def test_every_claim_but_the_unknown_ones_names_a_page() -> None:
    unsourced = {c.id for c in CLAIMS.values() if not c.sources}
    assert unsourced <= {c.id for c in CLAIMS.values() if c.standing == "unknown"}


def test_every_source_is_a_named_web_address() -> None:
    sources = [source for claim in CLAIMS.values() for source in claim.sources]
    assert [s for s in sources if not s.name] == []
    assert [
        s for s in sources if not re.fullmatch(r"https?://[^/\s]+\.[^/\s]+(/\S*)?", s.url)
    ] == []


def test_no_claim_names_a_page_twice() -> None:
    doubled = [c.id for c in CLAIMS.values() if len({s.url for s in c.sources}) < len(c.sources)]
    assert doubled == []


def test_one_address_has_one_name_and_one_date() -> None:
    by_url: dict[str, set[Source]] = {}
    for claim in CLAIMS.values():
        for source in claim.sources:
            by_url.setdefault(source.url, set()).add(source)
    assert [url for url, sources in by_url.items() if len(sources) > 1] == []


def test_no_source_is_younger_than_its_last_reading() -> None:
    late = [
        c.id for c in CLAIMS.values() for s in c.sources if s.dated and s.dated > c.last_verified
    ]
    assert late == []


def test_the_closure_rests_on_three_sources() -> None:
    assert len({source.url for source in CLOSURE.sources}) == 3
    assert (CLOSURE.confidence, CLOSURE.standing) == ("strong", "current")


def test_weak_claims_say_why_they_are_weak() -> None:
    assert [c.id for c in CLAIMS.values() if c.confidence == "weak" and not c.caveat] == []


def test_what_is_unknown_says_so() -> None:
    unknown = [c for c in CLAIMS.values() if c.standing == "unknown"]
    assert [c.id for c in unknown if not re.search("bulunamadı|bilinmiyor", c.sentence)] == []


@pytest.mark.parametrize("subject", REVIEW_DAYS)
def test_a_claim_is_due_from_its_review_day_on(subject: Subject) -> None:
    claim = replace(CLOSURE, subject=subject)
    assert claim.review_after == claim.last_verified + timedelta(days=REVIEW_DAYS[subject])
    assert not claim.is_due(claim.review_after - timedelta(days=1))
    assert claim.is_due(claim.review_after)


def test_constants_cite_claims_of_the_registry() -> None:
    assert CONSTANTS
    assert {c.claim for c in CONSTANTS.values()} <= set(CLAIMS)


def test_dates_and_numbers_of_constants_stand_in_their_claims() -> None:
    """A claim that is corrected without its constant, or the other way round, fails here."""
    missing = [
        (name, figure)
        for name, constant in CONSTANTS.items()
        for figure in figures(constant.value)
        if figure not in CLAIMS[constant.claim].sentence.replace("\N{NO-BREAK SPACE}", " ")
    ]
    assert missing == []
