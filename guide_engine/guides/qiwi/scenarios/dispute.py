"""Disputes: won, lost, opened because nothing came, opened too late."""

from guide_engine.guides.qiwi.scenarios.common import USELESS, told

WITH_SHOP = "Para mağazada kaldı."

SCENARIOS = (
    told(
        id="itiraz:kazanildi",
        number=43,
        title="Anlaşmazlık sizin lehinize bitti",
        message="Anlaşmazlık sizin lehinize sonuçlandı; para iadesi başladı.",
        diagnosis="refund_delayed",
        money="Para, iade için yola çıktı.",
        retry="İadeyi bekleyin.",
        next_step="İadenin hangi güne kadar gelmesi gerektiğini not edin.",
    ),
    told(
        id="itiraz:kaybedildi",
        number=44,
        title="Anlaşmazlık satıcının lehine bitti",
        message="Anlaşmazlık satıcının lehine sonuçlandı.",
        diagnosis="dispute_needed",
        money=WITH_SHOP,
        retry="Aynı kanıtla yeniden denemek sonucu değiştirmez.",
        next_step="Yeni kanıt ekleyip karara itiraz edin.",
    ),
    told(
        id="itiraz:teslim-gecikti",
        number=45,
        title="Teslim süresi doldu",
        message="Teslim süresi doldu; anlaşmazlık açabilirsiniz.",
        diagnosis="dispute_needed",
        money=WITH_SHOP,
        retry="Beklemek süreyi uzatmaz.",
        next_step="Süre bitmeden anlaşmazlık açın.",
        source="AliExpress yardım metni, 2020-2022",
    ),
    told(
        id="itiraz:sure-gecti",
        number=65,
        title="Anlaşmazlık süresi geçti",
        message="Anlaşmazlık açma süresi geçti.",
        diagnosis="dispute_window_missed",
        money=WITH_SHOP,
        retry=USELESS,
        next_step="Satıcıya, sonra AliExpress sohbetine kanıtlarınızla yazın.",
        source="AliExpress yardım metni, 2020-2022",
        final=True,
    ),
)
