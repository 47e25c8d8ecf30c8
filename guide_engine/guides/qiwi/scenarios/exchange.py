"""What can happen while roubles are changed."""

from guide_engine.guides.qiwi.scenarios.common import TRY_AGAIN, coded, told

SCENARIOS = (
    coded(
        id="kur:yok",
        number=30,
        code="1003",
        title="Kur alınamadı",
        message="Şu anda bu para birimi için kur alınamıyor.",
        diagnosis="currency_not_accepted",
        retry="Bir süre sonra yeniden deneyin.",
        next_step="Bir saat bekleyip yeniden deneyin.",
        source="QW_CURRENCY_ERROR",
    ),
    told(
        id="kur:degisti",
        number=31,
        title="Kur ödeme sırasında değişti",
        message="Kur değişti. Yeni kurla ruble hesabındaki para yetmiyor.",
        diagnosis="fx_shortfall",
        retry="Yeni tutarı görüp karar verin.",
        next_step="Yeni kurla gereken tutarı bakiyenizle karşılaştırın.",
    ),
    told(
        id="kur:rubleden",
        number=32,
        title="Dolar rubleden çevriliyor",
        message="Dolar hesabı yetmiyor; eksik tutar rubleden çevrilir.",
        diagnosis="currency_question",
        money="Ruble hesabından çıkar, dolar hesabına geçer; yuvarlama ayrı satırda görünür.",
        retry=TRY_AGAIN,
        next_step="Çevirmeden önce kuru ve ruble hesabından çıkacak tutarı kontrol edin.",
        source="QIWI döviz çevirme belgesi",
    ),
)
