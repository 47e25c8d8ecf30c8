"""The questions of the wizard and their answers."""

from guide_engine.core.words import Label, Say, Words
from guide_engine.guides.qiwi.words.wizard import charge, other, wallet
from guide_engine.guides.qiwi.words.wizard.answers import CLOCK, DANGER, DAY, UNSURE

NODES = {
    "payment": Say(
        title="Ödemeyi neyle ve ne zaman yaptınız?",
        short="Ödeme",
        text=("Önce ödeme yöntemini ve tarihini ayıralım.",),
        choices={
            "qiwi-once": Label("QIWI cüzdanıyla, 21\u00a0Şubat 2024’ten önce"),
            "qiwi-simdi": Label("QIWI ile şimdi", "Ödemeyi denedim ya da cüzdanımı soruyorum"),
            "baska-yontem": Label("Kartla ya da başka bir yöntemle"),
            "emin-degilim": UNSURE,
        },
    ),
    "danger_or_not": Say(
        title="Şunlardan biri oldu mu?",
        short="Durum",
        choices={
            "biri-bir-sey-istiyor": DANGER,
            "para-cikti": Label("Hesabımdan para çıktı"),
            "para-cikmadi": Label("Para çıkmadı"),
            "emin-degilim": UNSURE,
        },
    ),
    **wallet.NODES,
    **other.NODES,
}

WORDS: Words[None] = Words(
    title="Param nerede?",
    lead="Birkaç soruyla doğru adımı bulun.",
    nodes=NODES,
    fields={"day": DAY, "clock": CLOCK, **charge.FIELDS},
)
