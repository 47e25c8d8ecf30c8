"""What many diagnoses say in the same words: contacts, evidence, recurring advice, the reply."""

from guide_engine.core.diagnosis import Advice

CHAT = "AliExpress yardım merkezindeki sohbet"
BANK = "Bankanız"
ASV = "ASV (Rusya Mevduat Sigorta Ajansı), asv.org.ru"

ORDER = "AliExpress sipariş numarası"
ORDER_PAGE = "Sipariş sayfasının ekran görüntüsü: tarih ve durum görünsün"
HISTORY = "Ödeme geçmişindeki satır: işlem numarası, tarih ve saat, tutar, komisyon, kur, durum"
RECEIPT = "Ödeme belgesi (dekont)"
SCREEN = "Ekrandaki metin ya da kod, olduğu gibi"
WALLET_NUMBER = "Ortası gizlenmiş cüzdan numarası"
PAYMENT_KIT = (ORDER, ORDER_PAGE, HISTORY, RECEIPT)

OTHER_METHOD = Advice(
    "Siparişi hâlâ istiyorsanız ödeme sayfanızdaki başka bir yöntemi seçin. Hangi yöntemlerin "
    "sunulduğunu yalnızca kendi sayfanız gösterir.",
    inferred=True,
)
CLAIM_BALANCE = Advice(
    "Cüzdanda para kaldıysa ASV’ye alacak başvurusu yapın. Sonucu kimse önceden bilemez."
)
KEEP_RECORDS = Advice(
    "Elinizdeki geçmiş kaydını, dekontu ve ekran görüntülerini saklayın. Cüzdan kapalı, yenisini "
    "alamayabilirsiniz.",
    inferred=True,
)

NO_SECRETS = "Doğrulama kodunu, şifreyi ve kart bilgisini kimseye vermeyin."
NO_RESCUERS = "Ücret karşılığı cüzdanı açacağını söyleyene para göndermeyin."
NO_SECOND_PAYMENT = "Durum netleşmeden yeniden ödemeyin."

OUTSIDE = "Bu durum cüzdanın dışında geçer; simülatör onu göstermez."
NO_DRILL = "Simülatörde bu sorunun denemesi henüz yok."

NO_DEADLINE = "Belli bir süre yok."

_CLOSED = "QIWI cüzdanı 21\u00a0Şubat 2024’te kapandı; bu cüzdanla artık ödeme yapılamıyor."
_INDEPENDENT = (
    "Bu bilgi bağımsız bir rehberden gelir, AliExpress’in ya da QIWI’nin resmî yanıtı değildir."
)


def reply(text: str, send: str, *, wallet: bool = True) -> str:
    """Put a support agent's answer together; ``wallet`` where the wallet plays a part in it."""
    closed = f" {_CLOSED}" if wallet else ""
    return f"Merhaba. {text}{closed} {_INDEPENDENT} {send}"
