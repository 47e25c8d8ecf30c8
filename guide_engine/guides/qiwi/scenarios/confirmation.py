"""What can go wrong with the confirmation code."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.faults import in_force
from guide_engine.guides.qiwi.scenarios.entry import NOTHING_MOVED

SCENARIOS = (
    Scenario(
        id="onay:kod-yanlis",
        number=14,
        title="Doğrulama kodu yanlış",
        basis="invented",
        source="",
        set_up=in_force("onay:kod-yanlis"),
        message="Üç kez yanlış kod girildi. Bu deneme kapandı.",
        diagnosis="otp_wrong",
        money=NOTHING_MOVED,
        final=False,
        retry="Yeni bir kod isteyin; yalnızca son kod geçerlidir.",
    ),
    Scenario(
        id="onay:kod-suresi-doldu",
        number=15,
        title="Kodun süresi doldu",
        basis="documented",
        source="QIWI 901",
        code="901",
        set_up=in_force("onay:kod-suresi-doldu"),
        message="Doğrulama kodunun süresi doldu.",
        diagnosis="otp_expired",
        money=NOTHING_MOVED,
        final=False,
        retry="Yeni bir kod isteyin.",
    ),
    Scenario(
        id="onay:kod-gelmedi",
        number=17,
        title="Kod gelmedi",
        basis="invented",
        source="",
        set_up=in_force("onay:kod-gelmedi"),
        message="Kod telefona ulaşmadı.",
        diagnosis="otp_not_received",
        money=NOTHING_MOVED,
        final=False,
        retry="Bir kez daha isteyin; üst üste istemeyin.",
    ),
)
