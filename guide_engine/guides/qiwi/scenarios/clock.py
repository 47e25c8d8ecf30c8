"""What only the clock brings about: the dated landmarks."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.clock import go_to_closure, go_to_limits, go_to_roubles

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
        next_step="Cüzdanda para kaldıysa alacak başvurusunun nasıl yapıldığını okuyun.",
    ),
    Scenario(
        id="saat:cikis-limiti",
        number=67,
        title="Cüzdandan çıkışlar sınırlı",
        basis="documented",
        source="Men Today, 26\u00a0Temmuz 2023",
        set_up=go_to_limits,
        message=(
            "26\u00a0Temmuz 2023’ten itibaren başka hesaplara ayda yaklaşık 1.000\u00a0ruble "
            "gönderilebiliyordu."
        ),
        diagnosis="limit_exceeded",
        money="Sınıra kadar olan bölüm gitti, kalanı cüzdanda.",
        final=False,
        retry="Aynı ay içinde yeniden denemek sonucu değiştirmez.",
        next_step="Kalanı göndermek için saati bir ay ilerletin.",
    ),
    Scenario(
        id="saat:rubleye-gecis",
        number=68,
        title="Siparişler rubleye döndü",
        basis="documented",
        source="hainanwel.com, Temmuz 2022 (yaklaşık tarih)",
        set_up=go_to_roubles,
        message="Temmuz 2022’den itibaren siparişler rubleyle ödeniyordu.",
        diagnosis="currency_question",
        money="Tutar ruble hesabından çıkar; dolar hesabı kullanılmaz.",
        final=False,
        retry="Yeniden denemek gerekmez.",
        next_step="Ödenecek tutarı ruble hesabınızla karşılaştırın.",
    ),
)
