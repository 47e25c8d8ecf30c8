"""Questions to who paid in another way."""

from guide_engine.core.words import Label, Say
from guide_engine.guides.qiwi.words.wizard.answers import DANGER, UNSURE

NODES = {
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
            "cuzdan": Label("Başka bir cüzdanda", "Bakiye, limit, bloke, kayıt"),
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
    "other_wallet": Say(
        title="Cüzdanla ilgili ne oldu?",
        short="Başka cüzdan",
        choices={
            "bakiye-az": Label("“Bakiye yetersiz” uyarısı çıktı"),
            "yukledigim-gelmedi": Label("Yüklediğim para cüzdana gelmedi"),
            "limit": Label("Limit aşıldı"),
            "bloke": Label("Cüzdan bloke"),
            "numaraya-kod-gitmiyor": Label("Numarama kayıt kodu gönderilmiyor"),
            "ulke": Label("Ülkenizde kullanılamıyor"),
            "teknik-hata": Label("Teknik hata, sonra deneyin"),
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
            "yanlis-kisi": Label("Para yanlış kişiye gitti"),
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
        title="Ödemenin üzerinden 24\u00a0saat geçti mi?",
        short="Geçen süre",
        choices={
            "24-saat-gecmedi": Label("Hayır, 24\u00a0saat geçmedi"),
            "24-saat-gecti": Label("Evet, 24\u00a0saat geçti"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_refund": Say(
        title="İade hangi aşamada?",
        short="İade",
        text=("Siparişin iade bölümüne bakın.",),
        choices={
            "islemde": Label("İşlemde ya da bekleniyor"),
            "tamamlandi-yeni": Label("Tamamlandı, 20\u00a0iş günü geçmedi"),
            "tamamlandi-gecikti": Label("Tamamlandı, 20\u00a0iş günü geçti"),
            "eksik-ya-da-engelli": Label("İade eksik geldi ya da durduruldu"),
            "emin-degilim": UNSURE,
        },
    ),
    "other_refund_odd": Say(
        title="İadeyle ilgili hangisi oldu?",
        short="İade sorunu",
        choices={
            "kur-farki": Label("Kur yüzünden eksik geldi"),
            "baska-para-birimi": Label("Başka para biriminde geldi"),
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
}
