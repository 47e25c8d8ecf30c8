"""Answers that many questions have, and what their ends may ask for."""

from guide_engine.core.text import day
from guide_engine.core.words import Ask, Label
from guide_engine.guides.calendars import FIRST, LAST, LAST_START
from guide_engine.guides.claims.constants import SERVICE_END

UNSURE = Label("Emin değilim", unsure=True)
DANGER = Label("Biri benden kod, ücret ya da kimlik istiyor")

DAY = Ask(
    "Tarih",
    keyboard="date",
    refusals={
        "empty": "Bir tarih seçin.",
        "not_a_day": "Tarihi gün, ay ve yıl olarak yazın. Örnek: 22.11.2026.",
        "ahead": "Bu tarih henüz gelmedi. Bugünü ya da geçmiş bir günü seçin.",
        "too_late": f"QIWI cüzdanı {day(SERVICE_END.value)} günü kapandı. "
        "Sonra gelen faturayı ödemeyin; tarih yanlışsa düzeltin.",
        "far": f"{FIRST.year} ile {LAST_START.year} arasında bir tarih seçin. "
        f"Tatil takvimimiz {day(LAST)} günü biter.",
    },
)
CLOCK = Ask(
    "Bu tarihi nerede okudunuz?",
    options={
        "kendi": Label("Telefonumda ya da bankamda"),
        "magaza": Label("AliExpress sayfasında", "Sayfanın hangi saati gösterdiğini bilmiyoruz"),
        "cuzdan": Label("QIWI kaydında", "Moskova saati; Türkiye ile aynıdır"),
    },
    refusals={"choose": "Tarihi okuduğunuz yeri seçin."},
)
