"""The guide as one value."""

from guide_engine.core.guide import Alarm, Guide, Part
from guide_engine.guides.calendars import HOLIDAYS
from guide_engine.guides.claims import CLAIMS
from guide_engine.guides.qiwi.clocks import CLOCKS, TURKEY
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.diagnoses.labels import LABELS
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.messages import MESSAGES
from guide_engine.guides.qiwi.panel import panel
from guide_engine.guides.qiwi.revisions import REVISIONS
from guide_engine.guides.qiwi.scenarios import STAGES
from guide_engine.guides.qiwi.triage import diagnose
from guide_engine.guides.qiwi.words import checkout, wizard

QIWI = Guide(
    id="qiwi",
    parts={
        "wizard": Part(WIZARD, wizard.WORDS),
        "checkout": Part(CHECKOUT, checkout.WORDS, panel),
    },
    diagnoses=DIAGNOSES,
    labels=LABELS,
    messages=MESSAGES,
    claims=CLAIMS,
    holidays=HOLIDAYS,
    clocks=CLOCKS,
    home=TURKEY,
    reckonings={
        "charged_more_than_order": wizard.charge.CHARGE,
        "wrong_currency_charged": wizard.charge.CHARGE,
    },
    stages=STAGES,
    triage=diagnose,
    drilled=("qiwi-once", "qiwi-simdi"),
    asked=(
        "charged_but_order_unpaid",
        "double_charge",
        "refund_delayed",
        "otp_not_received",
        "balance_in_closed_wallet",
        "payment_pending_review",
    ),
    alarm=Alarm(
        "dolandirildim/",
        "Dolandırıldım: ilk bir saat",
        ("phishing", "fake_customs", "off_platform_scam", "unauthorised_charge"),
    ),
    revisions=REVISIONS,
    tutorial="nasil-calisiyordu/",
    trials="deneme/katalog/",
    registry="kaynaklar/",
)
