"""Numbers and recipients: a phone that cannot be registered, money sent to someone else."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    NO_DEADLINE,
    NO_DRILL,
    OUTSIDE,
    RECEIPT,
    SCREEN,
    reply,
)

NUMBERS = (
    Diagnosis(
        id="registration_phone_unsupported",
        title="Numara kayda uygun değil",
        said=(
            "Operatörüm desteklenmiyormuş",
            "Numaramı kabul etmiyor, ülke kodu hatalı",
            "Yabancı numarayla kayıt olmuyor",
            "Numaranın başına ne yazılır, hangi ülke kodu?",
            "Türkiye numarasıyla kaydolabilir miyim?",
        ),
        happened="Kod o ülkeye ya da operatöre gitmiyor. Ülke kodu yanlış biçimde yazılmış da "
        "olabilir.",
        certainty="likely",
        move="give_up",
        first="Numaranın biçimini kontrol edin",
        first_text="Artı işareti, ülke kodu, sonra numara gelir; başta sıfır olmaz. QIWI’ye yeni "
        "kayıt ise kapalı.",
        now=(
            Advice("QIWI’ye kaydolmayı denemeyin. Hizmet kapandı."),
            Advice("Numarayı artı işareti ve ülke koduyla yeniden yazın.", inferred=True),
            Advice("Başka bir hizmette yeni kodu bir kez isteyin.", inferred=True),
            Advice("Operatör desteklenmiyorsa başka bir hizmet seçin.", inferred=True),
        ),
        then="O dönemde kayıt için cep numarası ve SMS yeterdi. Türkiye numarasıyla cüzdan açılıp "
        "açılmadığını bilmiyoruz.",
        contact="Kaydolduğunuz hizmetin desteği",
        evidence=(SCREEN, "Yazdığınız biçim (numaranın ortası gizli)", "Ülke ve operatör"),
        deadline=NO_DEADLINE,
        avoid=("Kiralık ya da sanal numara satın almayın.", "Başkasının numarasıyla kaydolmayın."),
        reply=reply(
            "Kod, o ülkeye ya da operatöre gönderilemiyor veya numaranın biçimi yanlış. Numarayı "
            "artı işareti, ülke kodu ve başta sıfır olmadan yazın; yeni kodu bir kez isteyin. "
            "Operatör desteklenmiyorsa kiralık numara almayın, başka bir hizmet seçin. Türkiye "
            "numarasıyla QIWI cüzdanı açılıp açılmadığına dair kaynak bulamadık.",
            "Ülkenizi, operatörünüzü ve ekrandaki metni gönderin.",
        ),
        claims=("turkish-number-unknown", "wallet-number-is-phone", "operations-stopped"),
        no_scenario=NO_DRILL,
        step="odeme/#cuzdan-numarasi",
    ),
    Diagnosis(
        id="wrong_recipient",
        title="Para yanlış kişiye gitti",
        said=(
            "Parayı yanlış cüzdana gönderdim",
            "Yanlış hesaba havale yaptım",
            "Numarayı karıştırdım, para başkasına gitti",
            "Gönderdiğim cüzdan benim değilmiş",
        ),
        happened="Para gerçekten başka birine ulaştı. Geri alma, alıcının iznine bağlıdır.",
        certainty="sure",
        move="write",
        first="Hemen dekontla kurumunuza yazın",
        first_text="Para geçmeden durdurulabilir. Beklemeden bildirin.",
        now=(
            Advice("Parayı gönderdiğiniz bankayı ya da cüzdanı hemen arayın.", inferred=True),
            Advice("Dekontu, yanlış ve doğru numarayı gönderin.", inferred=True),
            Advice("Geri çağırma isteğinizi yazılı bırakın.", inferred=True),
            Advice("Yardım öneren yabancılara yanıt vermeyin.", inferred=True),
        ),
        then="QIWI’de gönderimi geri alan bir düğme yoktu; dekontla desteğe yazılırdı.",
        contact=f"{BANK} ya da gönderdiğiniz cüzdanın desteği",
        evidence=(RECEIPT, "Yanlış ve doğru numara"),
        deadline="İlk yarım saat en iyisidir; sonrasında alıcının izni gerekir.",
        avoid=(
            "“Paranı kurtarırım” diyene para ya da kod vermeyin.",
            "Alıcıyı tehdit etmeyin; her şeyi kurum üzerinden yürütün.",
        ),
        reply=reply(
            "Para başka birine ulaştıysa geri alınması alıcının iznine bağlıdır. Parayı "
            "gönderdiğiniz bankayı ya da cüzdanı hemen arayın ve geri çağırma isteğinizi yazılı "
            "bırakın. Dekontu, yanlış ve doğru numarayı ekleyin. Sosyal medyada “paranı "
            "kurtarırım” diyenlere yanıt vermeyin; bunlar dolandırıcıdır. Sonucu önceden "
            "söyleyemeyiz.",
            "Dekontu ve gönderim saatini yazın; numaraların ortasını gizleyin.",
            wallet=False,
        ),
        claims=("wallet-number-is-phone", "clone-sites"),
        no_scenario=OUTSIDE,
    ),
)
