"""The words of the page itself: headings and labels that no flow owns."""

PROBLEMS = "Bir sorun var"
TRAIL = "Yanıtlarınız"
CHANGE = "Değiştir"
RESTART = "Baştan başla"
UNDO = "Bir adım geri"
REDO = "Bir adım ileri"
STUCK = "Burada takıldım"
SOLVE = "Bu sorunu çöz"
OTHER_ANSWERS = "Başka bir sorunuz mu var?"

ASK = "Ne oldu?"
ASK_HINT = "Örneğin: “Param çekildi ama sipariş ödenmedi görünüyor.” Hata kodu da yazabilirsiniz."
ASK_PRIVATE = "Kart numarası ya da doğrulama kodu yazmayın. Metin cihazınızdan çıkmaz."
ASK_BUTTON = "Çözümü bul"
ASK_EMPTY = "Ne olduğunu birkaç sözcükle yazın."
ASK_NUMBERS = "Kart ya da telefon numarasına benzeyen rakamları sildik. Numara yazmadan anlatın."
BY_QUESTIONS = "Sorularla ilerle"
OR_ANSWER = "Ya da sorularla ilerleyin:"
FOUND = "Bunlardan biri mi?"
FOUND_LEAD = "Yazdığınıza en yakın sayfalar, en yakını önce."
WHY = "Belirleyen sözcükler: {words}"
PARTING = "Emin değilseniz şu soruyu yanıtlayın: {question}"
NOT_FOUND = "Bu rehberin konusu değil"
NOT_FOUND_LEAD = (
    "Yazdığınız, burada anlatılan ödeme sorunlarına benzemiyor. "
    "Başka sözcüklerle yazın ya da sorularla ilerleyin."
)

FIRST = "Önce bunu yapın"
HAPPENED = "Ne oldu?"
NOW = "Şimdi ne yapmalı?"
THEN = "O dönemde ne doğruydu?"
COLLECT = "Şimdiden toplayın"
WHO = "Kime yazmalı, ne zamana kadar?"
CONTACT = "Kime"
DEADLINE = "Ne zamana kadar"
UNTIL = "Ne zamana kadar beklemeli?"
ACT_BY = "Ne zamana kadar başvurmalı?"
UNTIL_BUTTON = "Son günü hesapla"
UNITS = {"days": "gün", "business_days": "iş günü"}
AFTER = "{count}\u00a0{unit} sonra"
WITHIN = "{count}\u00a0{unit} içinde"
BY_DAY = "{day} gününe kadar"
FROM_DAY = "{day} gününden sonra"
WAITING = ("En geç {day} gününe kadar bekleyin.", "Bekleme {day} günü doldu.")
CHANCE = ("En geç {day} gününe kadar başvurun.", "Süre {day} günü doldu.")
"""Before the last day, and after it."""
DUE = "Bugün yapılacak: {then}"
SPREAD = "Okuduğunuz saat sizinkinden farklı olabilir; bu yüzden bir gün pay bıraktık."
HOLIDAYS = (
    "Hafta sonları ve {country} resmî tatilleri sayılmaz. "
    "Tatil takvimimiz {year} sonunda biter; gelecek yılların tatilleri tahmindir."
)
COUNTRIES = {"TR": "Türkiye’nin", "RU": "Rusya’nın", "CN": "Çin’in"}
RECKON = "hesap"
OWN_NUMBERS = "Sayılar sayfanın bağlantısında durur; bağlantıyı paylaşırsanız onlar da görünür."
ICS = "Takvime ekle"
AVOID = "Bunları yapmayın"
CODES = "Hata kodları"
REPLY = "Destek ekibi için yanıt"
AGENT_VIEW = "Destek görünümü"
REPLY_SHORT = "Kısa yanıt"
SHORT_REPLY = "Merhaba, önce şunu yapın: {first}. {text} {known}Ayrıntılar: {address}"
REPLY_ID = "Yanıt numarası"
REPLY_CHANGED = "Son değişiklik: {day}."
ASK_NEXT = "Müşteriden isteyin"
NO_PROMISE = "Söz vermeyin"
NO_PROMISES = (
    "Paranın kesin döneceğini söylemeyin.",
    "Paranın geleceği günü söylemeyin; yanıttaki son gün yalnızca bekleme süresidir.",
    "Kod, şifre ya da tam kart numarası istemeyin.",
)
CASE = "Vaka özeti"
TO_CASE = "Özete ekle"
SHARE = "Paylaş"
COPY = "Metni kopyala"
COPIED = "Kopyalandı"
PRINT = "Sayfayı yazdır"
LETTERS = "Hazır mektup"
LETTERS_HINT = (
    "Köşeli ayraçların içini kendi bilgilerinizle doldurun. "
    "Şifre, kod ya da kart numarası yazmayın."
)
RECIPIENTS = {
    "seller": "Satıcıya, İngilizce",
    "shop": "AliExpress sohbetine, İngilizce",
    "dispute": "Anlaşmazlık formuna, İngilizce",
    "liquidator": "ASV’ye, Rusça",
}
SUBJECT = "Konu"
GLOSS = "Türkçesi"
MORE = "Devamı"
SEE = "Simülatörde gör"
STEP = "Öğreticideki adım"
PLACE = "Haritadaki yeri"
HERE = "Buradasınız"
MORE_WAYS = "Buraya götüren {count} soru daha var, hepsi haritada."
ON_MAP = "Haritada görün"
SOURCES = "Kaynaklar"
INFERRED = "çıkarım"
INDEPENDENT = "Bu rehber bağımsızdır; AliExpress’in ya da QIWI’nin resmî sitesi değildir."

CERTAINTY = {"sure": "Kesin", "likely": "Büyük olasılıkla böyle", "possible": "Böyle olabilir"}
CONFIDENCE = {"strong": "güven: güçlü", "medium": "güven: orta", "weak": "güven: zayıf"}
STANDING = {
    "current": "bugün de geçerli",
    "historical": "o dönem için",
    "superseded": "artık geçerli değil",
    "unknown": "bilinmiyor",
}
UNDATED = "Kaynakta tarih yok"

TRIAL = "DENEME"
NO_MONEY = "Gerçek para yok"
MONEY = "Para nerede?"
LEAVING = "Öderseniz {money} buradan çıkar."
CLOCK = "Saat"
SCENARIO = "Senaryo"
FINE = "Her şey yolunda"
APPLY = "Bu senaryoyla baştan başla"
CLOCK_BACK = "Geri al"
CLOCK_ON = "İlerlet"
CLOCK_TO = "Tarihe git"
GO_BACK = "Bu tarihe dön"
EVENTS = "Olaylar"
BEGUN = "Başlangıç"
STANDS = "şu an"
TAKEN_BACK = "geri alındı"
AHEAD = (
    "Geri alınan adımlar silinmedi; birine basınca oraya dönersiniz. Yeni bir adım onları siler."
)
ROOM = "Bir denemeye en çok {most} adım sığar. Kalan: {left}."
FULL = "Bu denemeye daha fazla adım sığmıyor. Bir adım geri dönün ya da baştan başlayın."
SOURCE = "kaynak"
SOURCE_SAID = "Kaynak: {hint}"
TOOLS = "Takıldıysanız"
CATALOGUE = "Deneme kataloğu"
CATALOGUE_LEAD = (
    "Simülatörde deneyebileceğiniz {count} senaryo. Her biri bir düğmeyle başlar; "
    "KURGU yazanların bir belgesi yoktur, deneme için uyduruldu."
)
FILTER = "Ad, kod ya da iletiyle arayın"
FILTERED = "{count} senaryo gösteriliyor."
STAGE = "Aşama"
BASIS = "Dayanak"
BASES = {"documented": "Belgeli", "invented": "KURGU"}
ALL = "Tümü"
TRIGGER = "Nasıl çağrılır?"
BY_PRICE = "{price}\u00a0USD fiyatlı ürün"
CODE = "Kod"
MESSAGE = "Ekrandaki ileti"
EFFECT = "Para"
FINAL = "Sonuç"
IS_FINAL = {True: "Kesin", False: "Kesin değil"}
RETRY = "Yeniden denemek"
NEXT = "Sonraki adım"
START = "Bu senaryoyu başlat"
HAND_OVER = "Denemeyi aktar"
COPY_LINK = "Bağlantıyı kopyala"
LOG = "Olay dökümü"
AS_TEST = "Bu oturumu test yap"
AS_JSON = "JSON"
SAVE = "Dosyayı kaydet"
SAVE_RECEIPT = "Dekontu kaydet"
RECEIPT_FILE = "deneme-dekontu.txt"
INVENTED = (
    "Tutarlar, kur ve kodlar uydurmadır. "
    "Düğme adları simülatöre aittir; AliExpress’te farklı olabilir."
)
PANEL = "Deneme paneli"
PANEL_PEEK = "Hesaplar, saat ve senaryo"

NOTICES = {
    "too_long": "Bağlantı çok uzun; anlaşılan yere kadar açıldı.",
    "newer": "Bağlantı bu sayfadan yeni; baştan başladık. Sayfayı yenileyip yeniden deneyin.",
    "cut": "Bağlantının bir bölümü anlaşılamadı; anlaşılan son adım açıldı.",
    "unknown_scenario": "“{named}” adlı bir senaryo yok.",
}
MEANT = "Şunu mu istediniz: {meant}?"
STOPPED = "Bu adımda hesap tutmadı, o yüzden durduk. Bir adım geri dönün ya da baştan başlayın."
EMPTY_MESSAGE = "İstek anlaşılamadı; baştan başladık."

ENGINE = {
    "loading": "Simülatör hazırlanıyor: {done} / {total} MB indi.",
    "early": "İsteğinizi aldık; simülatör hazır olunca yanıtlar.",
    "hung": "Simülatör yanıt vermiyor. Sayfadaki bilgiler okunabilir.",
    "offline": "Simülatörün dosyaları indirilemedi ({file}). Sayfadaki bilgiler okunabilir.",
    "missing": "Simülatörün bir dosyası bulunamadı ({file}). Sayfadaki bilgiler okunabilir.",
    "corrupt": "Simülatörün bir dosyası bozuk geldi ({file}), o yüzden çalıştırmadık.",
    "failed": "Simülatör bu tarayıcıda açılamadı. Sayfadaki bilgiler okunabilir.",
    "retry": "Yeniden dene",
}
WITHOUT_SCRIPT = (
    "JavaScript kapalı. Düğmeler sizi olağan akışın ekranlarına götürür; "
    "saat, senaryolar ve yazdığınız değerler işlenmez."
)

TRY_STEP = "Bu adımı deneyin"
OUTCOMES = "Çözüm sayfaları"
OUTCOMES_LEAD = "Her sorunun bir sayfası var. Önce ne yapacağınızı, sonra nedenini okursunuz."
TOPICS = {
    "service_status": "Cüzdanın durumu",
    "registration": "Kayıt ve kimlik",
    "topup": "Yükleme ve limit",
    "checkout": "Ödeme sırasında",
    "otp": "Doğrulama kodu",
    "currency": "Kur ve para birimi",
    "pending": "Ödeme sonrasında",
    "double_charge": "İki kez çekim",
    "receipt": "Ödeme belgesi",
    "refund": "Para iadesi",
    "dispute": "Anlaşmazlık",
    "support_contact": "Güvenlik ve destek",
}
REVISIONS = "Değişen yanıtlar"
REVISIONS_LEAD = (
    "Destek yanıtlarının numaraları ve son değiştikleri gün, en yenisi önce. "
    "Elinizdeki numara burada başkaysa yanıtı yeniden kopyalayın."
)
BEFORE = "Önceki"
REGISTRY = "Kaynaklar ve doğrulama"
REGISTRY_LEAD = "Rehberdeki her bilginin kaynağı, tarihi ve güven derecesi burada."
MAP = "Harita"
MAP_LEAD = "Bütün sorular, yanıtlar ve ekranlar. Her kutu bir sayfadır, yollar tabloda da var."
MAP_KEY = (
    "Kutunun üstündeki söz, oraya götüren yanıt ya da düğmedir. Yuvarlak kutuda yol biter. "
    "Kesik çizgili kutu haritada bir kez daha var; devamı oradadır."
)
FROM_MANY = "Pek çok kutudan gelinir; yolları tabloda"
WAY = "{words} (yol\u00a0{number})"
WAY_KEY = (
    "Bir düğmenin birkaç yolu varsa numaraları vardır. Sırayla bakılır, duruma uyan ilk yol açılır."
)
TO_TABLE = "Tabloya geçin."
TABLE = "Tablo: {title}"
FROM, ACT, TO, TAKEN = "Nereden", "Ne yapınca", "Nereye", "Testlerde geçildi"
TAKEN_BY, NOT_TAKEN, NOT_MEASURED = "Evet: {kinds}", "Hayır", "Ölçülmedi"
TESTS = {"walk": "tam gezi", "transcripts": "senaryo kayıtları", "browser": "tarayıcı"}
MEASURED = (
    "Testlerde geçilen yol: {taken} / {ways}. Ölçülmeyen yol: {unmeasured}. "
    "Ölçüm tarihi: {day}. Kod sürümü: {commit}."
)
DOOR = "Param nerede?"

GUIDE = "AliExpress’te QIWI cüzdanıyla ödeme"
GUIDE_LEAD = (
    "Ödeme nasıl işliyordu, sorun çıktıysa bugün ne yapabilirsiniz? "
    "Kaynaklarıyla anlatım, gerçek parasız deneme ve çözüm sayfaları."
)
CHECKED = "Son kontrol: {day}."
TWINS = (
    "Bağlantılar çözüm sayfalarının Markdown eşlerine gider. "
    "Adresin sonundaki {twin} atılınca okurun gördüğü sayfa kalır."
)
PROGRAMS = "Programlar için"
WHOLE = "Rehberin tamamı: akışlar, çözümler, senaryolar, kaynaklı bilgiler."
SCHEMA = "Yukarıdaki dosyanın JSON şeması."

PROOF = "{title} ({flow})"
PROOF_GROUPS = ("Senaryosuz", "Her senaryo tek başına", "Farklı aşamaların her iki senaryosu")
PROOF_BOUNDS = "{values} alışılmadık değer, {moves} saat hareketi"
PROOF_GROUP = "{group}: {starts} başlangıç, {worlds} dünya; koşu başına en çok {bounds}"
PROOF_LOOPS = (
    "Koşu başına en çok {steps} adım; her döngü, dünya tekrar edene ya da adımlar bitene kadar, "
    "en az üç tur dönülür. Saat her son tarihe, bir dakika öncesine ve sonrasına gider."
)
PROOF_COUNTS = (
    "{worlds} dünya, {steps} adım; en uzun en kısa yol {longest} adım; "
    "{replayed} bağlantı baştan yürütüldü."
)
PROOF_HOLDS = "Her dünyada tutan kurallar: {count}"
PROOF_ARROWS = "Hiç geçilmeyen ok: {count}"
PROOF_UNUSED = "Paylaşılan bir okun, seçeneğinde geçilmeyen kullanımı: {count}"
PROOF_BROKEN = "BOZULAN KURAL: {law}"
PROOF_FAILED = "Bir kural hata verdi: {error}"
PROOF_WAY = "En kısa yol, {count} adım:"
PROOF_LINK = "Bağlantı: {link}"
PROOF_TIME = "Süre: {seconds} sn"
PROOF_UNKNOWN = "Böyle bir senaryo yok: {scenario}. Yakın adlar: {near}."
PROOF_LAWS = {
    "rules_never_fail": "Hiçbir kural hata vermez.",
    "always_a_way_on": "Son olmayan her ekrandan bir çıkış vardır.",
    "ends_stay_ends": "Son ekran son kalır.",
    "links_mean_their_steps": "Bağlantıdaki her adım, atılan adımı anlatır.",
    "links_hold_no_number": "Hiçbir bağlantıda uzun bir sayı yoktur.",
    "links_lead_back": "Bağlantı, yazıldığı konuma götürür.",
}
