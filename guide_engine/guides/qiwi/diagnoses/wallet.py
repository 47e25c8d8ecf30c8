"""The wallet and its number: typed wrongly, unknown, not identified, money sent astray."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    CLAIM_BALANCE,
    NO_DEADLINE,
    NO_SECRETS,
    ORDER,
    OTHER_METHOD,
    OUTSIDE,
    SCREEN,
    reply,
)

WALLET = (
    Diagnosis(
        id="wrong_wallet_number",
        title="Cüzdan numarası yanlış yazıldı",
        said=(
            "Cüzdan numarasını yanlış yazmışım",
            "Telefon numarası hatalı diyor",
            "Fatura başka numaraya gitmiş",
            "Bir haneyi yanlış girdim, ödeme bende görünmüyor",
            "Ülke kodunu yanlış yazdım",
            "Numara biçimi geçersiz diyor",
        ),
        happened="Fatura, yazdığınız numaradaki cüzdana gider. Numara yanlışsa fatura sizde "
        "görünmez, size kod da gelmez.",
        certainty="likely",
        move="give_up",
        first="Ödemeyin, numarayı kontrol edin",
        first_text="Sizden para çekilmediyse kayıp yok. Numarayı ülke koduyla birlikte okuyun.",
        now=(
            Advice("QIWI ile yeni ödeme denemeyin. Cüzdan kapalı; numara düzelse de ödeme geçmez."),
            Advice("Hesap hareketlerinizde bir çekim olup olmadığına bakın.", inferred=True),
            Advice(
                "Başka bir cüzdanla ödüyorsanız siparişe dönüp doğru numarayı yazın. Yanlış "
                "faturayı ödemeyin, süresi kendiliğinden dolar."
            ),
            Advice(
                "Para yanlış kişiye gittiyse dekontla o cüzdanın desteğine yazın.",
                inferred=True,
            ),
        ),
        then="O dönemde yanlış fatura ödenmez, siparişe dönüp doğru numara yazılırdı. Para "
        "yabancı bir cüzdana gittiyse geri alma düğmesi yoktu; dekontla desteğe yazılırdı.",
        contact="Para gitmediyse kimseye yazmanız gerekmez. Gittiyse ödediğiniz cüzdanın desteği",
        evidence=("Yazdığınız numara ile doğru numara", ORDER, "Para gittiyse dekont"),
        deadline="Faturanın süresini mağaza belirlerdi; belirlemezse fatura 28 ya da 45\u00a0gün "
        "sonra düşerdi.",
        avoid=(
            "Yabancı numaraya giden faturayı ödemeyin.",
            "Aynı sipariş için ikinci sipariş açmayın.",
            "Numaranın sahibi olduğunu söyleyene kod vermeyin.",
        ),
        reply=reply(
            "Fatura, yazılan numaradaki cüzdana gider. Bir hane yanlışsa fatura size gelmez ve "
            "sizden para çekilmez. Önce hesap hareketlerinize bakın. Çekim yoksa yanlış faturayı "
            "ödemeyin; süresi kendiliğinden dolar. Başka bir cüzdanla ödüyorsanız siparişe dönüp "
            "numarayı ülke koduyla yeniden yazın.",
            "Para çekildiyse sipariş numarasını ve dekontu gönderin; numaranın ortasını gizleyin.",
        ),
        wait=waits.INVOICE,
        claims=(
            "invoice-to-phone",
            "wallet-number-is-phone",
            "code-bad-number",
            "invoice-lifetime",
            "operations-stopped",
        ),
        scenario="giris:numara-yanlis",
        step="odeme/#cuzdan-numarasi",
        codes=("4", "5", "303"),
    ),
    Diagnosis(
        id="wallet_not_registered",
        title="Bu numaraya kayıtlı cüzdan yok",
        said=(
            "Bu numaraya kayıtlı cüzdan yok diyor",
            "Cüzdan bulunamadı",
            "Kayıtlı değilsiniz uyarısı çıktı",
            "Cüzdan nasıl açılır, kaydolmam mı lazım?",
        ),
        happened="Yazdığınız numarayla bir cüzdan hiç açılmamış. Yeni kayıt bugün mümkün değil.",
        certainty="sure",
        move="give_up",
        first="Cüzdan açmaya çalışmayın",
        first_text="QIWI hizmeti kapandı. Kayıt açtığını söyleyen siteler gerçek değildir.",
        now=(
            OTHER_METHOD,
            Advice(
                "Eski bir numaranız varsa cüzdanın o numarada olup olmadığını düşünün.",
                inferred=True,
            ),
            CLAIM_BALANCE,
        ),
        then="O dönemde cüzdan, cep telefonu numarasıyla açılırdı. Önce kayıt yapılır, sonra "
        "fatura ödenirdi.",
        contact="Yazacak bir yer yok; kayıt kapalı",
        evidence=(SCREEN,),
        deadline=NO_DEADLINE,
        avoid=(
            "QIWI adıyla kayıt isteyen sitelere numara yazmayın.",
            "Hazır ya da doğrulanmış cüzdan satın almayın.",
        ),
        reply=reply(
            "Bu uyarı, yazdığınız numarayla bir cüzdan açılmadığını söyler. Bugün yeni cüzdan "
            "açılamıyor; kayıt açtığını söyleyen sitelere bilgi yazmayın. Hazır cüzdan da satın "
            "almayın. Siparişi hâlâ istiyorsanız ödeme sayfanızdaki başka bir yöntemi seçin. Eski "
            "bir numarada bakiyeniz varsa başvuru yeri ASV’dir (Rusya Mevduat Sigorta Ajansı).",
            "Gördüğünüz metnin ekran görüntüsünü gönderin.",
        ),
        claims=(
            "invoice-code-wallet-unknown",
            "wallet-number-is-phone",
            "operations-stopped",
            "qw-reasons",
        ),
        scenario="giris:cuzdan-yok",
        step="odeme/#cuzdan-numarasi",
        codes=("298", "QW_REGISTRATION_ERROR"),
    ),
    Diagnosis(
        id="identification_required",
        title="Kimlik doğrulaması isteniyor",
        said=(
            "Kimlik doğrulaması istiyor",
            "Cüzdan seviyeniz yetersiz diyor",
            "Pasaport bilgisi girmemi istiyor",
            "Statünüzü yükseltin yazıyor",
        ),
        happened="Cüzdanın seviyesi bu ödemeye yetmiyor. Sistem para değil, kimlik bilgisi "
        "istiyor.",
        certainty="sure",
        move="give_up",
        first="Kimliğinizi hiçbir siteye yüklemeyin",
        first_text="QIWI kimlik doğrulaması kapandı. Bugün isteyen sayfa sahte olabilir.",
        now=(
            Advice("“QIWI doğrulaması” yapan siteye kimlik bilgisi vermeyin."),
            OTHER_METHOD,
            Advice(
                "Kimliğinizi zaten gönderdiyseniz durumu polise bildirin.",
                inferred=True,
            ),
            CLAIM_BALANCE,
        ),
        then="O dönemde çevrim içi doğrulama yalnızca Rusya vatandaşlarına açıktı. Başkaları "
        "kimliğini yüz yüze doğrulatırdı. Türkiye’deki biri çoğu zaman seviyesini yükseltemezdi.",
        contact="Kimlik gönderdiyseniz polis. Cüzdandaki para için: ASV, asv.org.ru",
        evidence=(SCREEN, "Kimlik isteyen sayfanın adresi"),
        deadline=NO_DEADLINE,
        avoid=(
            "Pasaport ya da kimlik fotoğrafını yabancılara göndermeyin.",
            "Doğrulanmış cüzdan satın almayın.",
            NO_SECRETS,
        ),
        reply=reply(
            "Ekran, cüzdan seviyesinin bu ödemeye yetmediğini söyler. Çevrim içi kimlik "
            "doğrulaması yalnızca Rusya vatandaşlarına açıktı. Bugün “QIWI doğrulaması” isteyen "
            "bir sayfaya kimlik yüklemeyin; sahte olabilir. Siparişi hâlâ istiyorsanız ödeme "
            "sayfanızdaki başka bir yöntemi seçin. Kimliğinizi zaten verdiyseniz polise başvurun.",
            "İsteyen sayfanın adresini ve ekran görüntüsünü gönderin; kimliğinizi göndermeyin.",
        ),
        claims=(
            "code-status-low",
            "online-identification-russians",
            "identification-levels",
            "minimal-basic-services",
            "clone-sites",
        ),
        scenario="odeme:seviye-dusuk",
        step="odeme/#onay-sayfasi",
        codes=("166", "319", "QW_IDENTIFICATION_ERROR"),
    ),
    Diagnosis(
        id="topup_not_credited",
        title="Yüklenen para cüzdana gelmedi",
        said=(
            "Terminalden para yükledim, gelmedi",
            "Cüzdana havale yaptım, bakiyem artmadı",
            "Bankamatikten yatırdım, hesapta görünmüyor",
            "Yükleme beklemede kaldı",
            "Dekontum var ama cüzdana geçmemiş",
            "Bakiye yükledim, saatler geçti",
        ),
        happened="Para sizden çıkmış ama cüzdana işlenmemiş. Çoğu zaman aracı kuruluş geç iletir "
        "ya da numara yanlış yazılmıştır.",
        certainty="likely",
        move="write",
        first="İkinci kez yüklemeyin",
        first_text="Makbuzu ya da dekontu saklayın. Üstündeki numarayı harf harf okuyun.",
        now=(
            Advice(
                "QIWI cüzdanına para yüklemeyin. Kapanıştan önce gelen para için ASV’ye başvurulur."
            ),
            Advice("Dekonttaki numarayı ve tutarı kontrol edin.", inferred=True),
            Advice(
                "Aynı gün içindeyse biraz bekleyip bakiyeye yeniden bakın. Havaleler mesai "
                "dışında gecikebilir.",
                inferred=True,
            ),
            Advice(
                "Para hâlâ yoksa dekontla cüzdan desteğine tek bir yazı gönderin.",
                inferred=True,
            ),
            Advice("Havaleyse bankanızdan paranın çıkıp çıkmadığını sorun.", inferred=True),
        ),
        then="O dönemde makbuzla terminalin sahibine ve QIWI desteğine yazılırdı. Kimliği "
        "doğrulanmamış cüzdana nakit yüklemek 2020’de yasaklanmıştı.",
        contact="Terminalin sahibi ya da bankanız, sonra paranın gittiği cüzdanın desteği",
        evidence=(
            "Terminal makbuzu ya da banka dekontu",
            "Yer, tarih, saat ve tutar",
            "Yazdığınız cüzdan numarası (ortası gizli)",
            "Yükleme öncesi ve sonrası bakiye",
        ),
        deadline="Yanlış numaraya giden para ilk yarım saatte bazen durdurulabilir; hemen "
        "bildirin.",
        avoid=(
            "Makbuzu atmayın.",
            "Para gelmeden ikinci yüklemeyi yapmayın.",
            "Birden fazla destek kaydı açmayın.",
        ),
        reply=reply(
            "Para sizden çıkmış ama cüzdana işlenmemiş görünüyor. Dekonttaki numarayı ve tutarı "
            "kontrol edin. Numara doğruysa aynı gün içinde bir kez daha bakın. Para gelmezse "
            "paranın gittiği cüzdanın desteğine tek bir yazı gönderin; bankanızdan da işlemin "
            "durumunu isteyin. Bu arada ikinci kez yükleme yapmayın.",
            "Dekontu, yükleme yerini, saatini ve ortası gizlenmiş cüzdan numarasını gönderin.",
        ),
        wait=waits.CREDITOR_CLAIM,
        claims=(
            "operations-stopped",
            "terminal-cash-ban",
            "qw-reasons",
            "remaining-balance-contact",
            "claim-review-30-days",
        ),
        no_scenario=OUTSIDE,
        codes=("QW_AGENT_ERROR",),
    ),
)
