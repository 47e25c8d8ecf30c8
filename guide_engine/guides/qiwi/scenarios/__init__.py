"""The scenarios of the drill, by id; one file a stage, three for what stops a payment."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.scenarios import (
    clock,
    confirmation,
    dispute,
    entry,
    exchange,
    funds,
    limits,
    payment,
    refund,
    shop,
    technical,
)
from guide_engine.guides.qiwi.world import World

_FILES = (
    entry,
    confirmation,
    exchange,
    payment,
    funds,
    limits,
    technical,
    shop,
    refund,
    dispute,
    clock,
)

SCENARIOS: dict[str, Scenario[World]] = {
    scenario.id: scenario for file in _FILES for scenario in file.SCENARIOS
}

STAGES = {
    "giris": "Giriş",
    "onay": "Onay kodu",
    "kur": "Kur",
    "odeme": "Ödeme",
    "magaza": "Mağaza",
    "iade": "Para iadesi",
    "itiraz": "Anlaşmazlık",
    "saat": "Saat",
}
"""The parts of a payment, in the order in which they come."""
