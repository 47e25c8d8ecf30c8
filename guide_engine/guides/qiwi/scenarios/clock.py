"""What only the clock brings about."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.clock import go_to_closure

SCENARIOS = (
    Scenario(
        id="saat:kapanis",
        number=46,
        title="Hizmet kapandı",
        basis="documented",
        source="Rusya Merkez Bankası, 21\u00a0Şubat 2024",
        set_up=go_to_closure,
        message="QIWI cüzdanı 21\u00a0Şubat 2024’te kapandı. Bu adım artık yapılamaz.",
        diagnosis="wallet_service_closed",
        money="Bakiye cüzdanda kaldı ama kullanılamıyor.",
        final=True,
        retry="Yeniden denemek sonucu değiştirmez.",
    ),
)
