"""Questions to who paid, or wanted to pay, with the wallet."""

from guide_engine.core.words import Label, Say
from guide_engine.guides.qiwi.words.wizard.answers import DANGER, UNSURE

NODES = {
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
            "bakiye-az": Label("“Bakiye yetersiz” uyarısı çıktı", "Kod 220 ya da 472"),
            "kur-farki": Label("Hesabıma göre yetiyordu, çevirince yetmedi"),
            "para-birimi": Label("Para birimi kabul edilmedi", "Kod 1001 ya da 1003"),
            "hangi-bakiye": Label("Hangi hesaptan çekileceğini bilmiyorum"),
            "yukledigim-gelmedi": Label("Yüklediğim para cüzdana gelmedi"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_limits": Say(
        title="Hangi limite takıldınız?",
        short="Limit",
        choices={
            "limit": Label("Aylık limit ya da cüzdan seviyesi", "Kod 700 ya da 704"),
            "kimlik": Label("Kimlik doğrulaması istendi", "Kod 166 ya da 319"),
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
            "yanlis": Label("Kod kabul edilmedi"),
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
            "geri-donmedi": Label("Ödeme bitti ama AliExpress’e dönemedim"),
            "kapandi": Label("Sipariş kapandı ya da iptal oldu"),
            "cekilen-para": Label("Sipariş tamam ama çekilen para tutmuyordu"),
            "belge": Label("Ödeme belgesini bulamıyorum"),
            "emin-degilim": UNSURE,
        },
    ),
    "qiwi_charge": Say(
        title="QIWI’den çekilen parada sorun neydi?",
        short="QIWI’den çekilen",
        choices={
            "iki-kez": Label("Para iki kez çekildi"),
            "iki-kez-gibi": Label("İki satır vardı ama biri döviz çevirmeydi"),
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
}
