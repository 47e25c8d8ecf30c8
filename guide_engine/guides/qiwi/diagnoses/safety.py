"""Fraud: false help, invoices nobody ordered, customs messages, payments made elsewhere."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    ASV,
    BANK,
    CHAT,
    NO_DRILL,
    NO_SECRETS,
    ORDER,
    OUTSIDE,
    reply,
)

_MESSAGE = "Mesajın, numaranın ve adresin ekran görüntüsü"
_POLICE = Advice("Yaşadığınızı polise ya da savcılığa bildirin.")

SAFETY = (
    Diagnosis(
        id="phishing",
        title="Sizden komisyon, kod ya da kart istediler",
        said=(
            "QIWI bakiyemi çekmek için komisyon istediler",
            "Telefonla arayıp SMS kodumu istediler",
            "Sahte siteye kart bilgimi yazdım",
            "Kodu söyledim, hesabımdan para gitti",
            "Destek olduğunu söyleyen biri mesaj attı",
            "Paranı kurtarırız diyen bir site buldum",
        ),
        happened="Bu bir kimlik avıdır. Yalnızca kapanış günü QIWI’ye benzeyen 200’den çok adres "
        "kaydedildi ya da yenilendi. Yayımlanan başvuru yolunda ücret yok.",
        certainty="sure",
        move="give_up",
        first="Durun, hiçbir şey yazmayın",
        first_text="Kod ya da kart bilgisi verdiyseniz bankanızı hemen arayın.",
        now=(
            Advice("Sayfayı ya da görüşmeyi kapatın. Para göndermeyin."),
            Advice("Kart bilgisi ya da kod verdiyseniz bankanızı hemen arayın. Kartı kapattırın."),
            Advice("Şifre yazdıysanız onu kullandığınız her yerde değiştirin."),
            Advice("Sayfa adresinin ve mesajların ekran görüntüsünü saklayın."),
            _POLICE,
        ),
        then="Kapanıştan sonraki günlerde ASV, çekim için “komisyon” alan benzer siteleri duyurdu.",
        contact=f"{BANK}, polis; doğru bilgi için {ASV}",
        evidence=("Sayfanın tam adresi", _MESSAGE, "Para gönderdiyseniz işlem kaydı"),
        deadline="Hemen. Kart açık kaldıkça çekim sürebilir.",
        avoid=(
            NO_SECRETS,
            "Komisyon ödeyip paranın gelmesini beklemeyin.",
            "Parayı geri alacağını söyleyen ikinci kişiye inanmayın.",
        ),
        reply=reply(
            "Cüzdandaki para için komisyon, kod ya da kart bilgisi isteyen sayfa ve kişiler "
            "sahtedir; yayımlanan başvuru yolunda ücret yoktur. Hiçbir şey yazmayın, para "
            "göndermeyin. Kod ya da kart bilgisi verdiyseniz bankanızı kartın arkasındaki "
            "numaradan hemen arayın, kartı kapattırın ve şifrenizi değiştirin. Durumu polise "
            "bildirin.",
            "Sayfanın adresini ve mesajın görüntüsünü saklayın; kart bilginizi göndermeyin.",
        ),
        claims=("clone-sites", "claim-review-no-fee", "remaining-balance-contact"),
        scenario="giris:gercek-veri",
        step="cuzdan/#kapanis",
    ),
    Diagnosis(
        id="unknown_invoice",
        title="Tanımadığınız bir fatura geldi",
        said=(
            "Tanımadığım bir fatura gelmiş",
            "Sipariş vermedim ama fatura çıktı",
            "Küçük bir tutar öde, büyük para kazan diyor",
            "Bilmediğim bir satıcı benden ödeme istiyor",
        ),
        happened="Dolandırıcılar çok sayıda numaraya fatura gönderir. Eşleşen bir siparişiniz "
        "yoksa borcunuz da yoktur.",
        certainty="likely",
        move="give_up",
        first="Ödemeyin, siparişlerinizle karşılaştırın",
        first_text="Fatura ödenmezse sizden para çıkmaz.",
        now=(
            Advice("“Siparişlerim” sayfasında bu tutarda sipariş olup olmadığına bakın."),
            Advice("Eşleşen sipariş yoksa faturayı ödemeyin."),
            Advice("Mesajdaki adresi açmayın ve bilgi yazmayın.", inferred=True),
            Advice("Ödediyseniz bankanızı arayın ve durumu polise bildirin.", inferred=True),
        ),
        then="O dönemde fatura cüzdanda reddedilirdi. “Yüzde on öde” sözüne uyulmazdı.",
        contact="Ödemediyseniz kimseye yazmanız gerekmez; ödediyseniz bankanız ve polis",
        evidence=("Faturanın metni", _MESSAGE),
        deadline="Ödenmeyen fatura kendiliğinden düşer.",
        avoid=("Küçük tutar diye ödemeyin.", "Faturayı gönderene yanıt vermeyin."),
        reply=reply(
            "Eşleşen bir siparişiniz yoksa bu faturayı ödemeyin; dolandırıcılar çok sayıda "
            "numaraya fatura gönderir. Ödenmeyen fatura sizden para çıkarmaz ve süresi dolunca "
            "düşer. Mesajdaki adresi açmayın, gönderene yanıt vermeyin. Ödediyseniz bankanızı "
            "arayın ve durumu polise bildirin.",
            "Faturanın metnini ve görüntüsünü gönderin; kart bilginizi yazmayın.",
        ),
        wait=waits.INVOICE,
        claims=(
            "invoice-to-phone",
            "invoice-states",
            "clone-sites",
            "invoice-lifetime",
        ),
        no_scenario=NO_DRILL,
        step="odeme/#onay-sayfasi",
    ),
    Diagnosis(
        id="fake_customs",
        title="Gümrük ödemesi isteyen bir mesaj geldi",
        said=(
            "Paketiniz gümrükte, ödeme yapın diye SMS geldi",
            "Kargo ücretini ödemem için adres göndermişler",
            "Gümrük vergisi öde diyor, hesap numarası var",
            "24\u00a0saat içinde ödemezsem paket iade olacakmış",
        ),
        happened="Dolandırıcılar kargoyu ve gümrüğü bahane eder. Ticaret Bakanlığı bağlantıyla ya "
        "da hesap numarasıyla ödeme istemez.",
        certainty="sure",
        move="give_up",
        first="Bağlantıya dokunmayın, ödemeyin",
        first_text="Paketi kendi siparişinizden ve kargo şirketinin sitesinden kontrol edin.",
        now=(
            Advice("Mesajdaki adresi açmayın ve numarayı aramayın."),
            Advice("Paketi AliExpress’te ve kargo şirketinin kendi sitesinde sorgulayın."),
            Advice("Ödediyseniz bankanızı hemen arayın. Kartı kapattırın."),
            _POLICE,
        ),
        then="",
        contact="Kargo şirketi ya da PTT; para gittiyse bankanız ve polis",
        evidence=(_MESSAGE, "Kargo takip numarası", ORDER),
        deadline="Mesajdaki geri sayıma uymayın; böyle bir süre yok.",
        avoid=(
            "Mesajdaki sayfaya kart bilgisi yazmayın.",
            "Ödemeyi bilmediğiniz bir hesaba yapmayın.",
        ),
        reply=reply(
            "Gümrük size e-posta, telefon ya da SMS ile ulaşmaz; bağlantıyla ya da hesap "
            "numarasıyla ödeme istemez. Mesajdaki adresi açmayın ve para göndermeyin. Paketi "
            "AliExpress’te ve kargo şirketinin kendi sitesinde sorgulayın. Kart bilgisi "
            "verdiyseniz bankanızı hemen arayın, kartı kapattırın ve durumu polise bildirin.",
            "Mesajın görüntüsünü ve gönderen numarayı saklayın; kart bilginizi göndermeyin.",
            wallet=False,
        ),
        claims=("customs-never-calls", "tr-detailed-declaration"),
        no_scenario=OUTSIDE,
    ),
    Diagnosis(
        id="off_platform_scam",
        title="Site dışında ödeme yapıldı",
        said=(
            "Satıcının hesabına havale yaptım, ürün yok",
            "Sahte alışveriş sitesine para gönderdim",
            "Cüzdandan cüzdana yolladım, satıcı ortadan kayboldu",
            "IBAN’a para attım, dolandırıldım",
            "Sosyal medyadan aldım, ödeme karşı tarafa gitti",
        ),
        happened="Ödeme, sitenin ödeme sayfası dışında bir kişiye gitti. Alıcı koruması geçerli "
        "değildir.",
        certainty="likely",
        move="write",
        first="Bankanızı hemen arayın",
        first_text="İlk dakikalarda havale durdurulabilir. Yeni para göndermeyin.",
        now=(
            Advice("Bankanızı arayıp havalenin geri çağrılmasını isteyin.", inferred=True),
            Advice("Dekontu, hesabı ve yazışmayı saklayın.", inferred=True),
            _POLICE,
            Advice("Kişi AliExpress satıcısıysa sohbetten AliExpress’e bildirin.", inferred=True),
        ),
        then="QIWI’de başka cüzdana giden para geri alınamıyordu; dekontla desteğe yazılırdı.",
        contact=f"{BANK}, polis; satıcı AliExpress’te ise {CHAT}",
        evidence=("Dekont", "Gönderilen hesap ya da cüzdan", _MESSAGE),
        deadline="Hemen; ilk dakikalar önemlidir.",
        avoid=(
            "Parayı geri getirmek için komisyon isteyene ödeme yapmayın.",
            "“İşlem bitsin” diye yeni para göndermeyin.",
        ),
        reply=reply(
            "Ödeme sitenin ödeme sayfası dışında bir kişiye gittiğinde alıcı koruması geçerli "
            "olmaz. Bankanızı hemen arayın ve havalenin geri çağrılmasını isteyin; ilk dakikalar "
            "önemlidir. Dekontu, hesap numarasını ve yazışmayı saklayın. Polise ya da savcılığa "
            "başvurun. Yeni para göndermeyin; para iadesi sözü verene komisyon ödemeyin.",
            "Ödeme tarihini ve yazışmanın görüntüsünü saklayın; kart bilginizi göndermeyin.",
            wallet=False,
        ),
        wait=waits.CHARGEBACK,
        claims=("dispute-protection-lost", "card-chargeback"),
        no_scenario=OUTSIDE,
    ),
    Diagnosis(
        id="unauthorised_charge",
        title="Ödemeyi siz yapmadınız",
        said=(
            "Haberim olmadan kartımdan para çekilmiş",
            "Bu ödemeyi ben yapmadım",
            "Hesabımda tanımadığım bir işlem var",
            "Kartım kayıtlıydı, biri alışveriş yapmış",
        ),
        happened="Kart ya da hesap bilgisi başkasının elinde olabilir. Aileden biri kayıtlı kartı "
        "kullanmış da olabilir.",
        certainty="possible",
        move="write",
        first="Bankanızı arayın, kartı kapattırın",
        first_text="Önce yeni çekimleri durdurun, sonra itiraz edin.",
        now=(
            Advice("Bankanızı arayıp kartı kapattırın.", inferred=True),
            Advice("Kartın kayıtlı olduğu hesaplarda son siparişlere bakın.", inferred=True),
            Advice("Aile üyelerine sorun.", inferred=True),
            Advice("Bankanızda harcama itirazı (ters ibraz, chargeback) başlatın."),
            _POLICE,
        ),
        then="QIWI bakiyesinden yapılan ödemede kart itirazı yolu yoktu.",
        contact=f"{BANK}, polis",
        evidence=("İşlemin tarihi, saati, tutarı ve iş yeri adı", "Kartın kayıtlı olduğu siteler"),
        deadline="Hemen arayın. Kart itirazı için genellikle 120\u00a0gün vardır.",
        avoid=(
            "İşlemi “küçük tutar” diye geçmeyin.",
            "Banka olduğunu söyleyip sizi arayana kod vermeyin.",
        ),
        reply=reply(
            "Tanımadığınız bir çekim gördüğünüzde önce bankanızı arayın ve kartı kapattırın. "
            "Sonra kartın kayıtlı olduğu hesaplardaki siparişlere bakın ve ailenize sorun. İşlem "
            "size ait değilse bankanızda harcama itirazı başlatın; süre genellikle "
            "120\u00a0gündür. Durumu polise bildirin. Sizi arayıp kod isteyene yanıt vermeyin.",
            "İşlemin tarihini ve iş yeri adını yazın; kart numaranızı göndermeyin.",
            wallet=False,
        ),
        wait=waits.CHARGEBACK,
        claims=("card-chargeback", "qiwi-no-chargeback"),
        scenario="onay:reddedildi",
    ),
)
