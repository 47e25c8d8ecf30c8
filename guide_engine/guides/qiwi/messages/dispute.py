"""The text of a dispute, for whoever decides it."""

from guide_engine.guides.qiwi.messages.common import Letter, letter

DISPUTE: tuple[Letter, ...] = (
    letter(
        "dispute",
        "dispute_needed",
        "Item not delivered or not as ordered",
        "The problem: [problem: not delivered, damaged or different].",
        "Order: [order number]\nOrdered on: [date]\nAmount: [amount and currency]\n"
        "Tracking: [tracking number], last entry on [date of the last entry]",
        "What happened: [what happened]. The seller answered: [answer of the seller].",
        "I have added the tracking record and, where there is a parcel, photos of the parcel, the "
        "label and the item. I ask for: [refund only or return and refund], to the payment method "
        "I used. I will keep the dispute open until it has been decided. Please write to me here "
        "if anything is missing.",
        says="Sorunu, ne olduğunu ve satıcının yanıtını anlatır. Takip kaydını, paket varsa "
        "paketin, etiketin ve ürünün fotoğraflarını ekledim. Parayı ödediğim yönteme "
        "istiyorum. Karar çıkana kadar anlaşmazlığı açık tutacağım. Eksik varsa buradan "
        "yazmanızı istiyorum.",
    ),
    letter(
        "dispute",
        "seller_pressure",
        "I do not agree to close this dispute",
        "I do not agree to close this dispute.",
        "On [date of the message] the seller asked me to close it or to confirm receipt, and "
        "promised this instead: [promise of the seller]. I have added screenshots of the "
        "conversation.",
        "The problem is still the same: [problem: not delivered, damaged or different]. I have "
        "not confirmed receipt. Please decide on the evidence that is here, and please do not "
        "count a message outside AliExpress as an agreement. If anything is missing, please tell "
        "me what to add.",
        says="Bu anlaşmazlığı kapatmayı kabul etmiyorum. Satıcı kapatmamı ya da teslim aldığımı "
        "onaylamamı istedi, karşılığında söz verdi; yazışmanın görüntülerini ekledim. Sorun "
        "sürüyor, teslim aldığımı onaylamadım. Buradaki kanıtlara göre karar vermenizi, site "
        "dışındaki bir mesajı anlaşma saymamanızı istiyorum.",
    ),
)
