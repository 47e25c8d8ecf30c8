"""What the wallet's screens say before they let anybody pay."""

from guide_engine.core.words import Label, Say
from guide_engine.guides.qiwi.wallets import WALLETS, number

NODES = {
    "wallet": Say(
        title="Cüzdan numarası",
        text=("Ödenecek tutar {invoice}. Deneme cüzdanlarından birinin numarasını yazın.",),
        rows=tuple((number(persona), held.name) for persona, held in WALLETS.items()),
        choices={"pay_now": Label("Şimdi öde")},
    ),
    "entry_refused": Say(
        title="Cüzdan açılamadı",
        text=("{message}", "{money}", "{retry}", "{next_step}"),
        rows=(("Kod", "{source}"),),
        choices={"correct_number": Label("Cüzdan numarasına dön")},
    ),
    "redirected": Say(
        title="Cüzdanın sayfası açıldı",
        text=(
            "Mağaza sizi cüzdanın sayfasına yönlendirdi.",
            "Gerçek bir ödemede önce adres çubuğuna bakın; adresi tanımıyorsanız durun.",
        ),
        rows=(("Cüzdan", "{wallet_number}"), ("Ödenecek", "{invoice}")),
        choices={"ask_code": Label("Kod iste")},
    ),
    "code": Say(
        title="Doğrulama kodu",
        text=("{code_note}",),
        rows=(
            ("246810", "doğru kod"),
            ("999999", "yanlış kod"),
            ("000000", "süresi dolmuş kod"),
            ("111111", "hiç gelmeyen kod"),
        ),
        note="Yalnızca bu dört deneme kodu geçer. Gerçek bir kodu buraya yazmayın.",
        choices={"enter_code": Label("Kodu doğrula"), "no_code": Label("Kod gelmedi")},
    ),
    "push": Say(
        title="Anlık bildirim",
        text=("Telefona bir anlık (push) bildirim geldi.",),
        rows=(("Ödeme", "{invoice}"), ("Mağaza", "Deneme mağazası")),
        choices={
            "approve": Label("Onayla"),
            "reject": Label("Reddet"),
            "ignore": Label("Yoksay"),
        },
    ),
    "code_late": Say(
        title="Kodun süresi doldu",
        text=("Para çekilmedi. Yeni bir kod isteyin, yalnızca son kodu kullanın.",),
        rows=(("Kod", "{source}"),),
        choices={"new_code": Label("Yeni kod iste")},
    ),
    "code_lost": Say(
        title="Kod gelmedi",
        text=("{message}", "Para çekilmedi. Kodu bir kez daha isteyin, üst üste istemeyin."),
        rows=(("Dayanak", "{source}"),),
        choices={"new_code": Label("Yeni kod iste")},
    ),
    "push_lost": Say(
        title="Anlık bildirim gelmedi",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("Dayanak", "{source}"),),
        choices={"by_sms": Label("Kodu SMS ile iste")},
    ),
    "confirmation_over": Say(
        title="Onaylama süresi bitti",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("Kod", "{source}"),),
        choices={"start_over": Label("Ödemeye baştan başla")},
    ),
    "locked": Say(
        title="Kod denemeleri bitti",
        text=("Para çekilmedi. Cüzdan bu ödeme için yeni kod göndermiyor.",),
        choices={"start_over": Label("Ödemeye baştan başla")},
    ),
    "rejected": Say(
        title="Ödemeyi siz durdurdunuz",
        text=("Para çekilmedi. Sipariş ödeme bekliyor.", "{next_step}"),
        rows=(("Dayanak", "{source}"),),
        choices={"back_to_order": Label("Siparişe dön")},
    ),
}
