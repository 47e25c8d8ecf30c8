"""The service itself: closed, blocked, with money left in it."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    ASV,
    CLAIM_BALANCE,
    KEEP_RECORDS,
    NO_RESCUERS,
    NO_SECRETS,
    OTHER_METHOD,
    OUTSIDE,
    SCREEN,
    WALLET_NUMBER,
    reply,
)

SERVICE = (
    Diagnosis(
        id="wallet_service_closed",
        title="QIWI cüzdanı kapandı",
        said=(
            "Ödeme sayfasında QIWI yok",
            "Cüzdanıma giremiyorum, hiçbir şey açılmıyor",
            "Cüzdana para yükleyemiyorum",
            "QIWI hâlâ çalışıyor mu, açık mı?",
            "QIWI’ye ne oldu, neden kapandı?",
            "Cüzdandaki parayı hâlâ harcayabilir miyim?",
            "Banka lisansı iptal edilmiş, şimdi ne olacak?",
        ),
        happened="Rusya Merkez Bankası QIWI Bank lisansını 21\u00a0Şubat 2024’te iptal etti. "
        "Yükleme, çekim ve ödeme aynı gün durdu. Yeniden açıldığını gösteren bir kaynak bulamadık.",
        certainty="sure",
        move="give_up",
        first="Ödemeyi yeniden denemeyin",
        first_text="Sorun sizde değil, hizmet kapandı. Beklemek ya da ayar değiştirmek işe "
        "yaramaz.",
        now=(
            Advice("Cüzdana girmeyi ve para yüklemeyi denemeyin. Bu işlemlerin hepsi durdu."),
            OTHER_METHOD,
            CLAIM_BALANCE,
            Advice(
                "İade bekliyorsanız AliExpress’e paranın nereye gideceğini yazılı sorun.",
                inferred=True,
            ),
            KEEP_RECORDS,
        ),
        then="O dönemde sipariş, cüzdandaki parayla ödenirdi. Temmuz 2023’te dışarıya para "
        "göndermek kısıtlandı, mağaza alışverişi sürdü.",
        contact=f"Ödeme için yazacak bir yer yok. Cüzdanda para kaldıysa: {ASV}",
        evidence=(
            "Ödeme için belge gerekmez",
            "Cüzdanda para kaldıysa: cüzdan numarası ve son bakiye",
        ),
        deadline="Ödeme için beklenecek bir gün yok. Alacak başvurusu tasfiye bitene kadar "
        "yapılabilir; bitip bitmediğini bilmiyoruz.",
        avoid=(
            NO_RESCUERS,
            "“QIWI değiştirici” adıyla çalışan sitelere para yatırmayın.",
            "Benzer adlı sitelere şifre ya da kart bilgisi yazmayın.",
        ),
        reply=reply(
            "Rusya Merkez Bankası, cüzdanı işleten QIWI Bank lisansını iptal etti. Yükleme, çekim "
            "ve ödeme aynı gün durdu; sorun sizin hesabınızda değil. Siparişi hâlâ istiyorsanız "
            "ödeme sayfanızdaki başka bir yöntemi seçin. Cüzdanda para kaldıysa başvuru yeri "
            "ASV’dir (Rusya Mevduat Sigorta Ajansı); adresi asv.org.ru. Sonucu önceden bilemeyiz.",
            "Bekleyen bir iadeniz varsa sipariş numarasını ve ödeme tarihini yazın.",
        ),
        claims=(
            "licence-revoked",
            "operations-stopped",
            "no-relaunch-found",
            "outgoing-limits-2023",
        ),
        scenario="saat:kapanis",
        step="cuzdan/#kapanis",
    ),
    Diagnosis(
        id="wallet_blocked",
        title="Cüzdan bloke edildi",
        said=(
            "Cüzdanım bloke",
            "Güvenlik nedeniyle hesabımı dondurmuşlar",
            "Giriş yapıyorum ama hiçbir ödeme gitmiyor",
            "İşlemleriniz kısıtlandı yazıyor",
            "Destek kimlik fotoğrafı ve belge istiyor",
            "Şüpheli işlem dediler, cüzdanı kapattılar",
            "Uzun süre kullanmadım, cüzdan kapanmış",
        ),
        happened="Güvenlik birimi cüzdanı durdurmuş. Giriş açılır ama her ödeme reddedilir ya da "
        "giriş sayfası “bloke” der. 774 kodunu belgeler bir yerde geçici, bir yerde kalıcı "
        "sayıyor.",
        certainty="likely",
        move="write",
        first="Denemeyi bırakın, belgeleri toplayın",
        first_text="Arka arkaya denemek blokeyi kaldırmaz. QIWI cüzdanında blokeyi bugün "
        "kaldıracak bir yer de bulamadık.",
        now=(
            Advice("QIWI cüzdanına girmeyi yeniden denemeyin. Hizmet kapalı, bloke artık kalkmaz."),
            CLAIM_BALANCE,
            Advice(
                "Kimliğinizi ve operatörden numara belgesini hazırlayın. 2024’te numaranın size "
                "ait olduğu sorulmuştu."
            ),
            KEEP_RECORDS,
            Advice(
                "Başka bir cüzdan bloke olduysa o cüzdanın desteğine kimlikle başvurun.",
                inferred=True,
            ),
        ),
        then="O dönemde QIWI desteğine yazılırdı. Destek kimlikle çekilmiş fotoğraf, numaranın "
        "sözleşmesini ve işlemlerin açıklamasını isterdi. Yanıt için 30\u00a0gün anılırdı.",
        contact=f"QIWI cüzdanındaki para için: {ASV}. Başka cüzdanda: o cüzdanın desteği",
        evidence=(
            WALLET_NUMBER,
            "Numaranın size ait olduğunu gösteren operatör belgesi",
            "Kimlik",
            SCREEN,
            "Varsa son bakiye ve ödeme geçmişi",
        ),
        deadline="Bloke için bir süre yok. Alacak başvurusu tasfiye bitene kadar yapılabilir.",
        avoid=(
            NO_RESCUERS,
            "Kimlik fotoğrafınızı “QIWI desteği” olduğunu söyleyen yabancıya göndermeyin.",
            "Başkasının doğrulanmış cüzdanını satın almayın.",
        ),
        reply=reply(
            "Anlattığınız durum, güvenlik biriminin cüzdanı durdurduğunu gösterir. Giriş açılsa "
            "bile ödemeler reddedilir. Blokeyi bugün kaldıracak bir QIWI desteği bulamadık. "
            "Cüzdanda para kaldıysa başvuru yeri ASV’dir (Rusya Mevduat Sigorta Ajansı). 2024’te "
            "kimlik ve numaranın size ait olduğunu gösteren belge istendi. Sonucu önceden "
            "bilemeyiz.",
            "Ekrandaki metni ve blokenin tarihini yazın; kimliğinizi bize göndermeyin.",
        ),
        wait=waits.CREDITOR_CLAIM,
        claims=(
            "operations-stopped",
            "unblock-documents",
            "code-206-blocked",
            "invoice-code-wallet-blocked",
            "claim-documents",
            "idle-wallet-fee",
            "claim-review-30-days",
        ),
        scenario="giris:cuzdan-bloke",
        step="cuzdan/#kapanis",
        codes=("774", "206", "QW_ACCOUNT_ERROR"),
    ),
    Diagnosis(
        id="balance_in_closed_wallet",
        title="Kapanan cüzdanda para kaldı",
        said=(
            "Cüzdanımda para kaldı",
            "QIWI’deki paramı nasıl geri alırım?",
            "İçeride bakiyem vardı, kayboldu mu?",
            "Kapanan cüzdandan para çekmek istiyorum",
            "ASV’ye başvuru nasıl yapılır?",
            "Alacaklı başvurusu hâlâ açık mı?",
        ),
        happened="Cüzdandaki para sigortalı mevduat değildi. Bakiye, bankanın tasfiyesinde üçüncü "
        "sıradaki bir alacak oldu.",
        certainty="sure",
        move="write",
        first="ASV’ye alacak başvurusu yapın",
        first_text="Bakiye için yetkili kurum ASV’dir, QIWI değil. Başvuru sonucu kesin değildir.",
        now=(
            Advice("Güncel başvuru yolunu asv.org.ru adresinden öğrenin. Adresi kendiniz yazın."),
            Advice(
                "Rusya vatandaşı değilseniz başvuruyu postayla yapın. Doğrulanmış Rusya "
                "vatandaşlarına Mart 2024’te çevrim içi form açılmıştı. Formun bugün durup "
                "durmadığını bilmiyoruz."
            ),
            Advice(
                "Kimliği, cüzdan numarasını ve numara belgesini ekleyin. Operatör, numaranın size "
                "ait olduğunu yazılı verir."
            ),
            Advice(
                "Başvuruya ruble, dolar ve euro bakiyenizin hepsini yazın.",
                inferred=True,
            ),
            Advice(
                "Posta adresini göndermeden önce asv.org.ru adresinde doğrulayın. 2024’te "
                "yayımlanan adres değişmiş olabilir.",
                inferred=True,
            ),
        ),
        then="Kapanıştan önce bakiye harcanır ya da başka hesaba gönderilirdi. Temmuz 2023’ten "
        "sonra gönderim ayda az bir tutarla kısıtlanmıştı.",
        contact=ASV,
        evidence=(
            "Kimlik",
            "Cüzdan numarası",
            "Numaranın size ait olduğunu gösteren operatör belgesi",
            "Son bakiye ve ödeme geçmişi",
        ),
        deadline="Tasfiye bitene kadar başvurulabilir; bitip bitmediğini bilmiyoruz. Alacak "
        "listesi kapandıktan sonra gelenlere yalnızca artan paradan ödenir. İnceleme için "
        "30\u00a0gün ya da 30\u00a0iş günü anılıyor.",
        avoid=(
            "Başvuru için ücret ödemeyin; yayımlanan yolda ücret yok.",
            "Arama sonucundaki QIWI adlı sitelere bilgi yazmayın.",
            NO_SECRETS,
        ),
        reply=reply(
            "Cüzdandaki para sigortalı mevduat sayılmıyor; bankadan bir alacak olarak duruyor. "
            "Başvuru yeri ASV’dir (Rusya Mevduat Sigorta Ajansı), adresi asv.org.ru. Rusya "
            "vatandaşı olmayanlar için 2024’te posta yolu duyuruldu. Kimlik, cüzdan numarası ve "
            "operatör belgesi istendi. Duyurulan yolda ücret yoktu. Tasfiyenin bitip bitmediğini "
            "ve sonucu bilmiyoruz.",
            "Belgeleri bize değil, yalnızca ASV’ye gönderin.",
        ),
        wait=waits.CREDITOR_CLAIM,
        claims=(
            "balance-uninsured",
            "claim-online-or-post",
            "claim-documents",
            "claims-in-liquidation",
            "claim-review-30-days",
            "claim-review-no-fee",
            "remaining-balance-contact",
            "register-close-unknown",
            "liquidation-state-unknown",
        ),
        no_scenario=OUTSIDE,
        step="cuzdan/#kapanis",
    ),
)
