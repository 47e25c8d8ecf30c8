"""The questions of the wizard and their answers."""

from guide_engine.core.words import Label, Say, Words

UNSURE = Label("Emin değilim")
DANGER = Label("Biri benden kod, ücret ya da kimlik istiyor")

NODES = {
    "payment": Say(
        title="Ödemeyi neyle ve ne zaman yaptınız?",
        short="Ödeme",
        text=("Önce ödeme yolunu ve tarihini ayıralım.",),
        choices={
            "qiwi-once": Label("QIWI cüzdanıyla, 21 Şubat 2024’ten önce"),
            "qiwi-simdi": Label("QIWI ile şimdi", "Ödemeyi denedim ya da cüzdanımı soruyorum"),
            "baska-yontem": Label("Kartla ya da başka bir yolla"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_before": Say(
        title="QIWI ödemenizde ne oldu?",
        short="QIWI ile sorun",
        choices={
            "odeme-gecmedi": Label("Ödeme geçmedi", "Ekranda bir hata çıktı"),
            "odeme-gecti": Label("Para çekildi ama siparişte sorun var"),
            "iade": Label("Para iadesini arıyorum"),
            "cuzdanda-para": Label("Cüzdanımda para kaldı"),
            "biri-bir-sey-istiyor": DANGER,
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_failed": Say(
        title="Ekrandaki hata neyle ilgiliydi?",
        short="Hatanın konusu",
        choices={
            "para-yetmedi": Label("Para ya da para birimi", "Bakiye, kur, yüklenen para"),
            "limit-ya-da-kimlik": Label("Limit, tutar ya da kimlik"),
            "numara-ya-da-cuzdan": Label("Cüzdan numarası ya da cüzdanın kendisi"),
            "kod": Label("Doğrulama kodu"),
            "fatura-ya-da-hata": Label("Fatura ya da teknik hata"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_funds": Say(
        title="Parayla ilgili hangisi oldu?",
        short="Para",
        choices={
            "bakiye-az": Label("Bakiye yetersiz dedi", "Kod 220 ya da 472"),
            "kur-farki": Label("Hesabıma göre yetiyordu, çevirince yetmedi"),
            "para-birimi": Label("Para birimini kabul etmedi", "Kod 1001 ya da 1003"),
            "hangi-bakiye": Label("Hangi hesaptan çekileceğini bilmiyorum"),
            "yukledigim-gelmedi": Label("Yüklediğim para cüzdana gelmedi"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_limits": Say(
        title="Hangi sınıra takıldınız?",
        short="Limit",
        choices={
            "limit": Label("Aylık limit ya da cüzdan seviyesi", "Kod 700 ya da 704"),
            "kimlik": Label("Kimlik doğrulaması istedi", "Kod 166 ya da 319"),
            "tutar": Label("Tutar çok düşük ya da çok yüksekti", "Kod 241 ya da 242"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_wallet": Say(
        title="Cüzdan ne dedi?",
        short="Cüzdan",
        choices={
            "numara-yanlis": Label("Numarayı yanlış yazmışım"),
            "kayit-yok": Label("Bu numarada cüzdan yok"),
            "bloke": Label("Cüzdan bloke"),
            "numaraya-kod-gitmiyor": Label("Numarama kayıt kodu gönderilmiyor"),
            "ulke": Label("Ülkenizde kullanılamıyor"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_code": Say(
        title="Kodla ilgili hangisi oldu?",
        short="Kod",
        choices={
            "gelmedi": Label("Kod gelmedi"),
            "gec-geldi": Label("Kod geç geldi"),
            "suresi-doldu": Label("Kodun süresi doldu", "Kod 461 ya da 901"),
            "yanlis": Label("Kodu kabul etmedi"),
            "eski-numara": Label("Kod eski numarama gidiyor"),
            "kabul-edildi": Label("Kod kabul edildi ama ödeme geçmedi"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_invoice": Say(
        title="Fatura ya da hata ne diyordu?",
        short="Fatura",
        choices={
            "ayni-odeme": Label("Aynı ödeme zaten var", "Kod 408 ya da 1419"),
            "suresi-doldu": Label("Faturanın süresi doldu"),
            "tanimiyorum": Label("Tanımadığım bir fatura geldi"),
            "teknik-hata": Label("Teknik hata, sonra deneyin"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_order": Say(
        title="Sipariş sayfası ne gösteriyordu?",
        short="Sipariş",
        choices={
            "odeme-bekleniyor": Label("Ödeme bekleniyor"),
            "dogrulaniyor": Label("Ödeme hâlâ doğrulanıyor"),
            "geri-donmedi": Label("Ödeme bitti ama siteye geri dönmedi"),
            "kapandi": Label("Sipariş kapandı ya da iptal oldu"),
            "iki-kez": Label("Para iki kez çekildi"),
            "fazla-cekildi": Label("Siparişten fazla para çekildi"),
            "yanlis-kisi": Label("Para yanlış kişiye gitti"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_refund": Say(
        title="İadeniz nerede takıldı?",
        short="İade",
        choices={
            "ruble-hesabinda-yok": Label("İade bitti ama ruble hesabında yok"),
            "kapandiktan-sonra": Label("İade, QIWI kapandıktan sonra çıktı"),
            "numaram-degisti": Label("Numaram değişti, iade eski cüzdana gitti"),
            "tamamlandi-para-yok": Label("“Tamamlandı” yazıyor, para yok"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_now": Say(
        title="Şimdi ne yaşıyorsunuz?",
        short="QIWI ile bugün",
        choices={
            "secenek-yok": Label("QIWI seçeneği yok ya da cüzdan açılmıyor"),
            "param-kaldi": Label("Cüzdanımda para kaldı"),
            "iade-cikti": Label("Kapanan cüzdana iade çıktı"),
            "biri-bir-sey-istiyor": DANGER,
            "emin-degilim": UNSURE,
        },
    ),
    "other": Say(
        title="Şimdi ne görüyorsunuz?",
        short="Sorun",
        choices={
            "odeme-alinmadi": Label("Ödeme alınmadı", "Kart reddedildi ya da hata kodu çıktı"),
            "para-cikti": Label("Para çıktı ama siparişte sorun var"),
            "iade": Label("Para iadesi gelmedi"),
            "urun-gelmedi": Label("Ürün gelmedi ya da satıcı baskı yapıyor"),
            "biri-bir-sey-istiyor": DANGER,
            "emin-degilim": UNSURE,
        },
    ),
    "other_failed": Say(
        title="Ödeme nerede takıldı?",
        short="Takılan yer",
        choices={
            "kart": Label("Kartta"),
            "kod": Label("Doğrulama kodunda"),
            "sayfa-ya-da-hata": Label("Sayfada ya da bir hata kodunda"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_card": Say(
        title="Kartla ilgili ne oldu?",
        short="Kart",
        choices={
            "reddedildi": Label("Kart reddedildi"),
            "kart-turu": Label("Kart türü kabul edilmiyor", "Örneğin Troy"),
            "internete-kapali": Label("Kart internet alışverişine kapalı"),
            "baskasinin-karti": Label("Kart başkasına ait"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_code": Say(
        title="Kodla ilgili ne oldu?",
        short="Kod",
        choices={
            "gelmedi": Label("Kod gelmedi"),
            "gec-geldi": Label("Kod geç geldi"),
            "eski-numara": Label("Kod eski numarama gidiyor"),
            "kabul-edildi": Label("Kod kabul edildi ama ödeme geçmedi"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_page": Say(
        title="Sayfada ne oldu?",
        short="Sayfa",
        choices={
            "acilmiyor": Label("Ödeme sayfası açılmıyor ya da ilerlemiyor"),
            "hata-kodu": Label("Bir hata kodu çıktı", "IPAY_RS ile başlayan kodlar"),
            "her-denemede-siparis": Label("Her denemede yeni sipariş açılıyor"),
            "hesaba-giremiyorum": Label("AliExpress hesabıma giremiyorum"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_order": Say(
        title="Sipariş sayfası ne diyor?",
        short="Sipariş",
        text=("AliExpress’te Siparişlerim sayfasını açın, siparişi bulun.",),
        choices={
            "dogrulaniyor": Label("Ödemeniz doğrulanıyor"),
            "odeme-bekleniyor": Label("Ödeme bekleniyor"),
            "kapandi": Label("Sipariş kapandı ya da iptal oldu"),
            "donduruldu": Label("Sipariş donduruldu"),
            "tutar-farkli": Label("Sipariş tamam ama çekilen para tutmuyor"),
            "belge": Label("Ödeme belgemde bir eksik var"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_charge": Say(
        title="Çekilen parayla ilgili hangisi oldu?",
        short="Çekilen para",
        text=("Bankanızın uygulamasında hesap hareketlerini açın.",),
        choices={
            "iki-kez": Label("Aynı sipariş için iki kez çekildi"),
            "iki-kez-gibi": Label("İki kayıt var ama biri beklemede"),
            "fazla-cekildi": Label("Siparişten fazla çekildi"),
            "para-birimi": Label("Başka para biriminden çekildi"),
            "provizyon": Label("Provizyon kalkmıyor"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_proof": Say(
        title="Belgeyle ilgili ne eksik?",
        short="Belge",
        choices={
            "dekont-yok": Label("Dekontu bulamıyorum"),
            "numara-yazmadim": Label("Ödemeye sipariş numarası yazmadım"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_review": Say(
        title="Ödemenin üzerinden 24 saat geçti mi?",
        short="Geçen süre",
        choices={
            "24-saat-gecmedi": Label("Hayır, 24 saat geçmedi"),
            "24-saat-gecti": Label("Evet, 24 saat geçti"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_refund": Say(
        title="İade hangi aşamada?",
        short="İade",
        text=("Siparişin iade bölümüne bakın.",),
        choices={
            "islemde": Label("İşlemde ya da bekleniyor"),
            "tamamlandi-yeni": Label("Tamamlandı, 20 iş günü geçmedi"),
            "tamamlandi-gecikti": Label("Tamamlandı, 20 iş günü geçti"),
            "eksik-ya-da-engelli": Label("İade eksik geldi ya da durduruldu"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_refund_odd": Say(
        title="İadeyle ilgili hangisi oldu?",
        short="İade sorunu",
        choices={
            "kur-farki": Label("Kur yüzünden eksik geldi"),
            "baska-yere-gitti": Label("Başka karta ya da hesaba gitti"),
            "banka-itirazi": Label("Banka itirazı iadeyi durdurdu"),
            "iade-almiyor": Label("Ödeme yöntemi artık iade almıyor"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_dispute": Say(
        title="Anlaşmazlık için süre var mı?",
        short="Anlaşmazlık",
        text=("Sipariş sayfasındaki sayaca bakın.",),
        choices={
            "sure-var": Label("Süre var"),
            "sure-gecti": Label("Süre geçti"),
            "satici-istiyor": Label("Satıcı anlaşmazlığı kapatmamı istiyor"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_danger": Say(
        title="Ne oldu?",
        short="Tehlike",
        text=("Yanıt vermeden önce durun.",),
        choices={
            "kod-ucret-kimlik": Label("Benden kod, ücret ya da kimlik istediler"),
            "gumruk-mesaji": Label("Gümrük için ödeme istediler", "SMS ya da e-posta geldi"),
            "site-disinda-odedim": Label("Site dışında ödeme yaptım"),
            "ben-odemedim": Label("Bu ödemeyi ben yapmadım"),
            "satici-istiyor": Label("Satıcı, onay ya da iptal istiyor"),
            "emin-degilim": UNSURE,
        },
    ),
    "danger_or_not": Say(
        title="Şunlardan biri oldu mu?",
        short="Durum",
        choices={
            "biri-bir-sey-istiyor": DANGER,
            "para-cikti": Label("Hesabımdan para çıktı"),
            "para-cikmadi": Label("Para çıkmadı"),
            "emin-degilim": UNSURE,
        },
    ),
}

WORDS: Words[None] = Words(
    title="Param nerede?",
    lead="Birkaç soruyla doğru adımı bulun.",
    nodes=NODES,
)
