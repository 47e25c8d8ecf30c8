"""What the screens say while the money comes back, and when the wallet closes."""

from guide_engine.core.words import Label, Say
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.words.checkout.after import HISTORY

BALANCES = (
    ("Dolar hesabı", "{dollars}"),
    ("Ruble hesabı", "{roubles}"),
    ("Euro hesabı", "{euros}"),
)
SEND_OUT = Label("Rubleleri banka hesabına gönder", "26\u00a0Temmuz 2023’ten sonra sınırlıdır")
WAIT = Label("İadeyi bekle", "Saat, on iş günü ileri gider")

NODES = {
    "refund_processing": Say(
        title="Para iadesi işlemde",
        text=("Para mağazadan çıktı, cüzdana henüz ulaşmadı.",),
        rows=(("İade tutarı", "{refund}"), ("Durum", "İşlemde"), ("Beklenen", "{refund_due}")),
        choices={"wait_for_refund": WAIT},
    ),
    "refund_waiting": Say(
        title="Para iadesi gecikiyor",
        text=("{message}", "{retry}", "{next_step}"),
        rows=(("İade tutarı", "{refund}"), ("En geç", "{refund_due}"), ("Dayanak", "{source}")),
        choices={"wait_longer": WAIT},
    ),
    "refund_refused": Say(
        title="İade isteği reddedildi",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("Kod", "{source}"), ("Ödenen", "{remaining}")),
        note="Bu iletiyi alıcı görmez; mağaza ve destek görür.",
        choices={"ask_right_amount": Label("Ödenen tutarı iste")},
    ),
    "refund_partial": Say(
        title="Tutarın bir bölümü iade edildi",
        text=("{money}", "{next_step}"),
        rows=(
            ("İade tutarı", "{refund}"),
            ("Kalan", "{remaining}"),
            *BALANCES,
            ("Dayanak", "{source}"),
        ),
        choices={
            "ask_rest": Label("Kalan için anlaşmazlık aç"),
            "history_of_part": Label(HISTORY),
        },
    ),
    "refund_done": Say(
        title="Para iadesi tamamlandı",
        text=("İade, ödediğiniz para biriminde geldi. İki hesabın bakiyesine de bakın.",),
        rows=(("İade tutarı", "{refund}"), *BALANCES),
        choices={"history_again": Label(HISTORY), "send_out": SEND_OUT},
    ),
    "refund_reversed": Say(
        title="İade geri alındı",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("İade tutarı", "{refund}"), *BALANCES, ("Dayanak", "{source}")),
        choices={
            "ask_again": Label("İadeyi yeniden iste"),
            "history_of_reversal": Label(HISTORY),
        },
    ),
    "refund_returned": Say(
        title="İade mağazaya geri döndü",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("İade tutarı", "{refund}"), ("Dayanak", "{source}")),
        choices={"ask_elsewhere": Label("Başka bir hesaba iade iste")},
    ),
    "refund_elsewhere": Say(
        title="İade başka bir hesaba ödendi",
        text=("Mağaza, iadeyi cüzdan yerine başka bir hesaba gönderdi.",),
        rows=(("İade tutarı", "{refund}"),),
        note="Mağazanın bunu kabul etmesi uydurmadır (KURGU); belgelenmiş bir kural bulunamadı.",
        choices={"history_of_other": Label(HISTORY)},
    ),
    "sent_out": Say(
        title="Rubleler banka hesabına gitti",
        text=("Ruble hesabındaki paranın tamamı çıktı.",),
        rows=(("Ruble hesabı", "{roubles}"),),
        choices={"after_sending": Label(HISTORY)},
    ),
    "nothing_sent": Say(
        title="Gönderilecek ruble yok",
        text=("Ruble hesabı boş. Dolar ve euro, banka hesabına gönderilmez.",),
        rows=(("Ruble hesabı", "{roubles}"),),
        note="Yalnızca ruble gönderilmesi denemenin kuralıdır (KURGU).",
        choices={"nothing_left": Label(HISTORY)},
    ),
    "outgoing_limited": Say(
        title="Çıkış sınırına gelindi",
        text=("{message}", "{money}", "{next_step}"),
        rows=(
            ("Bu ay çıkan", "{outgoing}"),
            ("Ruble hesabında kalan", "{roubles}"),
            ("Dayanak", "{source}"),
        ),
        choices={"after_limit": Label(HISTORY)},
    ),
    "closed": Say(
        title="QIWI cüzdanı kapandı",
        text=(
            "QIWI cüzdanı 21\u00a0Şubat 2024’te kapandı. Bu adım artık yapılamaz.",
            "Saati geri almak için bir adım geri dönün ya da senaryosuz baştan başlayın.",
        ),
        rows=(*BALANCES, ("Dayanak", SCENARIOS["saat:kapanis"].source)),
        note="Kalan para kullanılamaz; nereye başvuracağınızı çözüm sayfası anlatır.",
    ),
}
