"""Answers that many questions have, and the day that their ends may ask for."""

from guide_engine.core.words import Ask, Label

UNSURE = Label("Emin değilim", unsure=True)
DANGER = Label("Biri benden kod, ücret ya da kimlik istiyor")

DAY = Ask(
    "Tarih",
    keyboard="date",
    refusals={
        "empty": "Bir tarih seçin.",
        "not_a_day": "Tarihi gün, ay ve yıl olarak yazın. Örnek: 22.11.2026.",
        "far": "2021 ile 2027 arasında bir tarih seçin.",
    },
)
