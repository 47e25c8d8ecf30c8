"""Disputes at AliExpress: when they open and close, and what ends the protection."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import LAST_READ

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="dispute-window",
        sentence=(
            "AliExpress’in 2020-2022 yardım metnine göre anlaşmazlık, teslimat süresi bittikten ya "
            "da teslimat onaylandıktan 15\u00a0gün sonra kapanıyordu. Olağan kargo takibinde ancak "
            "teslimat süresi bitince açılabiliyordu."
        ),
        sources=(
            Source(
                "AliExpress anlaşmazlık kuralları (eski)",
                (
                    "http://activities.aliexpress.com/adcms/help-aliexpress-com/"
                    "dispute_claim_process.php"
                ),
            ),
            Source(
                "AliExpress yardım metni kopyası, Mart 2022",
                "https://christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html",
            ),
            Source(
                "yahabibati.com",
                "https://yahabibati.com/qa/when-should-i-open-dispute-on-aliexpress.html",
            ),
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar ayrışıyor: eski kurallarda süre kargo türüne bağlıydı, gönderimden sonraki "
            "11. gün bilgisi daha zayıftır. Türkiye için bugünkü kural doğrulanmadı, sipariş "
            "sayfanızdaki sayaca bakın."
        ),
    ),
    Claim(
        id="seller-reply-5-days",
        sentence=(
            "AliExpress yardım metninin 1\u00a0Ağustos 2018 tarihli kopyasına göre satıcı para "
            "iadesi isteğine 5\u00a0gün içinde yanıt vermezse istek işleme alınıyordu."
        ),
        sources=(
            Source(
                "AliExpress yardım metni kopyası",
                (
                    "http://skin.tigerwing.net/Views/Skins/TigerWing/617585h/i-have-not-received-"
                    "my-order-what-can-i-do-19.html"
                ),
                date(2018, 8, 1),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kural o günden sonra değişmiş olabilir.",
    ),
    Claim(
        id="dispute-protection-lost",
        sentence=(
            "Ürünü almadan teslim aldığınızı onaylamak ya da “anlaşmazlığı iptal et” isteğini "
            "kabul etmek alıcı korumasını sona erdirir."
        ),
        sources=(
            Source(
                "fflr.ru",
                (
                    "https://fflr.ru/en/complications/chto-takoe-otkryt-spor-kak-otkryt-spor-na-"
                    "aliexpress-posylka-vs/"
                ),
                date(2024, 5, 5),
            ),
            Source(
                "tdelegia.ru",
                (
                    "https://tdelegia.ru/tr/web-services/chto-budet-esli-na-aliekspress-otkryt-"
                    "spor-posle-ego-otmeny-kak/"
                ),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
)
