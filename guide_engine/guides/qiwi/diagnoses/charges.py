"""What was charged: twice, too much, as a hold, in another currency, with which proof."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    CHAT,
    HISTORY,
    NO_DEADLINE,
    NO_DRILL,
    ORDER,
    ORDER_PAGE,
    RECEIPT,
    reply,
)

CHARGES = (
    Diagnosis(
        id="double_charge",
        title="Ödeme iki kez çekildi",
        said=(
            "İki kez çekildi",
            "Aynı ürüne iki defa ödedim",
            "Çift çekim olmuş",
            "Hata verdi, yeniden ödedim, ikisi de çekilmiş",
            "Hesabımdan üst üste iki ödeme gitti",
            "Fazla çekilen para kendiliğinden döner mi?",
        ),
        happened="Yavaş gelen onay yüzünden ödeme yinelenmiş ya da iki ayrı sipariş ödenmiş. İki "
        "işlem numarası varsa iki ödeme vardır.",
        certainty="likely",
        move="write",
        first="Yeniden ödemeyin, numaraları karşılaştırın",
        first_text="İki işlem ya da iki sipariş numarası var mı, bakın. Biri provizyon ise çift "
        "çekim değildir.",
        now=(
            Advice("İki kaydın işlem numarasını, saatini ve durumunu yan yana yazın."),
            Advice("Kayıtlardan biri provizyonsa kesinleşmesini bekleyin.", inferred=True),
            Advice("Tek siparişe iki çekim varsa iki dekontu AliExpress sohbetine gönderin."),
            Advice(
                "İade için 3-20\u00a0iş günü sayın. Kendiliğinden gelip gelmediği kaynaklarda "
                "çelişiyor, o yüzden ikisini de yapın."
            ),
            Advice("İki ayrı sipariş varsa istemediğinizi kargodan önce iptal edin."),
        ),
        then="O dönemde QIWI geçmişinde iki “SUCCESS” kaydı aranırdı. İki dekont AliExpress "
        "sohbetine gönderilirdi.",
        contact=f"{CHAT}; ikinci çekim provizyonsa bankanız",
        evidence=(ORDER, "İki kaydın işlem numarası, saati, tutarı ve durumu", "İki dekont"),
        deadline="İade için 3-20\u00a0iş günü. İptal için ürün kargolanmadan önce.",
        avoid=(
            "Durum netleşmeden üçüncü kez ödemeyin.",
            "İki siparişi birden iptal etmeyin.",
            "Aynı çekim için hem bankaya hem siteye itiraz açmayın.",
        ),
        reply=reply(
            "Önce iki kaydı karşılaştırın: iki ayrı işlem numarası var mı, biri provizyon mu? Tek "
            "siparişe iki çekim yapıldıysa iki dekontu AliExpress yardım merkezindeki sohbete "
            "gönderin. Kaynaklar 3-20\u00a0iş günü yazar; iadenin kendiliğinden gelip gelmediği "
            "çelişkilidir. İki sipariş varsa birini kargodan önce iptal edin. Yeniden ödemeyin.",
            "İki işlem numarasını, saatlerini ve sipariş numaralarını gönderin.",
        ),
        wait=waits.SECOND_CHARGE,
        claims=(
            "duplicate-refund-conflict",
            "paying-again-double-charge",
            "history-states",
            "refund-3-20-days",
        ),
        scenario="odeme:cift",
        step="sorunlar/#iki-kez-cekildi",
    ),
    Diagnosis(
        id="charged_more_than_order",
        title="Siparişte yazandan fazla çekildi",
        said=(
            "Siparişte yazandan fazla çekildi",
            "Fiyattan yüksek tutar gitmiş",
            "Komisyon mu kestiler, fazla para çekilmiş",
            "Ekrandaki tutarla hesap tutmuyor",
        ),
        happened="Kur değişmiş, hizmet komisyon eklemiş ya da başka bir siparişe bakıyorsunuz.",
        certainty="possible",
        move="write",
        first="Tutarları yan yana yazın",
        first_text="Para birimi, komisyon ve kur ayrı ayrı durur. Fark çoğu zaman bunlardan çıkar.",
        now=(
            Advice("Sipariş onayındaki tutarı ve para birimini okuyun."),
            Advice("Ödeme kaydındaki tutarı, komisyonu ve kuru yanına yazın."),
            Advice("Sipariş numaralarının aynı olduğunu görün."),
            Advice("Açıklanamayan kısmı ücreti alan kuruma sorun. Bugün bu, bankanızdır."),
        ),
        then="O dönemde QIWI geçmişi tutarı, komisyonu ve kuru ayrı gösterirdi. Açıklanamayan "
        "fark QIWI desteğine sorulurdu.",
        contact=f"{BANK} ya da ücreti alan cüzdan",
        evidence=(ORDER, ORDER_PAGE, HISTORY, RECEIPT),
        deadline=NO_DEADLINE,
        avoid=("Farkı görmeden anlaşmazlık açmayın.", "Farkı resmî kurla hesaplamayın."),
        reply=reply(
            "Fark çoğu zaman kurdan ya da komisyondan çıkar. Sipariş onayındaki tutarı ve para "
            "birimini, ödeme kaydındaki tutar, komisyon ve kurla yan yana yazın. Sipariş "
            "numaraları aynı mı, bakın. Açıklanamayan kısmı ücreti alan kuruma sorun; kartta bu "
            "kurum bankanızdır.",
            "Sipariş sayfasının ve ödeme kaydının ekran görüntüsünü gönderin.",
        ),
        claims=("history-states", "conversion-own-rate", "currency-accounts", "rubles-only-2022"),
        scenario="odeme:komisyon",
        step="odeme/#kur",
    ),
    Diagnosis(
        id="apparent_double_charge",
        title="İki kez çekilmiş gibi görünüyor",
        said=(
            "Geçmişte aynı ödeme iki satır görünüyor",
            "Birkaç satır var, hangisi gerçek ödeme?",
            "Provizyon ve çekim ayrı ayrı yazıyor",
            "Döviz çevirince tek ödeme birkaç işlem oldu",
        ),
        happened="Tek ödeme birkaç satır bırakmış. Döviz çevirme ayrı bir işlemdir; kartta önce "
        "provizyon, sonra çekim görünür.",
        certainty="likely",
        move="wait",
        first="Satırları artı eksi toplayın",
        first_text="Bakiye yalnızca bir ödeme kadar azaldıysa çift çekim yoktur. Yeniden ödemeyin.",
        now=(
            Advice("Her satırın yönünü, birimini ve işlem numarasını yazın.", inferred=True),
            Advice("Çıkan tutarlardan giren tutarları çıkarın.", inferred=True),
            Advice("Kartta provizyon varsa kesinleşmesini bekleyin.", inferred=True),
            Advice(
                "Bakiye iki ödeme kadar azaldıysa “Ödeme iki kez çekildi” sayfasına geçin.",
                inferred=True,
            ),
        ),
        then="QIWI geçmişinde döviz çevirme ayrı işlem sayılırdı. Rubleden çıkış, dolara giriş ve "
        "ödeme yan yana dururdu.",
        contact="Toplam tutuyorsa kimseye yazmanız gerekmez; tutmuyorsa bankanız",
        evidence=("Bütün satırların ekran görüntüsü", "Önceki ve sonraki bakiye"),
        deadline="Provizyonun ne zaman kalkacağını bankanız söyler.",
        avoid=("Toplamı yapmadan itiraz açmayın.", "Ödemeyi yinelemeyin."),
        reply=reply(
            "Tek bir ödeme geçmişte birkaç satır bırakabilir. Döviz çevirmede para bir hesaptan "
            "çıkar, öbürüne girer, sonra ödeme çıkar. Kartta ise önce provizyon, sonra çekim "
            "görünür. Satırları artı ve eksi olarak toplayın. Bakiye bir ödeme kadar azaldıysa "
            "çift çekim yoktur.",
            "Satırların ekran görüntüsünü, önceki ve sonraki bakiyeyi gönderin.",
        ),
        claims=("conversion-own-rate", "currency-accounts", "history-states"),
        no_scenario=NO_DRILL,
        step="sorunlar/#iki-kez-cekildi",
    ),
    Diagnosis(
        id="preauth_hold_not_released",
        title="Provizyon kalkmadı",
        said=(
            "Para provizyonda bekliyor",
            "Sipariş iptal oldu, bloke tutar geri gelmedi",
            "Provizyon günlerdir kalkmıyor",
            "Ödeme olmadı ama tutar kartımda askıda",
        ),
        happened="Tutar çekilmedi, karttan geçici olarak ayrıldı. Satıcı bırakınca ya da süresi "
        "dolunca kalkar.",
        certainty="likely",
        move="wait",
        first="Satıcıya çekim olup olmadığını sorun",
        first_text="Provizyon çekim değildir. Satıcı vazgeçtiyse bankanız gününü söyler.",
        now=(
            Advice(
                "Hesap hareketlerinde “provizyon” mu “çekim” mi yazdığına bakın.", inferred=True
            ),
            Advice("Satıcıdan ödemenin iptal edildiğini yazılı isteyin.", inferred=True),
            Advice("Bankanıza provizyonun hangi gün kalkacağını sorun.", inferred=True),
            Advice("Kalkmazsa satıcının yazısını bankanıza verin.", inferred=True),
        ),
        then="Cüzdanda bunun adı bloke tutardı; ödeme iptal olunca para bakiyeye dönerdi.",
        contact=f"{BANK}; satıcı",
        evidence=("Provizyonun tarihi ve tutarı", ORDER, "İptali gösteren sayfa ya da yazı"),
        deadline="Süreyi kartı veren banka belirler; bankanıza sorun.",
        avoid=("Provizyon durumundaki tutara harcama itirazı açmayın.", "Ödemeyi yinelemeyin."),
        reply=reply(
            "Provizyonda duran tutar henüz çekilmemiştir; karttan geçici olarak ayrılmıştır. Önce "
            "satıcıya ödemenin iptal edilip edilmediğini sorun ve yanıtı saklayın. Sonra "
            "bankanıza provizyonun hangi gün kalkacağını sorun. Kalkmazsa satıcının yazısını "
            "bankanıza verin. Bu sürede aynı ödemeyi yinelemeyin. Süre bankaya göre değişir.",
            "Provizyonun tarihini, tutarını ve siparişin durumunu gönderin.",
            wallet=False,
        ),
        claims=("card-chargeback", "code-money-returned"),
        scenario="odeme:provizyon",
    ),
    Diagnosis(
        id="wrong_currency_charged",
        title="Başka para biriminden çekildi",
        said=(
            "Lira seçtim, dolar çekildi",
            "Ekranda başka, kartta başka para birimi var",
            "Euro göründü ama ruble çekilmiş",
            "Seçtiğim para biriminden çekmediler",
        ),
        happened="Site fiyatı bir birimde gösterir, ödeme başka birimde yapılır. Çeviren kurum "
        "kendi kurunu uygular.",
        certainty="likely",
        move="write",
        first="Ödeme onayındaki birimi okuyun",
        first_text="Fiyat görünümü ile ödeme birimi farklı olabilir. Geçerli olan onay sayfasıdır.",
        now=(
            Advice("Sipariş onayındaki para birimini ve tutarı okuyun.", inferred=True),
            Advice("Bankanıza uyguladığı kuru ve günü sorun.", inferred=True),
            Advice(
                "Onaydaki birim farklıysa görüntüyle AliExpress sohbetine yazın.", inferred=True
            ),
        ),
        then="Temmuz 2022’den sonra Rusya’daki alıcıdan yalnızca ruble çekilirdi. Öncesinde QIWI "
        "parayı kendi kuruyla çevirirdi.",
        contact=f"{BANK}; onaydaki birim farklıysa {CHAT}",
        evidence=(ORDER_PAGE, "Onay sayfasındaki tutar ve birim", "Hesap hareketi"),
        deadline=NO_DEADLINE,
        avoid=("Siparişi iptal edip hemen yeniden ödemeyin.", "Kuru tahmin etmeyin."),
        reply=reply(
            "Site fiyatı bir para biriminde gösterip ödemeyi başka birimde yapabilir. Geçerli "
            "olan, onay sayfasındaki birim ve tutardır. Bunu hesap hareketinizle karşılaştırın. "
            "Birim aynıysa farkı bankanızın kuru açıklar; uygulanan kuru bankanıza sorun. Birim "
            "farklıysa ekran görüntüsüyle AliExpress yardım merkezindeki sohbete yazın.",
            "Onay sayfasının ve hesap hareketinin görüntüsünü gönderin.",
            wallet=False,
        ),
        claims=("rubles-only-2022", "conversion-own-rate", "invoice-currencies"),
        no_scenario=NO_DRILL,
        step="odeme/#kur",
    ),
    Diagnosis(
        id="receipt_question",
        title="Dekont bulunamıyor",
        said=(
            "Dekontu nasıl alırım?",
            "Makbuz lazım, nerede bulunur?",
            "Geçmişte tutar ve komisyon görünmüyor",
            "Ödeme belgesini nereden alacağım?",
            "İşlem numarası nerede yazıyor?",
        ),
        happened="Belge, ödemeyi yaptığınız kurumda durur. AliExpress yalnızca siparişi gösterir.",
        certainty="sure",
        move="write",
        first="Dekontu ödediğiniz kurumdan alın",
        first_text="Karttaysa bankanız, cüzdandaysa cüzdan verir. QIWI’den ise yalnızca "
        "elinizdeki kayıt kalır.",
        now=(
            Advice("Bankanızın uygulamasında ödemeyi açıp dekontu indirin.", inferred=True),
            Advice("İşlem numarasını, tarihi, saati, tutarı ve durumu görünür bırakın."),
            Advice("AliExpress’te sipariş sayfasının görüntüsünü alın.", inferred=True),
            Advice(
                "QIWI ile ödediyseniz eski ekran görüntülerini ve e-postaları arayın. Geçmiş "
                "sayfasının bugün açıldığını gösteren kaynak yok.",
                inferred=True,
            ),
        ),
        then="O dönemde QIWI geçmişinde ödeme açılır; işlem numarası, tutar, komisyon ve kur "
        "okunurdu. Belge oradan saklanırdı.",
        contact=f"{BANK} ya da ödediğiniz cüzdan",
        evidence=(HISTORY, ORDER),
        deadline="Belgeyi hemen kaydedin; eski kayıtlar silinebilir.",
        avoid=("Belgedeki kart numarasını açık bırakmayın.", "Belgeyi herkese açık yere koymayın."),
        reply=reply(
            "Ödeme belgesini, paranın çıktığı kurum verir: kartta bankanız, cüzdanda cüzdan "
            "hizmeti. Uygulamada ödemeyi açıp dekontu indirin. İşlem numarası, tarih, saat, "
            "tutar, komisyon ve durum görünsün. AliExpress’te ayrıca sipariş sayfasının "
            "görüntüsünü alın. QIWI ile ödediyseniz eski ekran görüntülerinizi arayın.",
            "Belgeyi, kart ve telefon numarasının ortasını gizleyerek gönderin.",
        ),
        claims=("history-states", "operations-stopped"),
        scenario="odeme:tamam",
        step="sorunlar/#odeme-gecmisi",
    ),
)
