"""The payment page: an open invoice, an expired one, an error, a page that does not work."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    CHAT,
    HISTORY,
    NO_DEADLINE,
    NO_DRILL,
    ORDER,
    OUTSIDE,
    PAYMENT_KIT,
    SCREEN,
    reply,
)

_HISTORY_FIRST = Advice("Hesap hareketlerinde çekim olup olmadığına bakın. Çekim varsa bekleyin.")

CHECKOUT = (
    Diagnosis(
        id="same_payment_pending",
        title="Aynı ödeme zaten var",
        said=(
            "Aynı ödeme zaten var diyor",
            "Bu sipariş zaten ödenmiş uyarısı çıktı",
            "Bekleyen bir ödemeniz var yazıyor",
            "Fatura ödenmekte diyor, ödeyemiyorum",
        ),
        happened="Bu sipariş için açık ya da ödenmiş bir fatura var. Sistem ikinci ödemeyi bu "
        "yüzden almıyor.",
        certainty="sure",
        move="wait",
        first="Yeniden ödemeyin, geçmişe bakın",
        first_text="Uyarı sizi çift çekimden korur. Önce ilk ödemenin durumunu okuyun.",
        now=(
            _HISTORY_FIRST,
            Advice("Sipariş durumunu “Siparişlerim” sayfasından okuyun."),
            Advice(
                "Kayıt “ödendi” diyor ama sipariş bekliyorsa bir gün bekleyin. Sonra dekontla "
                "AliExpress sohbetine yazın."
            ),
            Advice("Hiç çekim yoksa ilk denemenin süresi dolana kadar bekleyin.", inferred=True),
        ),
        then="O dönemde açık faturalar listesine bakılırdı. Eski fatura ödenir ya da "
        "reddedilirdi. “Ödendi” yazıyorsa ikinci kez ödenmezdi.",
        contact=f"Çekim varsa {CHAT}",
        evidence=("Açık faturaların listesi", *PAYMENT_KIT),
        deadline="Açık fatura, ödenmezse süresi dolunca kendiliğinden düşer.",
        avoid=("Başka kartla aynı siparişi ödemeyin.", "Yeni sipariş açıp onu ödemeyin."),
        reply=reply(
            "Bu uyarı, sipariş için açık ya da ödenmiş bir fatura olduğunu söyler. Yeniden "
            "ödemeyin. Önce hesap hareketlerine ve sipariş durumuna bakın. Çekim varsa bir gün "
            "bekleyin; durum değişmezse dekontla AliExpress yardım merkezindeki sohbete yazın. "
            "Çekim yoksa ilk denemenin süresi dolduktan sonra bir kez daha deneyin.",
            "Sipariş numarasını, işlem numarasını ve ekrandaki kodu gönderin.",
        ),
        wait=waits.INVOICE,
        claims=(
            "code-already-pending",
            "invoice-code-already-paid",
            "paying-again-double-charge",
            "invoice-states",
            "invoice-lifetime",
        ),
        scenario="odeme:fatura-odenmis",
        step="sorunlar/#odeme-gecmisi",
        codes=("408", "215", "1419", "BILL_ALREADY_PAID"),
    ),
    Diagnosis(
        id="invoice_expired",
        title="Faturanın süresi doldu",
        said=(
            "Fatura süresi doldu diyor",
            "Ödeme süresi geçmiş, fatura bulunamadı",
            "Geç ödedim, fatura iptal olmuş",
            "Ödeme süresi sona erdi uyarısı",
        ),
        happened="Fatura ödenmeden kapandı. Bu fatura için para çekilmez.",
        certainty="sure",
        move="retry",
        first="Siparişin durumuna bakın",
        first_text="Fatura düşse de sipariş açık olabilir. Önce çekim olmadığını görün.",
        now=(
            Advice("QIWI faturasını yeniden açmayı denemeyin. Cüzdan kapalı."),
            _HISTORY_FIRST,
            Advice(
                "Sipariş açıksa ödemeyi sipariş sayfasından başlatın. Orada sunulan bir yöntemi "
                "seçin.",
                inferred=True,
            ),
            Advice("Sipariş kapandıysa ürünü yeniden sipariş edin.", inferred=True),
        ),
        then="O dönemde sipariş açıksa siparişe dönülür, yeni ödeme başlatılırdı. Süreyi mağaza "
        "belirlerdi; belirlemezse fatura 28 ya da 45\u00a0gün sonra düşerdi.",
        contact="Çekim yoksa kimseye yazmanız gerekmez",
        evidence=(ORDER, SCREEN),
        deadline="AliExpress’in verdiği süreyi bilmiyoruz; sipariş sayfanızdaki sayaca bakın.",
        avoid=("Eski faturanın sayfasından ödemeyi denemeyin.", "Çekim varsa yeniden ödemeyin."),
        reply=reply(
            "Fatura ödenmeden süresi dolmuş; bu fatura için para çekilmez. Yine de önce hesap "
            "hareketlerinize bakın. Çekim yoksa siparişin durumunu açın. Sipariş hâlâ açıksa "
            "ödemeyi sipariş sayfasından, bugün sunulan bir yöntemle yeniden başlatın. Sipariş "
            "kapandıysa ürünü yeniden sipariş etmeniz gerekir.",
            "Sipariş numarasını ve ekrandaki metni gönderin.",
        ),
        claims=(
            "invoice-states",
            "invoice-lifetime",
            "invoice-code-not-found",
            "ae-invoice-lifetime-unknown",
        ),
        scenario="odeme:sure-doldu",
        step="odeme/#onay-sayfasi",
        codes=("210",),
    ),
    Diagnosis(
        id="wallet_technical_error",
        title="Teknik hata",
        said=(
            "Teknik hata, daha sonra deneyin diyor",
            "Bir şeyler ters gitti yazıyor",
            "Ödeme yapılamadı, nedenini söylemiyor",
            "Sistem meşgul uyarısı alıyorum",
            "Sunucu hatası çıktı, ödeme geçmedi",
        ),
        happened="Ödeme sistemi isteği tamamlayamadı. Hata sizde değildir; ama çekim yine de "
        "olmuş olabilir.",
        certainty="possible",
        move="retry",
        first="Önce hesap hareketlerine bakın",
        first_text="Hata yazsa da ödeme geçmiş olabilir. Bakmadan yeniden ödemeyin.",
        now=(
            Advice("Hesap hareketlerinde ve siparişte ödeme arayın."),
            Advice("İkisinde de yoksa bir süre sonra bir kez daha deneyin."),
            Advice("Kayıt “beklemede” ise bekleyin ve yeniden ödemeyin."),
            Advice(
                "QIWI seçeneği hata veriyorsa onu bırakıp başka yöntem seçin. Cüzdan kapalıdır."
            ),
        ),
        then="O dönemde geçmişe bakılırdı: kayıt yoksa sonra denenir, “WAITING” varsa beklenirdi. "
        "749 kodunda QIWI desteğine yazılırdı.",
        contact=f"{CHAT}; çekim varsa bankanız",
        evidence=(SCREEN, "Hatanın saati", ORDER, HISTORY),
        deadline="Beklemedeki kayıt için bir gün; sonra yazın.",
        avoid=("Arka arkaya “öde” düğmesine basmayın.", "Her hatada yeni sipariş açmayın."),
        reply=reply(
            "Ödeme sistemi isteği tamamlayamamış. Hata görünse de ödeme geçmiş olabilir; önce "
            "hesap hareketlerinize ve siparişin durumuna bakın. İkisinde de ödeme yoksa bir süre "
            "sonra, bugün sunulan bir yöntemle bir kez daha deneyin. Kayıt beklemede görünüyorsa "
            "bekleyin ve yeniden ödemeyin.",
            "Ekrandaki metni ya da kodu, saati ve sipariş numarasını gönderin.",
        ),
        wait=waits.PENDING_ENTRY,
        claims=("code-retry-later", "code-contact-support", "history-states", "operations-stopped"),
        scenario="odeme:teknik-gecici",
        step="odeme/#onay-sayfasi",
        codes=(
            "3",
            "13",
            "202",
            "300",
            "749",
            "750",
            "QW_PAYMENT_ERROR",
            "QW_PROVIDER_ERROR",
        ),
    ),
    Diagnosis(
        id="no_redirect",
        title="Ödedikten sonra AliExpress’e dönmedi",
        said=(
            "Ödedim ama AliExpress’e geri dönmedi",
            "Ödeme sayfasında kaldı, sipariş sayfası açılmadı",
            "Sekmeyi kapattım, ödeme gitti mi?",
            "Boş sayfada kaldı, ödeme oldu mu bilmiyorum",
        ),
        happened="Sayfa sizi geri götürmedi. Dönüş, ödemenin geçip geçmediğini göstermez.",
        certainty="likely",
        move="wait",
        first="Yeniden ödemeyin, siparişi açın",
        first_text="“Siparişlerim” sayfasını kendiniz açın. Mağaza bildirimi birazdan gelebilir.",
        now=(
            Advice("“Siparişlerim” sayfasını kendiniz açıp durumu okuyun."),
            _HISTORY_FIRST,
            Advice("Çekim varsa mağazanın bildirimi alması için bir gün bekleyin."),
            Advice("Durum değişmezse dekontla AliExpress sohbetine yazın."),
        ),
        then="QIWI yalnızca cüzdan bakiyesiyle ödeyenleri kendiliğinden geri götürürdü. Kart, "
        "telefon ya da terminal ödemesinde dönüş olmazdı.",
        contact=f"Bir gün sonra {CHAT}",
        evidence=PAYMENT_KIT,
        deadline="Bir gün.",
        avoid=("Tarayıcıda geri dönüp yeniden ödemeyin.", "Yeni sipariş vermeyin."),
        reply=reply(
            "Ödeme sayfasının sizi geri götürmemesi ödemenin geçmediğini göstermez. QIWI’de dönüş "
            "yalnızca cüzdan bakiyesiyle yapılan ödemede kendiliğinden olurdu. Yeniden ödemeyin. "
            "“Siparişlerim” sayfasını kendiniz açın ve hesap hareketlerinize bakın. Çekim varsa "
            "bir gün bekleyin, sonra dekontla AliExpress sohbetine yazın.",
            "Sipariş numarasını, saati ve dekontu gönderin.",
        ),
        wait=waits.NOTICE,
        claims=("return-only-from-balance", "history-states", "paying-again-double-charge"),
        no_scenario=NO_DRILL,
        step="odeme/#siparis",
    ),
    Diagnosis(
        id="platform_error_code",
        title="AliExpress hata kodu verdi",
        said=(
            "IPAY hatası alıyorum",
            "IPAY_RS_10001 diye bir kod çıktı",
            "AliExpress ödeme kodu gösterip reddediyor",
            "Ödeme reddedildi, ekranda uzun bir kod var",
        ),
        happened="AliExpress ödemeyi almadı. Kodun sonu nedeni söyler: 2606 kart reddi, 2618 "
        "banka onayı yok.",
        certainty="likely",
        move="retry",
        first="Kodun son dört hanesini okuyun",
        first_text="Nedeni giderin, sonra yalnızca bir kez deneyin. Genellikle para çekilmez.",
        now=(
            Advice("Kodu olduğu gibi not edin."),
            _HISTORY_FIRST,
            Advice("2606 ya da 2618 görürseniz bankanızdan nedeni sorun."),
            Advice("Neden giderilince bir kez daha deneyin. Olmazsa başka yöntem seçin."),
        ),
        then="O dönemde 2616 kodu, QIWI gibi cüzdanlarda bakiyenin yetmediğini de gösterirdi.",
        contact=f"{BANK}; kod sürerse {CHAT}",
        evidence=(SCREEN, "Denemenin saati", ORDER),
        deadline=NO_DEADLINE,
        avoid=(
            "Aynı kartı üst üste denemeyin; banka kartı kilitleyebilir.",
            "Çekim varsa ödemeyin.",
        ),
        reply=reply(
            "Bu kod, ödemenin alınmadığını söyler. 2606 kartın reddedildiğini, 2618 bankanın onay "
            "vermediğini, 2616 bakiyenin yetmediğini anlatır; bu anlamlar tek bir rehbere "
            "dayanır. Önce hesabınızda çekim olmadığını görün. Bankanızdan nedeni öğrenin ve bir "
            "kez daha deneyin. Olmazsa ödeme sayfanızdaki başka bir yöntemi seçin.",
            "Kodun tamamını, saati ve sipariş numarasını gönderin.",
            wallet=False,
        ),
        claims=("ae-code-2616", "current-methods-unknown"),
        no_scenario=OUTSIDE,
        step="odeme/#onay-sayfasi",
        codes=("IPAY_RS_10001_2606", "IPAY_RS_10001_2618"),
    ),
)
