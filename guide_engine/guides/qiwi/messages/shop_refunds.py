"""To the shop's chat, about refunds and about disputes that can no longer be opened."""

from guide_engine.guides.qiwi.messages.common import HELLO, PAYMENT, REFUND, THANKS, Letter, letter

SHOP_REFUNDS: tuple[Letter, ...] = (
    letter(
        "shop",
        "refund_delayed",
        "Where is my refund: date and reference number",
        HELLO,
        "I am waiting for the refund of the order below. The order page shows this stage: [refund "
        "stage]. The money is not in my account yet.",
        REFUND,
        "Please tell me on which date you sent the refund, to which payment method, and the "
        "reference number that my bank can look for. If it has not been sent yet, please tell me "
        "what it is waiting for. Please answer in this chat, so that I have it in writing.",
        THANKS,
        says="İadeyi bekliyorum, para henüz hesabımda değil. İadeyi hangi gün, hangi ödeme "
        "yöntemine gönderdiğinizi ve bankamın arayacağı referans numarasını istiyorum. Henüz "
        "gönderilmediyse neyi beklediğini soruyorum. Yanıtı yazılı istiyorum.",
    ),
    letter(
        "shop",
        "refund_overdue",
        "Refund marked as completed, money not received",
        HELLO,
        "The refund of the order below is marked as completed. More than 20 business days have "
        "passed since then and the money has not arrived.",
        REFUND,
        "My bank says: [answer of the bank].",
        "Please send me the reference number, the date, and the payment method to which the "
        "refund was sent. If it came back to you, please tell me so, and tell me which other way "
        "your rules allow. I can send the written answer of my bank here.",
        THANKS,
        says="İade tamamlandı görünüyor; üstünden 20\u00a0iş gününden fazla geçti, para gelmedi. "
        "Referans numarasını, tarihi ve paranın hangi yönteme gittiğini istiyorum. Para size "
        "döndüyse bunu ve kurallarınızın izin verdiği başka yolu yazmanızı istiyorum. Bankamın "
        "yazılı yanıtını gönderebilirim.",
    ),
    letter(
        "shop",
        "refund_to_closed_wallet wallet_service_closed",
        "Refund would go to a wallet that no longer works",
        HELLO,
        "I paid for the order below with a QIWI wallet. The wallet closed on 21 February 2024, "
        "when its bank lost its licence. I cannot use money that is sent there.",
        "Order: [order number]\nPaid on: [date]\nAmount: [amount and currency]\n"
        "Refund stage: [refund stage]",
        "Please tell me in writing where the refund will go, and whether your rules allow another "
        "way in my name. If it has not been sent, please wait until we have settled this. If it "
        "has been sent, please give me the date, the amount and the reference number.",
        THANKS,
        says="Siparişi QIWI cüzdanıyla ödedim. Cüzdan, bankası lisansını yitirince "
        "21\u00a0Şubat 2024’te kapandı; oraya giden parayı kullanamam. İadenin nereye gideceğini "
        "ve benim adıma başka bir yolun olup olmadığını yazılı soruyorum. Gönderilmediyse "
        "beklemenizi, gönderildiyse tarihini, tutarını ve referansını yazmanızı istiyorum.",
    ),
    letter(
        "shop",
        "wallet_number_changed",
        "Refund to a wallet on my former telephone number",
        HELLO,
        "I paid for the order below with a QIWI wallet on a telephone number that I no longer "
        "have. The wallet itself closed on 21 February 2024. A refund that is sent there does not "
        "reach me.",
        "Order: [order number]\nPaid on: [date]\nAmount: [amount and currency]\n"
        "Refund stage: [refund stage]",
        "If the refund has not been sent, please tell me in writing which other way in my name "
        "your rules allow. If it has been sent, please give me the date, the amount and the "
        "reference number. I need them for my claim.",
        THANKS,
        says="Siparişi, artık kullanmadığım bir telefon numarasındaki QIWI cüzdanıyla ödedim. "
        "Cüzdan da 21\u00a0Şubat 2024’te kapandı; oraya giden iade bana ulaşmaz. Gönderilmediyse "
        "benim adıma hangi yolun olduğunu yazılı soruyorum. Gönderildiyse tarihini, tutarını ve "
        "referansını başvurum için istiyorum.",
    ),
    letter(
        "shop",
        "refund_other_destination",
        "Refund sent to another place than expected",
        HELLO,
        "The refund of the order below did not arrive where I expected it. The order page names "
        "this destination: [refund destination].",
        "Order: [order number]\nPaid with: [payment method and last four digits]\n"
        "Refund: [refund amount and currency], [refund date]",
        "Please tell me exactly where the refund was sent, on which date, and its reference "
        "number. If it was put on a balance or a coupon inside AliExpress, please tell me whether "
        "it can go back to the method I paid with, and how to ask for that.",
        THANKS,
        says="İade, beklediğim yere gelmedi. Tam olarak nereye, hangi gün gönderildiğini ve "
        "referans numarasını istiyorum. Para AliExpress bakiyesine ya da kupona geçtiyse "
        "ödediğim yönteme dönüp dönemeyeceğini ve bunu nasıl isteyeceğimi soruyorum.",
    ),
    letter(
        "shop",
        "refund_window_expired",
        "Refund refused because of the payment method",
        HELLO,
        "The refund of the order below was refused. The text I was shown says: [text on the "
        "screen].",
        PAYMENT,
        "Please confirm the reason and the date of the refusal in writing, and tell me which "
        "other way of refund in my name your rules allow. I do not want to receive it outside "
        "AliExpress, and I will not send card numbers or codes. Please answer in this chat.",
        THANKS,
        says="İade reddedildi. Reddin nedenini ve tarihini yazılı doğrulamanızı, benim adıma "
        "hangi başka iade yolunun olduğunu bildirmenizi istiyorum. İadeyi AliExpress dışında "
        "almak istemiyorum; kart numarası ya da kod göndermem.",
    ),
    letter(
        "shop",
        "dispute_window_missed",
        "Dispute can no longer be opened",
        HELLO,
        "I can no longer open a dispute for the order below, because the time for it has passed. "
        "The problem: [problem: not delivered, damaged or different].",
        PAYMENT,
        "The seller answered: [answer of the seller].",
        "Please look at the tracking record and the conversation, and tell me whether something "
        "can still be done inside AliExpress. If not, please confirm that in writing, so that I "
        "can show it to my bank. I can send photos and the receipt.",
        THANKS,
        says="Süre geçtiği için artık anlaşmazlık açamıyorum. Takip kaydına ve yazışmaya "
        "bakmanızı, AliExpress’in içinde hâlâ bir yol olup olmadığını yazmanızı istiyorum. Yoksa "
        "bankama göstermek için bunu yazılı doğrulamanızı istiyorum. Fotoğrafları ve dekontu "
        "gönderebilirim.",
    ),
)
