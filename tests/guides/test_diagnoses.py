"""Every failure has one diagnosis, every label an address, every text the voice of the house."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

import pytest

from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.text import fold
from guide_engine.guides.claims import CLAIMS
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES, by_id
from guide_engine.guides.qiwi.diagnoses.labels import LABELS
from guide_engine.guides.qiwi.scenarios import SCENARIOS


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TAXONOMY = words(
    """
    wallet_service_closed wallet_blocked account_access_lost registration_phone_unsupported
    region_restricted topup_not_credited wrong_wallet_number wrong_recipient
    prepaid_balance_recovery withdrawal_delayed bank_security_block insufficient_funds fx_shortfall
    limit_exceeded card_declined card_scheme_not_accepted card_closed_for_online
    third_party_payer_mismatch wallet_technical_error browser_or_adblock_interference
    duplicate_order_on_retry wrong_currency_charged currency_question off_platform_scam
    otp_not_received otp_delayed otp_sent_to_old_number otp_accepted_but_payment_failed
    payment_pending_review charged_but_order_unpaid payment_reference_missing
    preauth_hold_not_released double_charge apparent_double_charge wrong_amount_charged
    unauthorised_charge receipt_question refund_delayed refund_fx_loss refund_other_currency
    refund_other_destination refund_blocked_by_open_dispute refund_window_expired dispute_needed
    chargeback_rejected phishing
    """
)
OUT_OF_SCOPE = {
    "prepaid_balance_recovery",
    "withdrawal_delayed",
    "bank_security_block",
    "wrong_amount_charged",
    "chargeback_rejected",
}
TOPICS = words(
    """
    service_status registration topup checkout currency otp pending receipt double_charge refund
    dispute support_contact
    """
)
STEPS = words(
    """
    odeme/#cuzdan-numarasi odeme/#dogrulama-kodu odeme/#kur odeme/#onay-sayfasi odeme/#siparis
    iade/#iade iade/#iki-hesap sorunlar/#odeme-gecmisi sorunlar/#iki-kez-cekildi sorunlar/#destek
    cuzdan/#kapanis
    """
)
PAYING_AGAIN_HURTS = (
    "payment_pending_review",
    "payment_review_overdue",
    "charged_but_order_unpaid",
    "order_closed_after_payment",
    "double_charge",
    "apparent_double_charge",
    "same_payment_pending",
    "no_redirect",
    "wallet_technical_error",
    "otp_accepted_but_payment_failed",
    "duplicate_order_on_retry",
)
FORBIDDEN = re.compile(
    r"\b(buton|link|online|offline|kiwi|phishing|screenshot|bot|parola|kota|oran|meblağ|kullanıcı)"
    r"|m[ae]kt[ae]d|gerçekleştir|tarafından|aracılığıyla|söz konusu|müşteri hizmetleri"
    r"|geri ödeme|tek kullanımlık|8 800|support@|https?:|[$₽!]",
    re.IGNORECASE,
)
STRAIGHT_OR_LOOSE = re.compile(
    r"""['"«»]|\.\.\.|  | [.,;:?]|\d%|% \d|\b(AliExpress|QIWI)(?=[a-zçğıöşü])"""
    r"|\d (saat|gün|iş|dakika|hane|RUB|USD|EUR|TL|Ocak|Şubat|Temmuz)"
)
SUFFIXES = {
    "AliExpress": {"in", "e", "i", "te", "ten", "le", "teki"},
    "QIWI": {"nin", "ye", "yi", "de", "den", "yle", "deki"},
    "ASV": {"nin", "ye", "yi", "de", "den", "dir"},
}
IMPERATIVE = re.compile(r"(ın|in|un|ün)$")

every_diagnosis = pytest.mark.parametrize("diagnosis", DIAGNOSES.values(), ids=DIAGNOSES)


def texts(diagnosis: Diagnosis) -> Iterator[str]:
    for field in fields(diagnosis):
        value = getattr(diagnosis, field.name)
        if field.name in {"id", "certainty", "move", "claims", "scenario", "step", "codes"}:
            continue
        if field.name == "now":
            yield from (advice.text for advice in value)
        elif field.name == "wait":
            if value:
                yield from (value.since, value.missed, *(mark.then for mark in value.marks))
        elif isinstance(value, tuple):
            yield from value
        else:
            yield value


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?]) ", text)


def test_every_failure_has_one_label_and_one_diagnosis() -> None:
    numbers = [label.failure for label in LABELS.values() if label.failure]
    assert sorted(numbers) == [f"F{number:02}" for number in range(39)]
    assert all(label.id in DIAGNOSES for label in LABELS.values() if label.failure)


def test_labels_are_total_and_only_what_is_out_of_scope_lacks_a_diagnosis() -> None:
    assert set(LABELS) >= TAXONOMY
    assert set(LABELS) - set(DIAGNOSES) == OUT_OF_SCOPE
    assert set(DIAGNOSES) <= set(LABELS)
    assert {label.id for label in LABELS.values() if not label.in_scope} == OUT_OF_SCOPE


def test_addresses_are_unique_ascii_and_the_topics_are_known() -> None:
    slugs = [label.slug for label in LABELS.values()]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", slug) for slug in slugs)
    assert all(label.id == key for key, label in LABELS.items())
    assert all((label.topic in TOPICS) == label.in_scope for label in LABELS.values())


def test_two_diagnoses_under_one_label_are_refused() -> None:
    diagnosis = DIAGNOSES["double_charge"]
    with pytest.raises(ValueError, match="two diagnoses under the label double_charge"):
        by_id([diagnosis, diagnosis])


def test_a_code_means_one_thing() -> None:
    codes = Counter(code for diagnosis in DIAGNOSES.values() for code in diagnosis.codes)
    assert [code for code, count in codes.items() if count > 1] == []


def test_titles_are_unique() -> None:
    assert len({diagnosis.title for diagnosis in DIAGNOSES.values()}) == len(DIAGNOSES)


@every_diagnosis
def test_it_rests_on_claims_that_exist(diagnosis: Diagnosis) -> None:
    assert diagnosis.claims
    assert [claim for claim in diagnosis.claims if claim not in CLAIMS] == []
    assert len(set(diagnosis.claims)) == len(diagnosis.claims)


@every_diagnosis
def test_it_has_a_drill_or_says_why_not(diagnosis: Diagnosis) -> None:
    assert bool(diagnosis.scenario) != bool(diagnosis.no_scenario)
    assert not diagnosis.scenario or diagnosis.scenario in SCENARIOS
    assert not diagnosis.step or diagnosis.step in STEPS


@every_diagnosis
def test_its_parts_have_the_right_size(diagnosis: Diagnosis) -> None:
    assert len(diagnosis.first.split()) <= 5
    assert 3 <= len(diagnosis.now) <= 5
    assert 2 <= len(diagnosis.avoid) <= 3
    assert len(diagnosis.said) >= 3
    assert 60 <= len(diagnosis.reply.split()) <= 110
    assert all((diagnosis.contact, diagnosis.evidence, diagnosis.deadline, diagnosis.first_text))


@every_diagnosis
def test_its_steps_are_polite_imperatives(diagnosis: Diagnosis) -> None:
    steps = [sentences(advice.text)[0] for advice in diagnosis.now] + [diagnosis.first + "."]
    wrong = [step for step in steps if not IMPERATIVE.search(re.sub(r"[.”]+$", "", step))]
    assert wrong == []


@every_diagnosis
def test_its_headings_end_without_a_full_stop_and_its_sentences_with_one(
    diagnosis: Diagnosis,
) -> None:
    assert not any(text.endswith(".") for text in (diagnosis.title, diagnosis.first))
    whole = (diagnosis.happened, diagnosis.first_text, diagnosis.deadline, diagnosis.reply)
    listed = (*diagnosis.avoid, *(advice.text for advice in diagnosis.now))
    assert all(text.endswith(".") for text in (*whole, *listed))


@every_diagnosis
def test_its_sentences_are_short(diagnosis: Diagnosis) -> None:
    steps = [line for advice in diagnosis.now for line in sentences(advice.text)]
    rest = [
        line
        for text in (diagnosis.happened, diagnosis.first_text, diagnosis.then, diagnosis.reply)
        for line in sentences(text)
    ]
    assert [line for line in steps if len(line.split()) > 16] == []
    assert [line for line in rest if len(line.split()) > 22] == []


def test_steps_are_short_on_the_whole() -> None:
    steps = [
        len(line.split())
        for diagnosis in DIAGNOSES.values()
        for advice in diagnosis.now
        for line in sentences(advice.text)
    ]
    assert sum(steps) / len(steps) <= 9


@every_diagnosis
def test_it_keeps_to_the_terms_and_the_typography(diagnosis: Diagnosis) -> None:
    for text in texts(diagnosis):
        assert not FORBIDDEN.search(text), text
        assert not STRAIGHT_OR_LOOSE.search(text), text
        for name, suffix in re.findall(r"(AliExpress|QIWI|ASV)’(\w+)", text):
            assert suffix in SUFFIXES[name], text


@every_diagnosis
def test_its_reply_is_open_about_who_writes(diagnosis: Diagnosis) -> None:
    assert "bağımsız bir rehber" in diagnosis.reply
    if "QIWI" in diagnosis.reply.replace("QIWI’nin resmî yanıtı", ""):
        assert "21\u00a0Şubat 2024’te kapandı" in diagnosis.reply


@pytest.mark.parametrize("label", PAYING_AGAIN_HURTS)
def test_it_warns_first_where_paying_again_would_hurt(label: str) -> None:
    diagnosis = DIAGNOSES[label]
    assert "yeniden odemeyin" in fold(f"{diagnosis.first} {diagnosis.first_text}")


def test_nobody_is_sent_round_a_block_or_to_a_go_between() -> None:
    wrong = re.compile(r"\b(VPN|proxy|vekil sunucu)\b", re.IGNORECASE)
    assert not any(wrong.search(text) for each in DIAGNOSES.values() for text in texts(each))
