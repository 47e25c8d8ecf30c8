"""Words that readers use for one another: each group holds beginnings, in plain letters.

What the guide calls a thing stands first where it has one name for it; the rest is what people
type. A group is no definition: "fiş" is no "dekont", but who looks for one is helped by the other.
"""

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("qiwi", "kiwi", "kivi", "qivi"),
    ("cuzdan", "wallet"),
    ("dekont", "makbuz", "fis", "belge", "fatura", "slip"),
    ("ekstre", "hareket", "gecmis", "dokum"),
    ("iade", "refund", "geri"),
    ("anlasmazlik", "itiraz", "dispute", "uyusmazlik", "sikayet", "chargeback"),
    ("dogrulama", "onay", "teyit"),
    ("kod", "sms", "sifre", "otp"),
    ("bildirim", "push"),
    ("dugme", "buton", "tus"),
    ("iki", "cift", "mukerrer", "ikinci", "tekrar"),
    ("kez", "kere", "defa"),
    ("cekil", "cekim", "cekmis", "cekti", "kesil", "kesinti", "tahsil", "alindi"),
    ("provizyon", "bloke", "blokaj"),
    ("reddedil", "gecm", "onaylanm", "basarisiz", "ret"),
    ("limit", "sinir", "kota"),
    ("kur", "doviz", "cevir", "donustur"),
    ("bakiye", "para", "tutar"),
    ("yuklen", "yukle", "yatir", "havale", "artma"),
    ("komisyon", "ucret", "masraf"),
    ("kayit", "kaydol", "uye", "acma", "acil"),
    ("numara", "telefon"),
    ("satici", "magaza"),
    ("destek", "canli", "temsilci", "sohbet", "chat", "musteri", "yaz", "iletisim"),
    ("dolandir", "sahte", "oltala", "phishing", "kimlik avi"),
    ("kapandi", "kapali", "kapat", "calism"),
    ("hata", "error", "ariza", "sorun"),
    ("acilm", "yuklenm", "dondu", "donuyor", "takil", "bos"),
    ("gelme", "gelmi", "ulasm", "gelmedi"),
    ("ulke", "bolge", "yurt"),
    ("gumruk", "vergi"),
)
