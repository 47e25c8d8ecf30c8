"""How a letter is put together, and what its blanks mean in Turkish."""

import re
from typing import Literal, NamedTuple

from guide_engine.core.diagnosis import Message

BLANKS = {
    "account e-mail": "hesabın e-posta adresi",
    "amount and currency": "tutar ve para birimi",
    "answer of the bank": "bankanızın yanıtı",
    "answer of the seller": "satıcının yanıtı",
    "browser": "tarayıcının adı",
    "charged amount and currency": "çekilen tutar ve para birimi",
    "country in the account": "hesapta seçili ülke",
    "country you are in": "bulunduğunuz ülke",
    "date": "tarih",
    "date and time": "tarih ve saat",
    "date of the last entry": "takipteki son kaydın tarihi",
    "date of the message": "satıcının mesajının tarihi",
    "dispute number": "anlaşmazlık numarası",
    "first transaction id": "ilk işlem numarası",
    "order amount and currency": "siparişte ya da onayda yazan tutar ve para birimi",
    "order number": "sipariş numarası",
    "order numbers to cancel": "iptal edilecek sipariş numaraları",
    "payer name": "ödeyen kişinin adı",
    "payment method": "ödeme yöntemi",
    "payment method and last four digits": "ödeme yöntemi ve yalnızca son dört hane",
    "problem: not delivered, damaged or different": (
        "sorun (gelmedi: not delivered, hasarlı: damaged, farklı: different)"
    ),
    "promise of the seller": "satıcının verdiği söz",
    "reason shown": "sayfada ya da e-postada yazan neden",
    "receiving account, middle digits hidden": "paranın gittiği hesap, ortası gizli",
    "refund amount and currency": "iade tutarı ve para birimi",
    "refund date": "iadenin tarihi",
    "refund destination": "iadenin gittiği yer",
    "refund stage": "sayfada yazan iade aşaması",
    "refund only or return and refund": (
        "isteğiniz (yalnızca para: refund only, ürünü gönderip para: return and refund)"
    ),
    "second transaction id": "ikinci işlem numarası",
    "shop name": "mağazanın adı",
    "text on the screen": "ekrandaki metin, olduğu gibi",
    "tracking number": "kargo takip numarası",
    "transaction id": "işlem numarası",
    "what happened": "ne olduğu, iki cümleyle",
    "yes or no": "bankada itiraz açtınız mı (evet: yes, hayır: no)",
    "your name": "adınız ve soyadınız",
    "вид и номер документа": "kimlik belgesinin türü ve numarası",
    "дата": "tarih",
    "дата возврата": "iadenin tarihi",
    "дата рождения": "doğum tarihi",
    "имя и фамилия": "ad ve soyad",
    "номер заказа": "sipariş numarası",
    "номер кошелька": "cüzdan numarası",
    "остаток в долларах": "dolar bakiyesi",
    "остаток в евро": "euro bakiyesi",
    "остаток в рублях": "ruble bakiyesi",
    "подпись": "imza",
    "почтовый адрес": "posta adresi",
    "сумма и валюта": "tutar ve para birimi",
    "электронная почта": "e-posta adresi",
}

HELLO = "Hello,"
THANKS = "Thank you.\n[your name]"
PAYMENT = (
    "Order: [order number]\nPaid on: [date and time]\nPaid with: [payment method]\n"
    "Amount: [amount and currency]\nTransaction: [transaction id]"
)
REFUND = (
    "Order: [order number]\nPaid with: [payment method]\n"
    "Refund: [refund amount and currency], [refund date]"
)

Recipient = Literal["seller", "shop", "dispute", "liquidator"]


class Letter(NamedTuple):
    """A message and the diagnoses that it serves."""

    labels: tuple[str, ...]
    message: Message


def letter(to: Recipient, labels: str, subject: str, *paragraphs: str, says: str) -> Letter:
    """Put a letter together; ``says`` is its gloss, which ends by naming the blanks in order."""
    text = "\n\n".join(paragraphs)
    blanks = "; ".join(BLANKS[blank] for blank in re.findall(r"\[(.+?)\]", text))
    gloss = f"{says} Köşeli parantezlere sırasıyla şunları yazın: {blanks}."
    language: Literal["en", "ru"] = "ru" if to == "liquidator" else "en"
    return Letter(tuple(labels.split()), Message(to, language, subject, text, gloss))
