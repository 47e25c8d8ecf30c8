"""Paying by card: declined, of the wrong scheme, closed for the internet, someone else's."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    CHAT,
    NO_DEADLINE,
    ORDER,
    OTHER_METHOD,
    OUTSIDE,
    SCREEN,
    reply,
)

CARDS = (
    Diagnosis(
        id="card_declined",
        title="Kart reddedildi",
        said=(
            "Kartım reddedildi",
            "Bakiyem yeterli, kart yine de geçmiyor",
            "Birkaç denemeden sonra kartım kilitlendi",
            "Banka bu alışverişe onay vermiyor",
            "Hangi kartı denesem reddediyor",
            "Ödeme geçmedi, kart hatası",
        ),
        happened="Kartı veren banka ya da AliExpress’in risk denetimi ödemeyi almadı.",
        certainty="likely",
        move="write",
        first="Denemeyi bırakın, bankaya sorun",
        first_text="En çok iki deneme yeter. Nedeni yalnızca bankanız görür.",
        now=(
            Advice("Hesap hareketlerinde çekim olmadığını görün.", inferred=True),
            Advice("Ekrandaki neden metnini okuyup not edin.", inferred=True),
            Advice("Bankanızdan reddin nedenini sorun. Kart kilitlendiyse açtırın.", inferred=True),
            OTHER_METHOD,
        ),
        then="",
        contact=BANK,
        evidence=(SCREEN, "Denemelerin saatleri ve tutarı", ORDER),
        deadline=NO_DEADLINE,
        avoid=(
            "Kartı üst üste denemeyin; banka kilitleyebilir.",
            "Kart bilgisini sohbete ya da e-postaya yazmayın.",
        ),
        reply=reply(
            "Ödemeyi bankanız ya da AliExpress’in risk denetimi almamış. Üst üste denemeyin; "
            "banka kartı kilitleyebilir. Önce hesabınızda çekim olmadığını görün ve ekrandaki "
            "nedeni not edin. Sonra bankanızdan reddin nedenini sorun. Banka engel görmüyorsa "
            "ödeme sayfanızdaki başka bir yöntemi seçin.",
            "Ekrandaki metni, saati ve tutarı gönderin; kart numaranızı yazmayın.",
            wallet=False,
        ),
        claims=("current-methods-unknown", "ae-verification-24h"),
        scenario="odeme:kart-bakiyesi",
    ),
    Diagnosis(
        id="card_scheme_not_accepted",
        title="Kart türü kabul edilmiyor",
        said=(
            "Troy kartım kabul edilmiyor",
            "Kart türü desteklenmiyor diyor",
            "Kartım yurt dışı sitelerde geçmiyor",
            "Kartımın markası listede yok",
        ),
        happened="Satıcının bankası kartınızın ağını tanımıyor. Kartınızda arıza yok.",
        certainty="likely",
        move="give_up",
        first="Bankanızdan başka kart isteyin",
        first_text="Visa ya da Mastercard yurt dışında daha çok geçer. Aynı kartı yinelemeyin.",
        now=(
            Advice(
                "Kartın üstündeki ağ adını ödeme sayfasındakilerle karşılaştırın.", inferred=True
            ),
            Advice("Bankanızdan Visa ya da Mastercard ağında bir kart isteyin.", inferred=True),
            OTHER_METHOD,
        ),
        then="",
        contact=BANK,
        evidence=(SCREEN, "Kartın ağı (numarası değil)"),
        deadline=NO_DEADLINE,
        avoid=("Başkasının kartıyla ödemeyin.", "Kart çeviren aracı sitelere bilgi vermeyin."),
        reply=reply(
            "Kartınızda arıza görünmüyor; site kartınızın ağını kabul etmiyor. Aynı kartı "
            "yinelemek sonucu değiştirmez. Ödeme sayfasındaki kart adlarını kendi kartınızla "
            "karşılaştırın. Tutmuyorsa bankanızdan Visa ya da Mastercard ağında bir kart isteyin "
            "veya sayfanızdaki başka bir yöntemi seçin. Başkasının kartını kullanmayın.",
            "Ekrandaki metni ve kartın ağını yazın; kart numaranızı göndermeyin.",
            wallet=False,
        ),
        claims=("current-methods-unknown",),
        no_scenario=OUTSIDE,
    ),
    Diagnosis(
        id="card_closed_for_online",
        title="Kart internet alışverişine kapalı",
        said=(
            "Kartım internet alışverişine kapalı",
            "Kartı yurt dışı alışverişe nasıl açarım?",
            "Mağazada geçiyor, internette geçmiyor",
            "Kartı internete açamıyorum",
        ),
        happened="Kart çalışıyor ama internet ya da yurt dışı alışverişine kapalı.",
        certainty="likely",
        move="write",
        first="Kartı bankanızın uygulamasında açın",
        first_text="Bu ayarı yalnızca siz ve bankanız değiştirir, mağaza değiştiremez.",
        now=(
            Advice(
                "Bankanızın uygulamasında internet ve yurt dışı alışverişini açın.",
                inferred=True,
            ),
            Advice(
                "Ayarı bulamazsanız bankanızı kartın arkasındaki numaradan arayın.", inferred=True
            ),
            Advice("Ayar açılınca ödemeyi bir kez deneyin.", inferred=True),
            Advice("İşiniz bitince ayarı yeniden kapatın.", inferred=True),
        ),
        then="",
        contact=BANK,
        evidence=(SCREEN, "Uygulamadaki kart ayarının görüntüsü"),
        deadline=NO_DEADLINE,
        avoid=(
            "Ayarı açacağını söyleyen aramaya bilgi vermeyin.",
            "Kapalı kartı üst üste denemeyin.",
        ),
        reply=reply(
            "Kartınız çalışıyor ama internet ya da yurt dışı alışverişine kapalı görünüyor. Bu "
            "ayarı mağaza açamaz. Bankanızın uygulamasında kart ayarlarına girin ve internet "
            "alışverişini açın. Bulamazsanız bankanızı kartın arkasındaki numaradan arayın. Sonra "
            "ödemeyi bir kez deneyin. Sizi arayıp kart bilgisi isteyenlere yanıt vermeyin.",
            "Ekrandaki metni gönderin; kart numaranızı ve şifrenizi yazmayın.",
            wallet=False,
        ),
        claims=("current-methods-unknown",),
        no_scenario=OUTSIDE,
    ),
    Diagnosis(
        id="third_party_payer_mismatch",
        title="Başkasının kartı ya da cüzdanıyla ödendi",
        said=(
            "Arkadaşımın kartıyla ödedim, sipariş iptal oldu",
            "Kart sahibi farklı diye ödemeyi almadılar",
            "Eşimin hesabından ödedim, kabul etmediler",
            "Ödeyen kişi ile hesap sahibi aynı değil diyor",
        ),
        happened="Ödeyen ile hesap sahibi farklı. Site bu ödemeyi güvenlik nedeniyle reddetmiş.",
        certainty="likely",
        move="give_up",
        first="Kendi adınıza bir yöntem seçin",
        first_text="Sipariş iptal olduysa para, ödeyen kişinin hesabına döner.",
        now=(
            Advice("Siparişin iptal olup olmadığına ve iade satırına bakın.", inferred=True),
            Advice("İadeyi ödeyen kişinin hesabında arayın."),
            Advice("Yeni ödemeyi kendi adınıza olan bir yöntemle yapın.", inferred=True),
            Advice("Site belge isterse yalnızca sitenin içinden gönderin.", inferred=True),
        ),
        then="",
        contact=CHAT,
        evidence=(ORDER, "İptal metni", "Ödeyen kişinin dekontu"),
        deadline="İade başladıysa 3-20\u00a0iş günü.",
        avoid=("Başka birinin kartını denemeyin.", "Ad değiştirip yeni hesap açmayın."),
        reply=reply(
            "Ödeyen kişi ile hesap sahibi farklı olduğunda site ödemeyi güvenlik nedeniyle iptal "
            "edebilir. Siparişin durumuna ve iade satırına bakın. Para, ödemenin çıktığı hesaba "
            "döner; bu sizin değil, ödeyen kişinin hesabıdır. Yeni ödemeyi kendi adınıza olan bir "
            "yöntemle yapın. Belge istenirse yalnızca sitenin içinden gönderin.",
            "Sipariş numarasını ve iptal metnini gönderin.",
            wallet=False,
        ),
        wait=waits.REFUND,
        claims=("refund-to-source", "refund-3-20-days"),
        no_scenario=OUTSIDE,
    ),
)
