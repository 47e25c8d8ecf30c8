"""AliExpress orders around a payment: how long they wait, how the payment is verified."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import AE_HELP, ALIDELIV, LAST_READ, PULL_ERRORS, W_ERRORS

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="unpaid-order-20-days",
        sentence=(
            "O dönemde ödenmemiş AliExpress siparişi 20\u00a0gün, kısa süreli kampanyalarda "
            "6\u00a0saat açık kalıyordu."
        ),
        sources=(
            Source(
                "sovetclub.ru: sipariş kapatma rehberi",
                "https://sovetclub.ru/en/kak-zakryt-zakaz-na-aliekspress",
            ),
            ALIDELIV,
            Source(
                "foit.ru",
                (
                    "https://foit.ru/the-aging-face/status-zakaz-byl-otmenen-na-aliekspress-chto-"
                    "znachit-status-zakaza-zakryt-na/"
                ),
                date(2021, 12, 20),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Bugünkü süre bulunamadı.",
    ),
    Claim(
        id="ae-verification-24h",
        sentence=(
            "AliExpress’in yardım metnine göre her ödeme yapıldıktan sonra doğrulanır, kartlarda "
            "bu 24\u00a0saati geçmez. Doğrulanamayan ödemenin siparişi kendiliğinden iptal olur, "
            "24\u00a0saat geçerse müşteri desteğine başvurulur."
        ),
        sources=(AE_HELP,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Metin tarihsizdir, bugünkü kural doğrulanmadı.",
    ),
    Claim(
        id="ae-processing-two-meanings",
        sentence=(
            "AliExpress’te ödemenin işlendiğini söyleyen durum, siparişin bittiği ve "
            "15\u00a0günlük sürenin işlediği anlamına da gelebiliyordu."
        ),
        sources=(
            Source(
                "gamevid.ru",
                (
                    "https://gamevid.ru/en/news/dolgo-idet-obrabotka-platezha-na-aliekspress-chto-"
                    "eto-takoe-obrabotka/"
                ),
            ),
        ),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tek ve tarihsiz bir kaynağa dayanır.",
    ),
    Claim(
        id="paying-again-double-charge",
        sentence=(
            "Sipariş ödeme bekliyor görünürken yeniden ödemek mükerrer çekime yol açabiliyordu. "
            "QIWI’nin 408 ve 1419 kodları ikinci ödemeyi haber veriyordu."
        ),
        sources=(ALIDELIV, W_ERRORS, PULL_ERRORS),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Uyarı tek ve tarihsiz bir rehbere dayanır.",
    ),
    Claim(
        id="frozen-order-1-5-days",
        sentence=(
            "Rehberlere göre dondurulan AliExpress siparişi 1-5\u00a0gün içinde ya sürüyor ya da "
            "iptal edilip parası geri gönderiliyordu."
        ),
        sources=(
            Source(
                "allexprs.info: dondurulan sipariş",
                "https://eng.allexprs.info/info/article/aliekspress-zamorozili-zakaz.html",
            ),
            Source(
                "AliExpress yardım metni kopyası",
                (
                    "http://skin.tigerwing.net/Views/Skins/TigerWing/617614h/why-has-my-order-been-"
                    "frozen-12.html"
                ),
            ),
        ),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kaynaklar tarihsizdir, resmî metin bulunamadı.",
    ),
)
