"""The browser in the way: pages that do not work, orders that multiply."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    CHAT,
    NO_DEADLINE,
    ORDER,
    OUTSIDE,
    SCREEN,
    reply,
)

PAGES = (
    Diagnosis(
        id="browser_or_adblock_interference",
        title="Ödeme sayfası açılmıyor ya da ilerlemiyor",
        said=(
            "Ödeme sayfası açılmıyor, bembeyaz kalıyor",
            "Öde düğmesi çalışmıyor, basınca bir şey olmuyor",
            "Reklam engelleyici açıkken ödeme adımı takılıyor",
            "Sayfa yalnızca başka tarayıcıda çalışıyor",
            "Robot olmadığımı doğruluyorum, sonra takılıyor",
            "Siteden hata sayfası geliyor, istek tamamlanmıyor",
            "Sayfa sürekli yükleniyor, ilerlemiyor",
            "Bankanın onay ekranı boş geliyor, çerez uyarısı var",
        ),
        happened="Bir eklenti, reklam ya da DNS engelleyici, kapalı çerez ya da eski tarayıcı "
        "ödeme sayfasını bozuyor.",
        certainty="likely",
        move="retry",
        first="Engelleyicisiz başka tarayıcıda deneyin",
        first_text="Önce çekim olmadığını görün. Sonra yalnızca bir kez deneyin.",
        now=(
            Advice("Hesap hareketlerinde çekim olmadığını kontrol edin.", inferred=True),
            Advice("Bu site için reklam ve DNS engelleyiciyi kapatın.", inferred=True),
            Advice("Çerezlere ödeme süresince izin verin.", inferred=True),
            Advice("Sayfayı eklentisiz başka bir tarayıcıda açıp bir kez ödeyin.", inferred=True),
            Advice("Yine olmazsa AliExpress yardım merkezindeki sohbete yazın."),
        ),
        then="",
        contact=f"Çoğu zaman kimseye yazmanız gerekmez; olmazsa {CHAT}",
        evidence=(SCREEN, "Tarayıcının adı ve sürümü", "Açık eklentilerin listesi"),
        deadline=NO_DEADLINE,
        avoid=(
            "Arka arkaya “öde” düğmesine basmayın.",
            "Ürünü görmeden “teslim aldım” demeyin.",
            "İşiniz bitince korumaları yeniden açmayı unutmayın.",
        ),
        reply=reply(
            "Ödeme sayfası çoğu zaman bir reklam ya da DNS engelleyici, kapalı çerez veya eklenti "
            "yüzünden ilerlemez. Önce hesabınızda çekim olmadığını görün. Sonra bu site için "
            "engelleyiciyi kapatın, çerezlere izin verin ve sayfayı eklentisiz başka bir "
            "tarayıcıda bir kez deneyin. Olmazsa AliExpress yardım merkezindeki sohbete yazın.",
            "Tarayıcınızın adını, eklentilerinizi ve ekran görüntüsünü gönderin.",
            wallet=False,
        ),
        claims=("ae-support-chat", "paying-again-double-charge"),
        no_scenario=OUTSIDE,
        step="odeme/#onay-sayfasi",
    ),
    Diagnosis(
        id="duplicate_order_on_retry",
        title="Her denemede yeni sipariş açılıyor",
        said=(
            "Her denemede yeni sipariş oluşuyor",
            "Ödenmemiş bir sürü siparişim birikti",
            "Yeniden deneyince aynı sipariş iki tane oldu",
            "Bekleyen siparişleri nasıl silerim?",
        ),
        happened="Ödeme, sepetten yeniden başlatılmış. Her başlangıç yeni bir sipariş açar.",
        certainty="likely",
        move="give_up",
        first="Yeniden ödemeyin, fazlaları iptal edin",
        first_text="Tek siparişi bırakın. Ödemeyi o siparişin sayfasından başlatın.",
        now=(
            Advice("“Siparişlerim” sayfasında ödenmiş sipariş arayın.", inferred=True),
            Advice("Ödenmemiş siparişlerden birini seçip ötekileri iptal edin.", inferred=True),
            Advice("Ödemeyi seçtiğiniz siparişin sayfasından başlatın.", inferred=True),
            Advice("Birden fazlası ödendiyse kargodan önce birini iptal edin.", inferred=True),
        ),
        then="Ödenmeyen sipariş o dönemde 20\u00a0gün açık kalır, sonra kapanırdı.",
        contact=f"İptal olmuyorsa {CHAT}",
        evidence=("Siparişlerin numaraları ve durumları", ORDER),
        deadline="Ödenmeyen sipariş kendiliğinden kapanır; günü sipariş sayfası gösterir.",
        avoid=("Sepetten yeniden ödeme başlatmayın.", "İki siparişi birden ödemeyin."),
        reply=reply(
            "Ödemeyi sepetten yeniden başlattığınızda her seferinde yeni bir sipariş açılır. Yeni "
            "sipariş vermeyin. “Siparişlerim” sayfasında ödenmiş bir sipariş olup olmadığına "
            "bakın. Yoksa birini seçin, ötekileri iptal edin ve ödemeyi o siparişin sayfasından "
            "başlatın. Birden fazlası ödendiyse istemediğinizi kargodan önce iptal edin; iki "
            "sipariş de yola çıkmasın.",
            "Siparişlerin numaralarını ve durumlarını gönderin.",
            wallet=False,
        ),
        wait=waits.UNPAID_ORDER,
        claims=("unpaid-order-20-days", "paying-again-double-charge"),
        no_scenario=OUTSIDE,
        step="odeme/#siparis",
    ),
)
