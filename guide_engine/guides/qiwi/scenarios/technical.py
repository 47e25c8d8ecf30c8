"""Technical errors: those that pass, and the one for which support had to be asked."""

from guide_engine.guides.qiwi.scenarios.common import coded

LATER = "Bir süre sonra yeniden denenebilir."
AN_HOUR = "Geçmişte ödeme yoksa bir saat bekleyip yeniden deneyin."

SCENARIOS = (
    coded(
        id="odeme:teknik-gecici",
        number=12,
        code="300",
        title="Geçici teknik hata",
        message="Geçici bir teknik hata oluştu.",
        diagnosis="wallet_technical_error",
        retry=LATER,
        next_step=AN_HOUR,
    ),
    coded(
        id="odeme:sunucu-mesgul",
        number=13,
        code="13",
        title="Sunucu meşgul",
        message="Sistem yoğun.",
        diagnosis="wallet_technical_error",
        retry="Bir dakika sonra yeniden denenebilir.",
        next_step="Bir dakika bekleyip yeniden deneyin.",
    ),
    coded(
        id="odeme:teknik-3",
        number=48,
        code="3",
        title="Teknik hata 3",
        message="Teknik bir hata oluştu. İstek sonra yinelenmeli.",
        diagnosis="wallet_technical_error",
        retry=LATER,
        next_step=AN_HOUR,
        source="QW_PROVIDER_ERROR",
    ),
    coded(
        id="odeme:teknik-202",
        number=51,
        code="202",
        title="Teknik hata 202",
        message="Teknik bir hata oluştu. Ödeme sonra yinelenmeli.",
        diagnosis="wallet_technical_error",
        retry=LATER,
        next_step=AN_HOUR,
    ),
    coded(
        id="odeme:teknik-750",
        number=52,
        code="750",
        title="Teknik hata 750",
        message="Teknik bir hata oluştu. Ödeme sonra yinelenmeli.",
        diagnosis="wallet_technical_error",
        retry=LATER,
        next_step=AN_HOUR,
    ),
    coded(
        id="odeme:destege-yazin",
        number=53,
        code="749",
        title="Teknik hata, destek gerekiyor",
        message="Teknik bir hata oluştu. Cüzdanın desteğine yazmak gerekiyor.",
        diagnosis="wallet_technical_error",
        retry="Destek yanıtlamadan yeniden denemek sonucu değiştirmez.",
        next_step="Ekrandaki kodu desteğe iletin ve yanıtı bir gün bekleyin.",
    ),
)
