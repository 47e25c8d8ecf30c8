"""The scenarios of the drill, by id; one file a stage."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.scenarios import clock, confirmation, entry, payment, shop
from guide_engine.guides.qiwi.world import World

SCENARIOS: dict[str, Scenario[World]] = {
    scenario.id: scenario
    for stage in (entry, confirmation, payment, shop, clock)
    for scenario in stage.SCENARIOS
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
