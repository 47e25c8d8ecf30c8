"""The refund: under way, late, on another account, into a wallet that is gone."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    ASV,
    BANK,
    CHAT,
    CLAIM_BALANCE,
    NO_DRILL,
    NO_RESCUERS,
    ORDER,
    WALLET_NUMBER,
    reply,
)

REFUNDS = (
    Diagnosis(
        id="refund_other_currency",
        title="İade başka hesaba geldi",
        said=(
            "İade tamamlandı ama ruble hesabıma gelmedi",
            "Para dolar hesabına dönmüş, ben rubleye bakıyordum",
            "İade başka para biriminde görünüyor",
            "İade tutarı çok az, birim mi karıştı?",
            "İade nerede, bakiyem artmadı",
        ),
        happened="İade, faturanın para birimiyle gelir. Faturayı dolarla ödediyseniz para dolar "
        "hesabındadır.",
        certainty="likely",
        move="wait",
        first="Bütün hesaplarınıza bakın",
        first_text="Para, faturanın birimindeki hesaba döner. QIWI’de bu hesap artık açılmaz.",
        now=(
            Advice("İade belgesindeki tutarı ve birimi ödeme belgesiyle karşılaştırın."),
            Advice(
                "Kartla ödediyseniz aynı tutarı değil, kendi birimine çevrilmiş tutarı arayın.",
                inferred=True,
            ),
            Advice(
                "Tutar eksikse satıcıya iki belgeyle yazın.",
                inferred=True,
            ),
            Advice("Para QIWI cüzdanındaysa ASV başvurusuna bütün birimleri yazın."),
        ),
        then="O dönemde cüzdandaki bütün hesaplar açılırdı. Para dolar hesabındaysa istenirse "
        "rubleye çevrilirdi.",
        contact=f"Kartta bankanız; QIWI cüzdanındaki para için {ASV}",
        evidence=(
            "Bütün hesapların ekran görüntüsü",
            "İade belgesi: tutar ve birim",
            "Ödeme belgesi: tutar ve birim",
            ORDER,
        ),
        deadline="AliExpress iadeyi tamamladıktan sonra 3-20\u00a0iş günü sayın.",
        avoid=(
            "Tek hesaba bakıp iade gelmedi demeyin.",
            "Resmî kurla hesaplayıp eksik aramayın.",
            NO_RESCUERS,
        ),
        reply=reply(
            "İade, ödemenin yapıldığı para birimiyle gelir. Fatura dolarsa para ruble hesabına "
            "değil, dolar hesabına döner. Önce bütün hesaplarınıza bakın. Kartta tutar kendi "
            "biriminize çevrilmiş görünür. Para QIWI cüzdanına döndüyse harcayamazsınız; ASV "
            "başvurusunda bütün birimleri yazın. Tutar eksikse satıcıya iki belgeyle sorun.",
            "İade belgesini, ödeme belgesini ve sipariş numarasını gönderin.",
        ),
        wait=waits.REFUND,
        claims=(
            "refund-same-currency",
            "currency-accounts",
            "refund-3-20-days",
            "remaining-balance-contact",
        ),
        scenario="iade:tamam",
        step="iade/#iki-hesap",
    ),
    Diagnosis(
        id="refund_delayed",
        title="Para iadesi bekleniyor",
        said=(
            "İade hâlâ işlemde",
            "İade onaylandı, param ne zaman gelir?",
            "Günler geçti, iade hesabıma geçmedi",
            "İade yapıldı diyorlar, kartımda görünmüyor",
            "Sipariş iptal oldu, param gelmedi",
            "İade için referans numaram var, nereye soracağım?",
            "Banka ile satıcı birbirini gösteriyor, iade ortada yok",
        ),
        happened="İade üç aşamadan geçer: bekleniyor, işleniyor, tamamlandı. “Tamamlandı”, "
        "AliExpress parayı yolladı demektir.",
        certainty="likely",
        move="wait",
        first="Bekleyin, iş günlerini sayın",
        first_text="Sayım “tamamlandı” gününden başlar. Hafta sonu ve tatiller sayılmaz.",
        now=(
            Advice("Sipariş sayfasında iadenin hangi aşamada olduğuna bakın."),
            Advice("“Tamamlandı” gününden başlayıp 3-20\u00a0iş günü sayın."),
            Advice(
                "10\u00a0iş günü geçtiyse iade referans numarasını bankanıza verin.",
                inferred=True,
            ),
            Advice(
                "Banka “satıcı göndermedi” derse satıcıdan iade belgesini isteyin.",
                inferred=True,
            ),
            Advice(
                "Ödeme QIWI ile yapıldıysa iadenin nereye gideceğini AliExpress’e yazılı sorun."
            ),
        ),
        then="QIWI iadeleri için eski rehberler 7-10\u00a0iş günü yazardı. İade, ödemenin "
        "yapıldığı para birimiyle cüzdana dönerdi.",
        contact="Süre dolana kadar kimse; sonra iade referansıyla bankanız",
        evidence=("Her aşamanın tarihi", "İade referans numarası", ORDER, "Hesap hareketleri"),
        deadline="“Tamamlandı” gününden sonra 3-20\u00a0iş günü. 20\u00a0iş günü dolduysa yazın.",
        avoid=(
            "İade beklerken harcama itirazı açmayın; satıcının iadesi durabilir.",
            "Yalnızca iade gününe bakmayın; satır, ödeme gününe de yazılabilir.",
        ),
        reply=reply(
            "Para iadesi üç aşamadan geçer: bekleniyor, işleniyor, tamamlandı. “Tamamlandı”, "
            "AliExpress parayı yolladı demektir; hesaba geçmesi 3-20\u00a0iş günü sürebilir. "
            "Hafta sonları ve tatiller sayılmaz. 10\u00a0iş günü geçtiyse iade referans "
            "numarasını bankanıza verin. Banka kaydı bulamazsa satıcıdan iade belgesini isteyin.",
            "Aşamaların tarihlerini, iade referansını ve sipariş numarasını gönderin.",
        ),
        wait=waits.REFUND,
        claims=(
            "refund-stages",
            "refund-3-20-days",
            "refund-qiwi-7-10-days",
            "refund-to-source",
            "code-money-returned",
        ),
        scenario="itiraz:kazanildi",
        step="iade/#iade",
        codes=("797",),
    ),
    Diagnosis(
        id="refund_overdue",
        title="İade tamamlandı diyor, para yok",
        said=(
            "İade tamamlandı diyor, param yok",
            "Bir ayı geçti, iade hâlâ gelmedi",
            "20\u00a0iş günü doldu, hesapta bir şey yok",
            "Banka iadeyi bulamıyor",
            "İade dekontu var ama para gelmedi",
        ),
        happened="Banka geç işlemiş, satır alışveriş gününe yazılmış ya da para başka veya kapalı "
        "bir hesaba gitmiş.",
        certainty="possible",
        move="write",
        first="İade referansını bankanıza verin",
        first_text="Referans ve tarih, bankanın parayı izlemesini sağlar. Önce ödeme günündeki "
        "satıra da bakın.",
        now=(
            Advice("Ekstrede ödeme gününün satırına da bakın. İade oraya yazılmış olabilir."),
            Advice("AliExpress’ten iade referansını ve tarihini isteyin."),
            Advice("Bu bilgiyi bankanıza verip paranın izini sürmesini isteyin."),
            Advice(
                "Banka “para gelmedi” derse bunu yazılı alıp AliExpress sohbetine gönderin.",
                inferred=True,
            ),
            Advice("QIWI ile ödediyseniz “İade kapalı cüzdana gidiyor” sayfasına geçin."),
        ),
        then="O dönemde iade referansıyla önce QIWI desteğine, sonra AliExpress’e sorulurdu.",
        contact=f"{BANK}, sonra {CHAT}",
        evidence=("İade sayfası", "İade referans numarası", "Ekstre", ORDER),
        deadline="20\u00a0iş günü doldu; beklemeden yazın. Kart itirazı için genellikle "
        "120\u00a0gün vardır; kesin günü bankanız söyler.",
        avoid=(
            "Sözlü yanıtla yetinmeyin.",
            "Süre dolsun diye aylarca beklemeyin.",
            "İadeyi hızlandıracağını söyleyene para vermeyin.",
        ),
        reply=reply(
            "İade “tamamlandı” görünüyor ve 20\u00a0iş günü dolmuşsa bankaya sormanın zamanıdır. "
            "Önce ekstrede ödeme gününün satırına bakın; iade oraya yazılmış olabilir. "
            "AliExpress’ten iade referansını ve tarihini isteyin, bankanıza verin. Banka parayı "
            "görmüyorsa bunu yazılı alın ve AliExpress yardım merkezindeki sohbete gönderin.",
            "İade sayfasını, referansı ve ekstrenin ilgili satırını gönderin.",
        ),
        wait=waits.REFUND,
        claims=("refund-stages", "refund-3-20-days", "card-chargeback", "refund-to-dead-account"),
        scenario="iade:gec-basarisiz",
        step="iade/#iade",
    ),
    Diagnosis(
        id="refund_to_closed_wallet",
        title="İade kapalı cüzdana gidiyor",
        said=(
            "QIWI kapandıktan sonra iade çıktı, nereye gidecek?",
            "İade kapanan cüzdana gönderilmiş",
            "Anlaşmazlığı kazandım ama ödemeyi QIWI ile yapmıştım",
            "İadeyi başka karta alabilir miyim?",
            "Ödediğim cüzdan artık yok, iade ne olacak?",
        ),
        happened="İade, ödemenin çıktığı yere gider. O yer QIWI ise para kullanılamaz. "
        "AliExpress’in bu durum için bir kuralını bulamadık.",
        certainty="likely",
        move="write",
        first="Kabul etmeden AliExpress’e sorun",
        first_text="Para yola çıkmadıysa başka bir yol isteyebilirsiniz. Yanıtı yazılı alın.",
        now=(
            Advice(
                "İadeyi onaylamadan AliExpress yardım merkezindeki sohbete yazın.", inferred=True
            ),
            Advice("Ödemenin kapanan QIWI cüzdanından çıktığını yazın.", inferred=True),
            Advice("Başka bir iade yolu isteyin ve yanıtı saklayın.", inferred=True),
            Advice("Para QIWI Bank hesabına geçtiyse ASV’ye alacak başvurusu yapın."),
            Advice(
                "Banka yazısı istenirse QIWI Bank lisansının iptal edildiğini yazın.",
                inferred=True,
            ),
        ),
        then="Cüzdan çalışırken iade cüzdana dönerdi. Kapanıştan sonra bir ödeme kuruluşu, "
        "QIWI’ye iadenin yapılamadığını duyurdu; bu, AliExpress’in ödeme kuruluşu değildi.",
        contact=f"{CHAT}; para bankaya geçtiyse {ASV}",
        evidence=(
            ORDER,
            "İadenin durumu ve tarihi",
            "Sohbetin ekran görüntüleri",
            WALLET_NUMBER,
        ),
        deadline="İadeyi onaylamadan önce sorun. Yanıt için belli bir süre yok.",
        avoid=(
            "Yanıt gelmeden iade yolunu onaylamayın.",
            "İadeyi almak için yeni “QIWI” hesabı açmayın.",
            NO_RESCUERS,
        ),
        reply=reply(
            "İade, ödemenin çıktığı yere gider. Ödeme QIWI’den çıktıysa para kapalı cüzdana "
            "dönebilir ve kullanılamaz. AliExpress’in bu durum için bir kuralını bulamadık. "
            "İadeyi onaylamadan yardım merkezindeki sohbette başka bir yol isteyin ve yanıtı "
            "saklayın. Para bankaya geçtiyse başvuru yeri ASV’dir (Rusya Mevduat Sigorta Ajansı).",
            "Sipariş numarasını, iadenin durumunu ve tarihini gönderin.",
        ),
        claims=(
            "refund-to-source",
            "processor-refunds-unavailable",
            "refund-to-dead-account",
            "remaining-balance-contact",
            "operations-stopped",
        ),
        scenario="iade:cuzdan-kapali",
        step="iade/#iade",
    ),
    Diagnosis(
        id="wallet_number_changed",
        title="İade eski numaradaki cüzdana gitti",
        said=(
            "Telefon numaram değişti, iade eski cüzdana gitti",
            "Eski hattım kapandı, cüzdana giremiyorum",
            "Cüzdan eski numaramda kaldı, para orada",
            "SIM kartım yok, iadeyi göremiyorum",
        ),
        happened="Cüzdanın numarası telefon numarasıdır ve değişmez. İade eski cüzdana gider.",
        certainty="likely",
        move="write",
        first="Operatörden numara belgesi alın",
        first_text="Belge, eski numaranın size ait olduğunu gösterir. ASV başvurusunda istenir.",
        now=(
            Advice("Operatörünüzden eski numara için sahiplik belgesi isteyin."),
            Advice("İade henüz çıkmadıysa AliExpress’e başka bir yol sorun.", inferred=True),
            CLAIM_BALANCE,
            Advice("Başvuruya eski cüzdan numarasını ve operatör belgesini ekleyin."),
        ),
        then="O dönemde hat operatörde yeniden çıkarılırdı. Olmazsa sahiplik belgesiyle QIWI "
        "desteğine yazılırdı. Yeni cüzdan açmak parayı getirmezdi.",
        contact=f"Operatörünüz, sonra {ASV}",
        evidence=("Hattın sözleşmesi ya da operatör belgesi", "Eski cüzdan numarası", ORDER),
        deadline="Alacak başvurusu tasfiye bitene kadar yapılabilir.",
        avoid=(
            "Yeni cüzdan açıp iadeyi orada beklemeyin.",
            "Hattın yeni sahibinden kod istemeyin.",
            NO_RESCUERS,
        ),
        reply=reply(
            "QIWI cüzdanının numarası telefon numarasıydı ve değiştirilemezdi; iade eski cüzdana "
            "gider. Operatörünüzden eski hattın size ait olduğunu gösteren bir belge alın. İade "
            "henüz çıkmadıysa AliExpress’e başka bir yol sorun. Para cüzdana geçtiyse başvuru "
            "yeri ASV’dir (Rusya Mevduat Sigorta Ajansı); belgeyi oraya ekleyin.",
            "Sipariş numarasını ve iadenin tarihini gönderin; eski numaranın ortasını gizleyin.",
        ),
        wait=waits.CREDITOR_CLAIM,
        claims=(
            "wallet-number-fixed",
            "wallet-number-is-phone",
            "claim-documents",
            "refund-to-source",
            "claim-review-30-days",
        ),
        no_scenario=NO_DRILL,
        step="iade/#iade",
    ),
)
