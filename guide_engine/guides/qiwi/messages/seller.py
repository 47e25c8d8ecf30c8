"""To the seller, in the messages of the order."""

from guide_engine.guides.qiwi.messages.common import HELLO, PAYMENT, REFUND, THANKS, Letter, letter

SELLER: tuple[Letter, ...] = (
    letter(
        "seller",
        "payment_reference_missing",
        "Payment without the order number",
        HELLO,
        "I paid for the order below but did not write the order number on the payment.",
        PAYMENT,
        "Name of the payer: [payer name]",
        "Please look for this payment by date, amount and name, and match it to the order. Please "
        "tell me here in the order messages when you have found it, or that you cannot find it. I "
        "have not paid a second time. I can send the receipt here.",
        THANKS,
        says="Siparişi ödedim ama ödemeye sipariş numarasını yazmadım. Ödemeyi tarih, tutar ve "
        "ada göre bulup siparişle eşleştirmenizi, bulduğunuzu ya da bulamadığınızı buradan "
        "yazmanızı istiyorum. İkinci kez ödemedim. Dekontu gönderebilirim.",
    ),
    letter(
        "seller",
        "preauth_hold_not_released",
        "Amount still reserved on my card",
        HELLO,
        "An amount for the order below is still reserved on my card, although the order has not "
        "been completed.",
        "Order: [order number]\nAmount: [amount and currency]\nReserved since: [date]",
        "Please tell me in writing whether you have taken this payment or given it up, and on "
        "which date. If you do not need the amount, please release it and send me a confirmation "
        "here in the order messages. My bank asks me for it.",
        THANKS,
        says="Sipariş tamamlanmadı ama tutar kartımda hâlâ provizyonda. Ödemeyi aldığınızı ya da "
        "vazgeçtiğinizi, tarihiyle yazmanızı istiyorum. Tutar gerekmiyorsa bırakmanızı ve "
        "bankamın istediği onayı buradan göndermenizi istiyorum.",
    ),
    letter(
        "seller",
        "refund_delayed",
        "Document for the refund",
        HELLO,
        "The refund of the order below is not in my account. My bank says: [answer of the bank].",
        REFUND,
        "Please send me, here in the order messages, a document that shows the refund: date, "
        "amount, currency and reference number. My bank needs it to look for the money. If the "
        "refund has not been sent, please tell me when and how it will be sent. Please keep our "
        "messages inside AliExpress.",
        THANKS,
        says="İade hesabımda yok, bankam da böyle diyor. Bankamın arayabilmesi için iadenin "
        "tarihini, tutarını, para birimini ve referans numarasını gösteren belgeyi buradan "
        "göndermenizi istiyorum. Gönderilmediyse ne zaman, nasıl göndereceğinizi soruyorum. "
        "Yazışma AliExpress’in içinde kalsın.",
    ),
    letter(
        "seller",
        "refund_other_currency refund_fx_loss",
        "Refund is smaller than the payment",
        HELLO,
        "I compared the payment and the refund of the order below in the currency of the order, "
        "and the refund is smaller.",
        "Order: [order number]\nPaid: [order amount and currency]\n"
        "Refunded: [refund amount and currency], [refund date]",
        "Both amounts are in the same currency, so an exchange rate does not explain the "
        "difference. Please tell me why the amounts differ. If a part is missing, please send it "
        "through AliExpress to the payment method I used. I can send both documents here.",
        THANKS,
        says="Ödemeyi ve iadeyi siparişin para biriminde karşılaştırdım, iade daha az. İki tutar "
        "da aynı birimde, fark kurdan doğmuyor. Farkın nedenini soruyorum; eksik varsa AliExpress "
        "üzerinden ödediğim yönteme göndermenizi istiyorum. İki belgeyi gönderebilirim.",
    ),
    letter(
        "seller",
        "refund_window_expired",
        "Refund refused: please confirm in writing",
        HELLO,
        "You told me that the refund of the order below cannot be sent to the method I paid with.",
        PAYMENT,
        "Please confirm this here in the order messages, with the reason, the exact text you see "
        "and the date. Please also tell me whether you still have the money. I will ask "
        "AliExpress for another way and will not receive the refund outside the site.",
        THANKS,
        says="İadeyi ödediğim yönteme gönderemediğinizi söylediniz. Bunu nedeni, gördüğünüz metin "
        "ve tarihle buradan doğrulamanızı, paranın sizde olup olmadığını yazmanızı istiyorum. "
        "Başka yolu AliExpress’e soracağım; iadeyi site dışında almayacağım.",
    ),
    letter(
        "seller",
        "refund_blocked_by_open_dispute",
        "Please confirm the refund in writing",
        HELLO,
        "You told me that you cannot refund the order below while a dispute is open at my bank.",
        "Order: [order number]\nAmount: [amount and currency]\n"
        "Dispute opened at my bank on: [date]",
        "Please confirm here in the order messages that you agree to the refund, and state the "
        "amount, the currency, the payment method and the date on which you will send it. I will "
        "show this to my bank and ask what happens if I withdraw the dispute. Until I have your "
        "confirmation, the dispute stays open.",
        THANKS,
        says="Bankadaki itiraz açıkken iade yapamayacağınızı söylediniz. İadeyi kabul ettiğinizi "
        "tutarı, para birimi, yöntemi ve tarihiyle buradan doğrulamanızı istiyorum. Bunu bankama "
        "gösterip itirazı geri çekersem ne olacağını soracağım. Onayınız gelene kadar itiraz "
        "açık kalır.",
    ),
    letter(
        "seller",
        "dispute_window_missed",
        "Problem with the order, dispute time has passed",
        HELLO,
        "I have a problem with the order below: [problem: not delivered, damaged or different]. "
        "The time for a dispute has passed, so I write to you directly.",
        "Order: [order number]\nOrdered on: [date]\nAmount: [amount and currency]\n"
        "Tracking: [tracking number]",
        "Please tell me where the parcel is, or how you will put this right: by sending the item "
        "again or by a refund through AliExpress. Please answer here in the order messages. I can "
        "send photos of the parcel, the label and the item.",
        THANKS,
        says="Siparişimde sorun var; anlaşmazlık süresi geçtiği için size yazıyorum. Paketin "
        "nerede olduğunu ya da sorunu nasıl gidereceğinizi soruyorum: ürünü yeniden göndererek "
        "ya da AliExpress üzerinden para iadesiyle. Yanıtı buradan bekliyorum. Fotoğrafları "
        "gönderebilirim.",
    ),
    letter(
        "seller",
        "seller_pressure",
        "I will keep the dispute open",
        HELLO,
        "Thank you for your message of [date of the message] about order [order number].",
        "I will not close the dispute, and I will not confirm receipt before I have the item and "
        "have looked at it. If you want to send a refund or the item, please do it through "
        "AliExpress; the dispute can then end there in the usual way. Please write only here in "
        "the order messages. I will not give bank or card details outside the site.",
        THANKS,
        says="Mesajınız için teşekkürler. Anlaşmazlığı kapatmayacağım; ürünü alıp görmeden "
        "teslim aldığımı onaylamayacağım. Para iadesini ya da ürünü AliExpress üzerinden "
        "gönderirseniz anlaşmazlık orada biter. Yalnızca buradan yazmanızı istiyorum. Site "
        "dışında banka ya da kart bilgisi vermem.",
    ),
)
