"""Every diagnosis of the guide, by label."""

from collections.abc import Iterable
from itertools import chain

from guide_engine.core.diagnosis import Diagnosis
from guide_engine.guides.qiwi.diagnoses.access import ACCESS
from guide_engine.guides.qiwi.diagnoses.after_payment import AFTER_PAYMENT
from guide_engine.guides.qiwi.diagnoses.cards import CARDS
from guide_engine.guides.qiwi.diagnoses.charges import CHARGES
from guide_engine.guides.qiwi.diagnoses.checkout import CHECKOUT
from guide_engine.guides.qiwi.diagnoses.code_detours import CODE_DETOURS
from guide_engine.guides.qiwi.diagnoses.codes import CODES
from guide_engine.guides.qiwi.diagnoses.disputes import DISPUTES
from guide_engine.guides.qiwi.diagnoses.funds import FUNDS
from guide_engine.guides.qiwi.diagnoses.limits import LIMITS
from guide_engine.guides.qiwi.diagnoses.numbers import NUMBERS
from guide_engine.guides.qiwi.diagnoses.orders import ORDERS
from guide_engine.guides.qiwi.diagnoses.pages import PAGES
from guide_engine.guides.qiwi.diagnoses.refund_routes import REFUND_ROUTES
from guide_engine.guides.qiwi.diagnoses.refunds import REFUNDS
from guide_engine.guides.qiwi.diagnoses.safety import SAFETY
from guide_engine.guides.qiwi.diagnoses.service import SERVICE
from guide_engine.guides.qiwi.diagnoses.wallet import WALLET


def by_id(diagnoses: Iterable[Diagnosis]) -> dict[str, Diagnosis]:
    """Index diagnoses by label; two under one label are a mistake."""
    found: dict[str, Diagnosis] = {}
    for diagnosis in diagnoses:
        if diagnosis.id in found:
            raise ValueError(f"two diagnoses under the label {diagnosis.id}")
        found[diagnosis.id] = diagnosis
    return found


DIAGNOSES: dict[str, Diagnosis] = by_id(
    chain(
        SERVICE,
        ACCESS,
        WALLET,
        NUMBERS,
        FUNDS,
        LIMITS,
        CODES,
        CODE_DETOURS,
        CHECKOUT,
        PAGES,
        CARDS,
        AFTER_PAYMENT,
        ORDERS,
        CHARGES,
        REFUNDS,
        REFUND_ROUTES,
        DISPUTES,
        SAFETY,
    )
)
