"""Money that does not suffice: balance, rate, currency, limits."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi.diagnoses.common import (
    CLAIM_BALANCE,
    NO_DEADLINE,
    ORDER,
    OTHER_METHOD,
    SCREEN,
    reply,
)

FUNDS = (
    Diagnosis(
        id="insufficient_funds",
        title="Bakiye yetersiz",
        said=(
            "Bakiye yetersiz diyor",
            "Cüzdanda yeterli para yok hatası aldım",
            "Param var sanıyordum, yetmedi",
            "Eksik bakiye yüzünden ödeme geçmedi",
            "Yeterli bakiyeniz bulunmuyor yazıyor",
            "Cüzdan boşmuş, ödeme olmadı",
        ),
        happened="Bakiye fatura tutarından az. Fiyata komisyon ve döviz çevirme payı eklenmiş "
        "olabilir. Para çekilmez.",
        certainty="sure",
        move="give_up",
        first="Bakiyeyi fatura tutarıyla karşılaştırın",
        first_text="Ödeme geçmişinde çekim yoksa paranız duruyor. QIWI cüzdanına ise artık para "
        "yüklenemez.",
        now=(
            Advice("QIWI cüzdanına para yüklemeyi denemeyin. Yükleme durdu."),
            Advice(
                "Geçmişte bir çekim olmadığını görün. Çekim varsa yeniden ödemeyin.",
                inferred=True,
            ),
            Advice(
                "Başka bir yöntemle ödüyorsanız tutara komisyonu ve kur payını ekleyin. Para "
                "yetiyorsa aynı siparişi bir kez daha deneyin.",
                inferred=True,
            ),
            CLAIM_BALANCE,
        ),
        then="O dönemde cüzdana para yüklenir, açık duran aynı fatura ödenirdi. İkinci sipariş "
        "verilmezdi.",
        contact="Kimseye yazmanız gerekmez. Bakiye yetiyorsa bankanız ya da ödediğiniz cüzdan",
        evidence=("Bakiyenin ekran görüntüsü", "Fatura tutarı ve para birimi", SCREEN),
        deadline="Ödenmeyen sipariş bir süre sonra kapanır; süreyi sipariş sayfanız gösterir.",
        avoid=(
            "Aynı ürün için ikinci sipariş vermeyin.",
            "Cüzdanınıza para yükleyeceğini söyleyen aracıya ödeme yapmayın.",
        ),
        reply=reply(
            "Gördüğünüz uyarı, bakiyenin fatura tutarından az olduğunu söyler. Fiyata komisyon ve "
            "döviz çevirme payı eklenmiş olabilir. Önce geçmişte çekim olmadığını görün. Başka "
            "bir cüzdan ya da kartla ödüyorsanız bakiyeyi bu payla hesaplayıp aynı siparişi bir "
            "kez daha deneyin. İkinci sipariş vermeyin.",
            "Sipariş numarasını, bakiyeyi ve ekrandaki kodu gönderin.",
        ),
        claims=("code-no-money", "ae-code-2616", "qw-reasons", "operations-stopped"),
        scenario="odeme:bakiye-yetersiz",
        step="odeme/#onay-sayfasi",
        codes=("220", "472", "QW_INSUFFICIENT_FUNDS", "IPAY_RS_10001_2616"),
    ),
    Diagnosis(
        id="fx_shortfall",
        title="Kur yüzünden para yetmedi",
        said=(
            "Rubleye çevirince param yetiyordu, yine de yetmedi",
            "Kur farkı yüzünden eksik kaldı",
            "Hesapladığımdan fazla istiyor",
            "Merkez bankası kurundan hesapladım, tutmadı",
            "Dolara çevirirken düşük kur vermişler",
            "Çevirdikten sonra elime az para kaldı",
        ),
        happened="Döviz, resmî kurdan değil QIWI’nin ya da AliExpress’in kendi kurundan "
        "çevrilirdi. Eksik tutar bu iki kurun farkı kadardır.",
        certainty="likely",
        move="give_up",
        first="Ödeme sayfasındaki tutarı okuyun",
        first_text="Geçerli olan, ödeme sayfasının yazdığı tutardır. Başka yerde gördüğünüz kurla "
        "hesap yapmayın.",
        now=(
            Advice("QIWI cüzdanında döviz çevirmeyi denemeyin. Cüzdan işlemleri durdu."),
            Advice(
                "Ödeme sayfasındaki tutarla kendi hesabınızı yan yana yazın.",
                inferred=True,
            ),
            Advice(
                "Bugün hangi yöntemle ödüyorsanız o kurumun kurunu sorun. Hesaba komisyonu da "
                "katın.",
                inferred=True,
            ),
            Advice(
                "Kur farkını görmek için simülatörde kuru kendiniz değiştirin.",
                inferred=True,
            ),
        ),
        then="O dönemde QIWI sayfasındaki tutara bakılır, cüzdanda pay bırakılırdı. Ruble önceden "
        "dolara çevrilirse tutar baştan belli olurdu. Temmuz 2022’den sonra Rusya’da ödeme "
        "AliExpress kuruyla rubleydi.",
        contact="Bugünkü ödemede kuru uygulayan banka ya da cüzdan",
        evidence=("İki kur ve okuduğunuz saat", "Ödeme sayfasındaki tutar", ORDER),
        deadline="Kur her an değişir; tutar onayladığınız anda kesinleşir.",
        avoid=(
            "Resmî kurla hesaplayıp tam tutarı yüklemeyin.",
            "Sabit bir çevirme komisyonu söyleyen sayfalara güvenmeyin.",
        ),
        reply=reply(
            "Hesabınız doğru olsa da ödeme resmî kurla yapılmazdı. QIWI ya da AliExpress kendi "
            "kurunu uygulardı; eksik tutar çoğu zaman bu fark kadardır. Geçerli olan, ödeme "
            "sayfasında gördüğünüz tutardır. Bugün başka bir yöntemle ödüyorsanız kuru ve "
            "komisyonu o kuruma sorun. Farkın yüzdesi için güvenilir bir kaynak bulamadık.",
            "Ödeme sayfasındaki tutarı, kendi hesabınızı ve saatini gönderin.",
        ),
        claims=(
            "conversion-own-rate",
            "conversion-spread-unknown",
            "usd-rate-spring-2022",
            "rubles-only-2022",
            "operations-stopped",
        ),
        scenario="kur:degisti",
        step="odeme/#kur",
    ),
    Diagnosis(
        id="currency_not_accepted",
        title="Para birimi kabul edilmedi",
        said=(
            "Para birimi hatası veriyor",
            "Kur alınamadı diyor",
            "Mağaza bu para birimini kabul etmiyor",
            "Dolar hesabım yok, ödeme olmuyor",
        ),
        happened="Mağaza bu para birimini almıyor, kur okunamıyor ya da cüzdanda o hesap yok.",
        certainty="likely",
        move="give_up",
        first="Faturanın para birimine bakın",
        first_text="Para yetse de birim tutmuyorsa ödeme geçmez. Para çekilmez.",
        now=(
            Advice("QIWI cüzdanında yeni bir döviz hesabı açmaya çalışmayın. Hizmet kapalı."),
            Advice("Faturanın ve hesabınızın para birimini karşılaştırın.", inferred=True),
            Advice(
                "Kur okunamıyorsa bir süre sonra yeniden deneyin. Bu, başka yöntemlerle "
                "yaptığınız ödemeler içindir.",
                inferred=True,
            ),
            OTHER_METHOD,
        ),
        then="O dönemde cüzdanda eksik döviz hesabı açılır ya da para o birime çevrilirdi. Kur "
        "okunamadıysa beklenirdi. Olmazsa QIWI desteğine yazılırdı.",
        contact="Bugünkü ödemede bankanız ya da ödediğiniz cüzdanın desteği",
        evidence=(SCREEN, "Faturanın para birimi ve tutarı"),
        deadline=NO_DEADLINE,
        avoid=(
            "Sayfayı arka arkaya yenilemeyin.",
            "Döviz çeviren aracı sitelere para atmayın.",
        ),
        reply=reply(
            "Bu uyarı bakiyeyle değil, para birimiyle ilgilidir. Mağaza o birimi almıyor, kur "
            "okunamıyor ya da cüzdanda o hesap bulunmuyor. Böyle bir denemede para çekilmez. "
            "Bugün başka bir yöntemle ödüyorsanız faturanın birimini kontrol edin ve bir süre "
            "sonra bir kez daha deneyin. Olmazsa başka bir yöntem seçin.",
            "Ekrandaki kodu, tutarı ve para birimini gönderin.",
        ),
        claims=(
            "invoice-code-currency",
            "invoice-currencies",
            "currency-accounts",
            "qw-reasons",
        ),
        scenario="odeme:para-birimi",
        step="odeme/#kur",
        codes=("1001", "1003", "QW_CURRENCY_ERROR"),
    ),
    Diagnosis(
        id="currency_question",
        title="Ödeme hangi bakiyeden çekilir?",
        said=(
            "Hangi bakiyeden çekiliyor, ruble mi dolar mı?",
            "Para birimini nasıl seçerim?",
            "Dolarla mı rubleyle mi ödemek daha iyi?",
            "İki hesabım var, hangisi kullanılır?",
            "Fiyatı lira olarak görebilir miyim?",
        ),
        happened="Ödeme faturanın para birimiyle yapılır. Cüzdanda o birim yetmezse para QIWI’nin "
        "kendi kuruyla çevrilirdi.",
        certainty="likely",
        move="wait",
        first="Faturanın para birimine bakın",
        first_text="Çekilecek birimi ödeme sayfası yazar. Onaylamadan önce tutarı okuyun.",
        now=(
            Advice(
                "Onaylamadan önce ödeme sayfasındaki tutarı ve birimi okuyun.",
                inferred=True,
            ),
            Advice(
                "Kartla ödüyorsanız bankanıza hangi kuru uyguladığını sorun.",
                inferred=True,
            ),
            Advice("İade beklerken ödediğiniz para birimindeki hesaba bakın."),
        ),
        then="Cüzdanda ruble, dolar ve euro hesapları bulunurdu; biri varsayılan hesaptı. Temmuz "
        "2022’den sonra Rusya’daki alıcı yalnızca rubleyle öderdi.",
        contact="Kuru uygulayan banka ya da cüzdan",
        evidence=(
            "Ödeme sayfasındaki tutar ve birim",
            "Hesap hareketindeki tutar ve birim",
        ),
        deadline="Tutar onayladığınız anda kesinleşir.",
        avoid=(
            "Birimi görmeden onaylamayın.",
            "Başkasının gördüğü kurla hesap yapmayın.",
        ),
        reply=reply(
            "Ödeme faturanın para birimiyle yapılır; birimi ve tutarı ödeme sayfası gösterir. "
            "Cüzdanda ruble, dolar ve euro hesapları bulunurdu. Faturanın birimi yetmezse para "
            "QIWI’nin kendi kuruyla çevrilirdi. Kartla ödüyorsanız kuru bankanız uygular. İade, "
            "ödemenin yapıldığı birimde gelir.",
            "Ödeme sayfasındaki tutarı ve hesap hareketindeki tutarı gönderin.",
        ),
        claims=(
            "currency-accounts",
            "conversion-own-rate",
            "rubles-only-2022",
            "refund-same-currency",
        ),
        scenario="kur:rubleden",
        step="odeme/#kur",
    ),
)
