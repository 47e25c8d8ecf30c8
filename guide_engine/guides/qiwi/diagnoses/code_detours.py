"""The verification code that comes late, goes elsewhere or does not help."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    CHAT,
    HISTORY,
    NO_DRILL,
    NO_SECRETS,
    ORDER,
    ORDER_PAGE,
    SCREEN,
    reply,
)

CODE_DETOURS = (
    Diagnosis(
        id="otp_delayed",
        title="Kod geç geldi",
        said=(
            "Kod süre bittikten sonra geliyor",
            "Şifre zamanında gelmiyor, sayaç doluyor",
            "Kodu ikinci kez isteyince birincisi düşüyor",
            "SMS dakikalarca gecikiyor",
        ),
        happened="SMS, onay süresinden uzun yolda kalıyor. Gelen kod o anda geçersizdir.",
        certainty="likely",
        move="retry",
        first="Yalnızca en yeni kodu kullanın",
        first_text="Sayaç bitince bir kez yeni kod isteyin. Önceki kodu artık yazmayın.",
        now=(
            Advice("Sayaç bitene kadar bekleyip yeni kodu bir kez isteyin.", inferred=True),
            Advice("Gelen kodlardan yalnızca sonuncusunu yazın."),
            Advice(
                "Gecikme yinelenirse kodu gönderen bankaya saatleriyle bildirin.",
                inferred=True,
            ),
            Advice("Bankanızın uygulama onayı varsa SMS yerine onu seçin.", inferred=True),
        ),
        then="O dönemde de yalnızca son kod geçerdi; eski kod süresi dolmuş sayılırdı.",
        contact=f"{BANK} ya da kodu gönderen cüzdan; SMS’ler hep gecikiyorsa operatörünüz",
        evidence=("Kodu istediğiniz ve aldığınız saatler", "Operatörünüz"),
        deadline="Süreyi onay sayfasındaki sayaç gösterir.",
        avoid=("Eski kodu yazmayın.", "Sayaç dolmadan yeni kod istemeyin.", NO_SECRETS),
        reply=reply(
            "Kod, onay süresi bittikten sonra geliyorsa artık geçmez. Sayaç dolunca bir kez yeni "
            "kod isteyin ve yalnızca en son gelen kodu yazın. Sayaç dolmadan yeniden istemek "
            "kodları karıştırır. Bankanızın uygulama onayı varsa SMS yerine onu kullanın. Gecikme "
            "sürerse bankanıza saatleri yazın.",
            "Kodu istediğiniz ve aldığınız saatleri gönderin; kodun kendisini yazmayın.",
            wallet=False,
        ),
        claims=("sms-code-expires", "code-confirmation-expired"),
        scenario="onay:kod-gec",
        step="odeme/#dogrulama-kodu",
    ),
    Diagnosis(
        id="otp_sent_to_old_number",
        title="Kod eski numaraya gidiyor",
        said=(
            "Onay mesajları eski numarama gidiyor",
            "Mesajlar kapattığım hatta düşüyor",
            "Numaramı değiştirdim, onay kodu gelmiyor",
            "Kayıtlı telefonum eski, güncelleyemiyorum",
        ),
        happened="Kayıtlı telefon numarası eski. Kod o hatta gider, siz göremezsiniz.",
        certainty="sure",
        move="write",
        first="Önce kayıtlı numarayı güncelleyin",
        first_text="Numara eskiyken ödemeyi yinelemek işe yaramaz.",
        now=(
            Advice(
                "Kartla ödüyorsanız numarayı bankanızın şubesinde güncelleyin. Şube, kod yerine "
                "kimliğe bakar.",
                inferred=True,
            ),
            Advice("Numara değişene kadar ödemeyi denemeyin.", inferred=True),
            Advice("Eski hat size aitse operatörden hattı geri isteyin."),
            Advice(
                "QIWI cüzdanı eski numaradaysa operatörden numara belgesi alın. ASV başvurusunda "
                "bu belge istenir."
            ),
        ),
        then="QIWI cüzdanının numarası değiştirilemezdi. Eski hat operatörde yeniden çıkarılır ya "
        "da sahiplik belgesiyle desteğe yazılırdı.",
        contact=f"{BANK} (şube), operatörünüz",
        evidence=("Kimlik", "Eski hattın sözleşmesi ya da operatör belgesi", SCREEN),
        deadline="Numara güncellenince yeniden deneyin; belli bir süre yok.",
        avoid=(
            "Eski hattın yeni sahibinden kod istemeyin.",
            "Kiralık ya da sanal numara satın almayın.",
            NO_SECRETS,
        ),
        reply=reply(
            "Kod, sistemde kayıtlı olan eski numaraya gidiyor. Numara güncellenmeden ödemeyi "
            "yinelemeyin. Kartla ödüyorsanız numarayı bankanızın şubesinde kimlikle değiştirin. "
            "QIWI cüzdanının numarası değiştirilemezdi; eski hat operatörden geri alınırdı. Eski "
            "hattın yeni sahibinden kod istemeyin.",
            "Numarayı ne zaman değiştirdiğinizi yazın; numaranın ortasını gizleyin.",
        ),
        claims=("wallet-number-fixed", "wallet-number-is-phone", "claim-documents"),
        no_scenario=NO_DRILL,
        step="odeme/#dogrulama-kodu",
    ),
    Diagnosis(
        id="otp_accepted_but_payment_failed",
        title="Kod kabul edildi ama ödeme geçmedi",
        said=(
            "Kodu yazdım, başarılı dedi ama ödeme olmadı",
            "Onay sayfası geldi, para çekilmemiş",
            "Şifre kabul edildi, sipariş ödenmedi görünüyor",
            "Doğrulamadan sonra sayfa hata verdi",
        ),
        happened="Kod yalnızca sizi doğrular. Ödeme bundan sonra ayrıca gönderilir ve "
        "geçmeyebilir.",
        certainty="likely",
        move="retry",
        first="Hesap hareketlerine ve siparişe bakın",
        first_text="Başarı sayfasına değil, bu iki kayda güvenin. Çekim varsa yeniden ödemeyin.",
        now=(
            Advice("Hesap hareketlerinde çekim ya da provizyon arayın.", inferred=True),
            Advice("Siparişin durumunu “Siparişlerim” sayfasından okuyun.", inferred=True),
            Advice(
                "İkisinde de ödeme yoksa bir kez daha deneyin.",
                inferred=True,
            ),
            Advice("Çekim varsa yeniden ödemeyin. Dekontla AliExpress sohbetine yazın."),
        ),
        then="O dönemde QIWI geçmişindeki duruma bakılırdı. “SUCCESS” yoksa ödeme geçmemişti.",
        contact=f"{CHAT}; çekim varsa ayrıca bankanız",
        evidence=(ORDER, ORDER_PAGE, HISTORY, SCREEN),
        deadline="Sipariş “ödeme bekleniyor” durumunda kalırsa bir gün bekleyin.",
        avoid=(
            "Yalnızca başarı sayfasına güvenmeyin.",
            "Çekim varken yeniden ödemeyin.",
        ),
        reply=reply(
            "Kod sizi doğrular; ödeme ondan sonra ayrıca gönderilir ve geçmeyebilir. Başarı "
            "sayfasına değil, hesap hareketlerine ve siparişin durumuna bakın. İkisinde de ödeme "
            "yoksa bir kez daha deneyin. Hesabınızda çekim ya da provizyon varsa yeniden "
            "ödemeyin; dekontla AliExpress yardım merkezindeki sohbete yazın.",
            "Sipariş numarasını, saati ve ekrandaki metni gönderin; kodu yazmayın.",
            wallet=False,
        ),
        wait=waits.NOTICE,
        claims=("history-states", "invoice-states", "paying-again-double-charge"),
        scenario="odeme:hata",
        step="odeme/#dogrulama-kodu",
    ),
)
