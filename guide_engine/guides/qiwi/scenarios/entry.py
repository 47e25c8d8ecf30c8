"""What can go wrong while signing in to the wallet."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.faults import in_force

NOTHING_MOVED = "Para hareket etmedi."

SCENARIOS = (
    Scenario(
        id="giris:numara-yanlis",
        number=20,
        title="Cüzdan numarası hatalı",
        basis="documented",
        source="QIWI 303",
        code="303",
        set_up=in_force("giris:numara-yanlis"),
        message="Telefon numarası hatalı. Ülke kodundan sonra 10 hane olmalı.",
        diagnosis="wrong_wallet_number",
        money=NOTHING_MOVED,
        final=False,
        retry="Numarayı düzeltip yeniden deneyin.",
    ),
    Scenario(
        id="giris:cuzdan-yok",
        number=21,
        title="Bu numarada cüzdan yok",
        basis="documented",
        source="QIWI 298",
        code="298",
        set_up=in_force("giris:cuzdan-yok"),
        message="Bu numarayla kayıtlı bir cüzdan yok.",
        diagnosis="wallet_not_registered",
        money=NOTHING_MOVED,
        final=False,
        retry="Aynı numarayla denemek sonucu değiştirmez.",
    ),
    Scenario(
        id="giris:cuzdan-bloke",
        number=22,
        title="Cüzdan bloke",
        basis="documented",
        source="QIWI 774",
        code="774",
        set_up=in_force("giris:cuzdan-bloke"),
        message="Cüzdan geçici olarak kapatılmış. Ödeme yapılamıyor.",
        diagnosis="wallet_blocked",
        money="Bakiye cüzdanda duruyor ama kullanılamıyor.",
        final=False,
        retry="Yeniden denemek cüzdanı açmaz.",
    ),
    Scenario(
        id="giris:gercek-veri",
        number=47,
        title="Gerçek numara yazıldı",
        basis="invented",
        source="",
        set_up=in_force("giris:gercek-veri"),
        message="Bu bir deneme. Gerçek numara yazmayın; ekrandaki deneme numarasını kullanın.",
        diagnosis="phishing",
        money=NOTHING_MOVED,
        final=False,
        retry="Ekrandaki deneme numarasını yazın.",
    ),
)
