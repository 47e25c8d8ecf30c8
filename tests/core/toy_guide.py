"""A sound guide made of the toys, so that the checks can be tried without any real words."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.core.diagnosis import Advice, Diagnosis, Label
from guide_engine.core.guide import Guide, Part
from guide_engine.core.words import Ask, Say, Words
from guide_engine.core.words import Label as Said
from tests.core.toys import DRILL, QUESTIONS

YES_NO = {"evet": Said("Evet"), "hayir": Said("Hayır")}


def diagnosis(id: str, scenario: str = "") -> Diagnosis:
    return Diagnosis(
        id=id,
        title="Çay olmadı",
        said=("çayım yok",),
        happened="Su kaynamadı.",
        certainty="sure",
        move="retry",
        first="Yeniden deneyin",
        first_text="Ocağı yakın.",
        now=(Advice("Bekleyin.", inferred=True),),
        then="",
        contact="Kimse",
        evidence=(),
        deadline="",
        avoid=(),
        reply="Ocağı yakın.",
        claims=("water-boils",),
        scenario=scenario,
        no_scenario="" if scenario else "Denenecek bir şey yok.",
    )


BOILS = Claim(
    id="water-boils",
    sentence="Su 100 derecede kaynar.",
    sources=(Source("Ders kitabı", "https://example.org/", date(2020, 1, 1)),),
    confidence="strong",
    standing="current",
    subject="mechanics",
    last_verified=date(2024, 1, 1),
    headline="Su kaynıyor.",
)

KETTLE_WORDS = Words(
    title="Çay",
    lead="Çay yapın.",
    nodes={
        "kitchen": Say(title="Mutfak", choices={"fill": Said("Doldur")}),
        "stove": Say(
            title="Ocak",
            text=("Çaydanlıkta {cups} bardak su var.",),
            rows=(("Bardak", "{cups}"),),
            choices={"boil": Said("Kaynat"), "empty": Said("Boşalt")},
        ),
        "cold": Say(title="Ocak yanmadı", choices={"mend": Said("Onar")}),
        "hot": Say(title="Kaynadı", choices={"pour": Said("Dök")}),
        "served": Say(title="Bardakta"),
    },
    controls={"wait": Said("Bekle"), "until": Said("Saate git")},
    fields={
        "cups": Ask("Bardak", options={"1": Said("Bir"), "2": Said("İki")}),
        "heat": Ask("Ateş", options={"az": Said("Az"), "cok": Said("Çok")}),
        "moment": Ask("An"),
        "minutes": Ask("Dakika", refusals={"not_minutes": "1, 5 ya da 10 yazın."}),
    },
    facts=lambda world: {"cups": str(world.kettle)},
    laws={"no_water_is_lost": "Su kaybolmaz."},
)
DRINK_WORDS: Words[None] = Words(
    title="Ne içsem?",
    lead="İki soru.",
    nodes={
        "thirst": Say(title="Sıcak mı?", choices={"sicak": Said("Sıcak"), "soguk": Said("Soğuk")}),
        "milk": Say(title="Süt?", choices=YES_NO),
    },
)
TOY = Guide(
    id="toy",
    parts={"drink": Part(QUESTIONS, DRINK_WORDS), "kettle": Part(DRILL, KETTLE_WORDS)},
    diagnoses={
        "too_plain": diagnosis("too_plain"),
        "too_white": diagnosis("too_white"),
        "no_fire": diagnosis("no_fire", "ocak:bozuk"),
    },
    labels={
        "too_plain": Label("too_plain", "F01", "sade-kaldi", "taste"),
        "too_white": Label("too_white", "F02", "sutlu-oldu", "taste"),
        "no_fire": Label("no_fire", "F03", "ocak-yanmadi", "stove"),
    },
    claims={"water-boils": BOILS},
    stages={"ocak": "Ocak", "su": "Su"},
)
