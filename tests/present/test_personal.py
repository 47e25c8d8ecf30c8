"""What is somebody's own is found in a text, and what only looks long is not."""

import re

import pytest

from guide_engine.present.personal import PERSONAL

FOUND = re.compile(PERSONAL, re.ASCII)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Kartım 4111 1111 1111 1111 reddedildi", "Kartım  reddedildi"),
        ("5555-5555-5555-4444", ""),
        ("Beni +7 (916) 123-45-67 numarasından arayın", "Beni + numarasından arayın"),
        ("0532 123 45 67", ""),
        ("IBAN TR12 0006 2000 0000 1234 5678 90 yazıyor", "IBAN  yazıyor"),
        ("tr120006200000001234567890", ""),
        ("GB29NWBK60161331926819", ""),
        ("Kod 123456 geldi", "Kod  geldi"),
        ("Kod:123456.", "Kod:."),
    ],
)
def test_it_is_taken_out_and_the_rest_stays(text: str, rest: str) -> None:
    assert FOUND.sub("", text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "21.02.2024 günü 1.234,50 RUB çekildi",
        "797 ve 1419 kodlarını gördüm",
        "3-20 iş günü bekledim",
        "Sipariş 8 gün sonra iptal edildi",
        "Saat 12:30:45",
        "Bu sayfa işe yaradı, teşekkürler",
    ],
)
def test_amounts_dates_and_words_stay(text: str) -> None:
    assert not FOUND.search(text)
