"""After the payment: it is being checked, or the shop does not see it."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    CHAT,
    HISTORY,
    NO_DRILL,
    NO_SECOND_PAYMENT,
    ORDER,
    OUTSIDE,
    PAYMENT_KIT,
    RECEIPT,
    reply,
)

AFTER_PAYMENT = (
    Diagnosis(
        id="payment_pending_review",
        title="Ödeme doğrulanıyor",
        said=(
            "Ödemeniz doğrulanıyor yazıyor",
            "Ödeme yaptım, sipariş beklemede kaldı",
            "Ödeme kontrol ediliyor diyor",
            "Para çekildi, sipariş onay bekliyor",
            "Ödemem inceleniyor, bekleyeyim mi?",
        ),
        happened="AliExpress her ödemeyi kontrol eder. Bu kontrol 24\u00a0saate kadar sürer.",
        certainty="sure",
        move="wait",
        first="Yeniden ödemeyin, bekleyin",
        first_text="Para bir kez çekildi ve 24\u00a0saat geçmediyse her şey olağan.",
        now=(
            Advice("Çekim saatini not edip 24\u00a0saat bekleyin."),
            Advice("Hesap hareketlerinde tek çekim olduğunu görün.", inferred=True),
            Advice("Bu sürede anlaşmazlık (dispute) açmayın ve siparişi iptal etmeyin."),
            Advice("24\u00a0saat geçince AliExpress yardım merkezindeki sohbete yazın."),
        ),
        then="QIWI ile yapılan ödemeler de aynı kontrolden geçerdi. Cüzdandan para hemen çekilir, "
        "sipariş bir gün sonra onaylanabilirdi.",
        contact=f"İlk 24\u00a0saat kimse; sonra {CHAT}",
        evidence=("Çekimin tarihi ve saati", ORDER),
        deadline="Ödemeden sonra 24\u00a0saat. Kontrol olumsuz biterse sipariş iptal edilir.",
        avoid=(
            "Aynı siparişi yeniden ödemeyin.",
            "Bankaya harcama itirazı yapmayın; sipariş dondurulabilir.",
            "Bu durumu “sipariş bitti, süre sayıyor” durumuyla karıştırmayın.",
        ),
        reply=reply(
            "AliExpress her ödemeyi kontrol eder; yardım metnine göre bu 24\u00a0saati geçmez. "
            "Para bir kez çekildiyse yeniden ödemeyin ve anlaşmazlık açmayın. Kontrol olumsuz "
            "biterse sipariş kendiliğinden iptal edilir. 24\u00a0saat dolduğunda durum "
            "değişmediyse AliExpress yardım merkezindeki sohbete sipariş numarasıyla yazın. İlk "
            "gün için beklemek yeterlidir.",
            "Çekimin saatini ve sipariş numarasını gönderin.",
            wallet=False,
        ),
        wait=waits.REVIEW,
        claims=("ae-verification-24h", "ae-processing-two-meanings", "ae-support-chat"),
        scenario="odeme:bekliyor",
        step="odeme/#siparis",
    ),
    Diagnosis(
        id="payment_review_overdue",
        title="Doğrulama 24\u00a0saati geçti",
        said=(
            "24\u00a0saati geçti, hâlâ doğrulanıyor",
            "İki gündür ödeme kontrolünde bekliyor",
            "Doğrulama bitmiyor, sipariş ilerlemiyor",
            "Günlerdir aynı durumda, onaylanmadı",
        ),
        happened="Kontrol uzadı. Büyük indirim günlerinde sıra birikir; kontrol olumsuz da "
        "bitebilir.",
        certainty="likely",
        move="write",
        first="AliExpress sohbetine yazın",
        first_text="24\u00a0saat dolduysa sormanın zamanıdır. Yine de yeniden ödemeyin.",
        now=(
            Advice("Sipariş numarasıyla AliExpress yardım merkezindeki sohbete yazın."),
            Advice("Çekimi gösteren belgeyi sohbete ekleyin."),
            Advice("Konuşmanın ekran görüntüsünü saklayın.", inferred=True),
            Advice(
                "Sipariş iptal olursa para iadesi satırına bakın. İade, ödemenin çıktığı yere "
                "döner."
            ),
        ),
        then="O dönemde de AliExpress sohbetine yazılırdı. Kontrol olumsuz biterse sipariş iptal "
        "edilir, para cüzdana dönerdi.",
        contact=CHAT,
        evidence=PAYMENT_KIT,
        deadline="24\u00a0saat doldu; beklemeyin. Siparişte anlaşmazlık sayacı varsa ona da bakın.",
        avoid=(NO_SECOND_PAYMENT, "Ürünü almadan “teslim aldım” demeyin."),
        reply=reply(
            "Kontrol için verilen 24\u00a0saat dolmuş. Yeniden ödemeyin; AliExpress yardım "
            "merkezindeki sohbete sipariş numarasıyla yazın. Sohbet önce sanal asistanla açılır, "
            "bir görevliye bağlanmak isteyin. Kontrol olumsuz biterse sipariş iptal edilir ve "
            "para iadesi başlar. İadenin gününü önceden söyleyemeyiz.",
            "Sipariş numarasını, çekim saatini, dekontu ve sipariş sayfasının görüntüsünü "
            "gönderin.",
            wallet=False,
        ),
        wait=waits.REVIEW,
        claims=("ae-verification-24h", "ae-support-chat", "refund-to-source"),
        no_scenario=NO_DRILL,
        step="odeme/#siparis",
    ),
    Diagnosis(
        id="charged_but_order_unpaid",
        title="Para çekildi, sipariş ödenmedi görünüyor",
        said=(
            "Para çekildi ama ödeme bekleniyor görünüyor",
            "Ödedim, sipariş hâlâ ödenmedi diyor",
            "Hesabımdan para gitti, sipariş yok",
            "Ödeme başarılı ama siteye yansımadı",
            "Hata verdi ama para çekilmiş",
            "Satıcı ödemeyi görmüyor",
        ),
        happened="Ödeme bildirimi AliExpress’e geç ulaşmış ya da başka bir sipariş ödenmiş. QIWI "
        "geçmişinde yalnızca “SUCCESS” yazan kayıt gerçek ödemeydi.",
        certainty="likely",
        move="wait",
        first="Yeniden ödemeyin, kayda bakın",
        first_text="İkinci ödeme çift çekime yol açar. Önce ödemenin durumunu okuyun.",
        now=(
            Advice("Hesap hareketlerinde ya da ödeme geçmişinde durumu okuyun."),
            Advice("Ödenen siparişin numarasını bekleyen siparişle karşılaştırın."),
            Advice("Çekim kesinse bir gün bekleyin. İndirim günlerinde birkaç gün sürebilir."),
            Advice("Durum değişmezse dekontu AliExpress yardım merkezindeki sohbete gönderin."),
            Advice(
                "Kayıt “beklemede” diyorsa ya da hiç yoksa bankanıza sorun. QIWI ile ödediyseniz "
                "elinizdeki kayıt tek kanıttır."
            ),
        ),
        then="O dönemde QIWI geçmişine bakılırdı. “SUCCESS” varsa beklenir, sonra dekont "
        "AliExpress’e gönderilirdi. “WAITING” varsa QIWI desteğine yazılırdı.",
        contact=f"{CHAT}; kayıt beklemedeyse bankanız",
        evidence=PAYMENT_KIT,
        deadline="Bir gün; büyük indirimlerde birkaç gün. Ödenmemiş siparişin ne zaman "
        "kapanacağını sipariş sayfası gösterir.",
        avoid=(
            "Aynı siparişi ikinci kez ödemeyin.",
            "Sipariş kapanmasın diye yeni sipariş açmayın.",
            "Dekontu satıcının özel adresine göndermeyin.",
        ),
        reply=reply(
            "Çekim kesinleşmişse bildirim AliExpress’e geç ulaşmış olabilir. Yeniden ödemeyin; "
            "ikinci ödeme çift çekime yol açar. Önce dekonttaki sipariş numarasını bekleyen "
            "siparişle karşılaştırın. Bir gün içinde değişmezse dekontu AliExpress yardım "
            "merkezindeki sohbete gönderin. Kayıt beklemedeyse bankanıza sorun.",
            "Sipariş numarasını, işlem numarasını, saati ve sipariş sayfasının görüntüsünü "
            "gönderin.",
        ),
        wait=waits.NOTICE,
        claims=(
            "history-states",
            "paying-again-double-charge",
            "ae-verification-24h",
            "unpaid-order-20-days",
            "operations-stopped",
        ),
        scenario="magaza:bildirim-yok",
        step="sorunlar/#odeme-gecmisi",
    ),
    Diagnosis(
        id="payment_reference_missing",
        title="Ödemeye sipariş numarası yazılmadı",
        said=(
            "Açıklamaya sipariş numarasını eklememişim",
            "Ödemem siparişle eşleşmedi",
            "Referans numarasını boş bıraktım",
            "Yanlış açıklama yazdım, satıcı bulamıyor",
        ),
        happened="Para gitti ama üstünde sipariş numarası yok. Satıcı ödemeyi kendi bulamaz.",
        certainty="likely",
        move="write",
        first="Satıcıya dekontu gönderin",
        first_text="Tarih, tutar ve gönderen adı eşleştirmeye yeter. Yeniden ödemeyin.",
        now=(
            Advice(
                "Dekontu, siparişi verdiğiniz sitenin mesajlarından gönderin.",
                inferred=True,
            ),
            Advice("Tarihi, tutarı ve gönderen adını yazın.", inferred=True),
            Advice("Bir gün içinde yanıt yoksa sitenin desteğine yazın.", inferred=True),
            Advice(
                "Sizden site dışında havale istendiyse dolandırıcılığı düşünün.",
                inferred=True,
            ),
        ),
        then="QIWI faturası siparişe bağlıydı; açıklama yazmak gerekmezdi.",
        contact="Satıcı, sonra alışveriş sitesinin desteği",
        evidence=(RECEIPT, ORDER, HISTORY),
        deadline="Satıcıya hemen yazın; yanıtı bir iş günü bekleyin.",
        avoid=(
            "Numarayı yazmak için yeniden ödemeyin.",
            "Dekonttaki kart bilgisini açık bırakmayın.",
        ),
        reply=reply(
            "Ödemenin açıklamasında sipariş numarası yoksa satıcı parayı kendiliğinden "
            "eşleştiremez. Yeniden ödemeyin. Dekontu sitenin mesajlarından satıcıya gönderin; "
            "ödeme tarihini, tutarı ve gönderen adını yazın. Bir gün içinde yanıt gelmezse "
            "sitenin desteğine başvurun. Para sizden site dışında istendiyse bankanızı hemen "
            "arayın. Sonucu önceden söyleyemeyiz.",
            "Sipariş numarasını ve dekontu gönderin; kart numaranızı gizleyin.",
            wallet=False,
        ),
        wait=waits.SELLER,
        claims=("history-states", "invoice-to-phone"),
        no_scenario=OUTSIDE,
        step="sorunlar/#odeme-gecmisi",
    ),
)
