"""The verification code: missing, expired, wrong."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi.diagnoses.common import (
    NO_SECRETS,
    SCREEN,
    reply,
)

_NO_QIWI_CODE = Advice(
    "QIWI’den kod beklemeyin. Cüzdan kapalı; sıradaki adımlar başka ödemeler içindir."
)

CODES = (
    Diagnosis(
        id="otp_not_received",
        title="Doğrulama kodu gelmedi",
        said=(
            "SMS kodu gelmiyor",
            "Onay kodu bir türlü gelmedi",
            "Doğrulama SMS’i hiç ulaşmadı",
            "Uygulama bildirimi çıkmadı, kod yok",
            "Başka mesajlar geliyor, bu kod gelmiyor",
            "Bankanın şifre mesajı gelmedi",
            "Yeni telefonda kod almıyorum",
        ),
        happened="Kod yolda gecikmiş, telefon ya da operatör mesajı tutmuş veya numara yanlış "
        "yazılmış.",
        certainty="possible",
        move="wait",
        first="Kodu arka arkaya istemeyin",
        first_text="Önce bakın: başka SMS geliyor mu, ekrandaki numara sizin mi? Cüzdan kapalı "
        "olduğu için QIWI’den bugün kod beklenmez.",
        now=(
            _NO_QIWI_CODE,
            Advice("Telefonun çektiğini ve başka SMS geldiğini kontrol edin."),
            Advice("Ekranda yazan numarayı kendi numaranızla karşılaştırın."),
            Advice("Birkaç dakika bekleyip kodu yalnızca bir kez daha isteyin."),
            Advice(
                "İkinci kod da gelmezse bankanıza yazın. Operatörünüze de hizmet mesajlarının "
                "açık olup olmadığını sorun.",
                inferred=True,
            ),
        ),
        then="O dönemde birkaç dakika beklenir, kod bir kez daha istenirdi. İkincisi de gelmezse "
        "operatöre, sonra QIWI desteğine yazılırdı.",
        contact="Operatörünüz; kart ödemesinde bankanız",
        evidence=(
            "Kodu istediğiniz tarih ve saat",
            "Operatörünüz",
            "Ekranda görünen numara",
        ),
        deadline="Kodun ekrandaki süresi dolunca yenisini isteyin.",
        avoid=(
            "“Yeniden gönder” düğmesine arka arkaya basmayın.",
            "Kodu sizin yerinize alacağını söyleyene inanmayın.",
            NO_SECRETS,
        ),
        reply=reply(
            "Kod gelmediğinde önce şunlara bakın: telefon çekiyor mu, başka SMS geliyor mu, "
            "ekrandaki numara sizin mi? Birkaç dakika bekleyin ve kodu bir kez daha isteyin. "
            "İkincisi de gelmezse operatörünüze hizmet mesajlarını sorun. Kartla ödüyorsanız "
            "bankanıza yazın. Kod girilmeden ödeme tamamlanmaz.",
            "Kodu istediğiniz saati ve operatörünüzü yazın; gelen bir kodu bize göndermeyin.",
        ),
        claims=(
            "sms-code-expires",
            "push-code",
            "wallet-number-is-phone",
            "operations-stopped",
        ),
        scenario="onay:kod-gelmedi",
        step="odeme/#dogrulama-kodu",
    ),
    Diagnosis(
        id="otp_expired",
        title="Kodun süresi doldu",
        said=(
            "Kodu girdim, süresi dolmuş",
            "Onay süresi bitti diyor",
            "Doğrulama zaman aşımına uğradı",
            "Kodu yazarken süre doldu",
        ),
        happened="Kod geldi ama onay süresi bitti. Bu adımda para çekilmez.",
        certainty="sure",
        move="retry",
        first="Önce hesap hareketlerine bakın",
        first_text="Bu adımda para çekilmez, yine de bakın. QIWI’de onay artık yenilenmez; başka "
        "ödemede onayı baştan başlatın.",
        now=(
            _NO_QIWI_CODE,
            Advice("Hesap hareketlerinde çekim olmadığını kontrol edin."),
            Advice("Kartla ödüyorsanız onayı baştan başlatın. Yalnızca en son gelen kodu yazın."),
            Advice("Süre yine dolarsa kodu gönderen bankaya yazın.", inferred=True),
        ),
        then="O dönemde onay baştan başlatılır, yalnızca en yeni kod yazılırdı. Yinelemeden önce "
        "ödeme geçmişine bakılırdı.",
        contact="Kimseye yazmanız gerekmez. Yinelenirse kodu gönderen banka ya da cüzdan",
        evidence=("Kodun geldiği saat", "Kodu yazdığınız saat", SCREEN),
        deadline="Süreyi onay sayfasındaki sayaç gösterir.",
        avoid=(
            "Eski kodu yeniden yazmayın.",
            "Çekim varsa yeniden ödemeyin.",
            NO_SECRETS,
        ),
        reply=reply(
            "Kod geldi ama onay süresi dolmuş. Bu adımda para çekilmesi beklenmez; yine de önce "
            "hesap hareketlerinize bakın. Çekim yoksa onayı baştan başlatın ve yalnızca en son "
            "gelen kodu yazın. Eski kodlar geçmez. Çekim görürseniz yeniden ödemeyin. Bu yol, "
            "bugün başka bir yöntemle yaptığınız ödemeler içindir.",
            "Kodun geldiği ve yazdığınız saati gönderin; kodun kendisini yazmayın.",
        ),
        claims=("code-confirmation-expired", "sms-code-expires", "qw-reasons"),
        scenario="onay:kod-suresi-doldu",
        step="odeme/#dogrulama-kodu",
        codes=("461", "893", "901", "QW_SMS_CONFIRM_EXPIRED"),
    ),
    Diagnosis(
        id="otp_wrong",
        title="Kod yanlış",
        said=(
            "Kod yanlış diyor",
            "Yetkilendirme hatası aldım",
            "Doğru kodu yazıyorum, kabul etmiyor",
            "Onay kodu hatalı uyarısı çıktı",
            "Birkaç kod geldi, hiçbiri olmadı",
        ),
        happened="Kod eksik, yanlış ya da eski. Birkaç kod istendiyse yalnızca sonuncusu geçer. "
        "“QW_AUTH_ERROR” belgelerde yetkilendirme hatasıdır; “yanlış kod” bizim yorumumuzdur.",
        certainty="likely",
        move="retry",
        first="Yalnızca son kodu yazın",
        first_text="Eski SMS’leri karıştırmayın, iki yanlıştan sonra durun. QIWI’de kod artık işe "
        "yaramaz.",
        now=(
            _NO_QIWI_CODE,
            Advice("En son gelen SMS’i açıp oradaki kodu yazın."),
            Advice("İkinci yanlıştan sonra durun. Bir süre bekleyip yeni kod isteyin."),
            Advice(
                "Yine kabul edilmezse kodu gönderen bankaya ya da cüzdana yazın.",
                inferred=True,
            ),
        ),
        then="O dönemde yalnızca son kod kullanılırdı. Birkaç yanlış denemeden sonra durup "
        "beklemek doğruydu.",
        contact="Kodu gönderen banka ya da cüzdan",
        evidence=("Kodların geldiği saatler", SCREEN),
        deadline="Süreyi onay sayfasındaki sayaç gösterir.",
        avoid=(
            "Arka arkaya kod denemeyin; hesap kilitlenebilir.",
            "Kodu soran birine söylemeyin; bu dolandırıcılıktır.",
        ),
        reply=reply(
            "Birkaç kod istendiyse yalnızca en son gelen kod geçer. Son SMS’i açın ve oradaki "
            "kodu bir kez yazın. İki yanlıştan sonra durun; arka arkaya denemek hesabı "
            "kilitleyebilir. Bir süre bekleyip yeni kod isteyin. Kodu sizden telefonla ya da "
            "mesajla isteyen kişiye vermeyin.",
            "Denediğiniz saatleri ve ekrandaki metni gönderin; kodun kendisini yazmayın.",
        ),
        claims=("qw-reasons", "sms-code-expires", "operations-stopped"),
        scenario="onay:kod-yanlis",
        step="odeme/#dogrulama-kodu",
        codes=("QW_AUTH_ERROR",),
    ),
)
