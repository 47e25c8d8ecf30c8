"""To the shop's chat, about the payment, the order and the account."""

from guide_engine.guides.qiwi.messages.common import HELLO, PAYMENT, THANKS, Letter, letter

SHOP: tuple[Letter, ...] = (
    letter(
        "shop",
        "charged_but_order_unpaid no_redirect same_payment_pending otp_accepted_but_payment_failed",
        "Paid, but the order is shown as unpaid",
        HELLO,
        "I paid for the order below and the money has left my account, but the order page still "
        "shows it as unpaid. I have not paid a second time.",
        PAYMENT,
        "Please check whether you have received this payment and match it to the order. If you "
        "cannot find it, please tell me so in writing, so that I can ask my bank. I can send the "
        "receipt in this chat.",
        THANKS,
        says="Siparişi ödedim, para hesabımdan çıktı ama sayfa hâlâ ödenmedi gösteriyor. İkinci "
        "kez ödemedim. Ödemeyi bulup siparişle eşleştirmenizi, bulamazsanız bunu yazılı "
        "bildirmenizi istiyorum. Dekontu bu sohbette gönderebilirim.",
    ),
    letter(
        "shop",
        "payment_review_overdue",
        "Payment under verification for more than 24 hours",
        HELLO,
        "My payment for the order below is still shown as being verified. As far as I know this "
        "check takes up to 24 hours, and that time has passed. I have not paid a second time.",
        PAYMENT,
        "Please tell me the result of the check and whether you need anything from me. If the "
        "payment is not accepted, please confirm that the order is cancelled and where the refund "
        "will go. Please answer in this chat.",
        THANKS,
        says="Ödemem hâlâ doğrulanıyor görünüyor. Bildiğim kadarıyla kontrol 24\u00a0saate kadar "
        "sürer ve bu süre geçti. İkinci kez ödemedim. Kontrolün sonucunu, benden bir şey gerekip "
        "gerekmediğini soruyorum. Ödeme kabul edilmezse siparişin iptal edildiğini ve iadenin "
        "nereye gideceğini yazmanızı istiyorum.",
    ),
    letter(
        "shop",
        "order_closed_after_payment",
        "Order closed after payment, no refund visible",
        HELLO,
        "The order below was closed after I had paid for it. The reason shown is: [reason shown]. "
        "I cannot see a refund on the order page.",
        PAYMENT,
        "Please explain why the order was closed. Please also tell me whether a refund has been "
        "started, for which amount and to which payment method, and its reference number. If you "
        "need documents, please tell me where to add them inside AliExpress.",
        THANKS,
        says="Sipariş, ödedikten sonra kapandı; sayfada iade göremiyorum. Neden kapandığını "
        "soruyorum. İade başladıysa tutarını, hangi yönteme gittiğini ve referans numarasını "
        "istiyorum. Belge gerekiyorsa AliExpress’in içinde nereye ekleyeceğimi yazmanızı "
        "istiyorum.",
    ),
    letter(
        "shop",
        "order_frozen",
        "Order frozen for more than five days",
        HELLO,
        "The order below is shown as frozen. This began on [date], more than five days ago. The "
        "reason given to me is: [reason shown]. I have not paid for the same item again.",
        "Order: [order number]\nAmount: [amount and currency]\n"
        "Dispute opened at my bank: [yes or no]",
        "Please tell me why the order is frozen, when it will be reviewed and whether you need "
        "anything from me. If the order is cancelled, please tell me where the refund will go and "
        "its reference number.",
        THANKS,
        says="Sipariş beş günden uzun süredir donduruldu görünüyor. Aynı ürünü yeniden ödemedim. "
        "Nedenini, ne zaman inceleneceğini ve benden bir şey gerekip gerekmediğini soruyorum. "
        "İptal olursa iadenin nereye gideceğini ve referans numarasını istiyorum.",
    ),
    letter(
        "shop",
        "double_charge",
        "Charged twice for one order",
        HELLO,
        "I was charged twice for one order. Both payments are final in my account history; "
        "neither of them is only a hold.",
        "Order: [order number]\nFirst payment: [first transaction id], [date and time]\n"
        "Second payment: [second transaction id], [date and time]\n"
        "Amount of each: [amount and currency]",
        "Please check both payments and refund the one that is not needed to the payment method "
        "it came from. Please send me the reference number and the date of the refund. If your "
        "records show only one payment, please tell me so in writing. I can send both receipts.",
        THANKS,
        says="Tek sipariş için benden iki kez para çekildi; ikisi de kesinleşti, provizyon değil. "
        "İki ödemeyi kontrol etmenizi, fazla olanı çıktığı yönteme iade etmenizi, referans "
        "numarasını ve tarihi göndermenizi istiyorum. Kaydınızda tek ödeme varsa bunu yazılı "
        "bildirmenizi istiyorum. İki dekontu gönderebilirim.",
    ),
    letter(
        "shop",
        "charged_more_than_order",
        "Charged more than the order page shows",
        HELLO,
        "More money was charged than the order page shows.",
        "Order: [order number]\nOn the order page: [order amount and currency]\n"
        "Charged: [charged amount and currency]\nDate: [date and time]\n"
        "Transaction: [transaction id]",
        "Please tell me which amount and currency you sent for this payment, which exchange rate "
        "you used if you converted it, and whether a fee was added. I need this to compare it "
        "with the record of my bank. If the difference comes from your side, please tell me how "
        "it can be corrected.",
        THANKS,
        says="Benden sipariş sayfasında yazandan fazla para çekildi. Ödemeyi hangi tutar ve para "
        "birimiyle gönderdiğinizi, çevirdiyseniz kuru, eklediyseniz ücreti soruyorum. Bunu "
        "bankamın kaydıyla karşılaştıracağım. Fark sizden kaynaklanıyorsa nasıl "
        "düzeltileceğini yazmanızı istiyorum.",
    ),
    letter(
        "shop",
        "wrong_currency_charged",
        "Charged in another currency than confirmed",
        HELLO,
        "I confirmed the payment in one currency and was charged in another.",
        "Order: [order number]\nOn the confirmation page: [order amount and currency]\n"
        "Charged: [charged amount and currency]\nDate: [date and time]",
        "Please check which currency and amount you sent for this payment, and at which step the "
        "amount was converted. If it does not match the confirmation page, please tell me in "
        "writing why, and how it can be corrected. I can send a screenshot of the confirmation "
        "page and the line from my account.",
        THANKS,
        says="Ödemeyi bir para biriminde onayladım, başka birimden çekildi. Hangi birim ve "
        "tutarı gönderdiğinizi, tutarın hangi adımda çevrildiğini soruyorum. Onay sayfasını "
        "tutmuyorsa nedenini ve nasıl düzeltileceğini yazılı istiyorum. Onay sayfasının "
        "görüntüsünü ve hesap hareketini gönderebilirim.",
    ),
    letter(
        "shop",
        "duplicate_order_on_retry",
        "Several orders were created for one item",
        HELLO,
        "While I was trying to pay, several orders were created for the same item. I need only "
        "one of them and cannot cancel the others myself.",
        "Order to keep: [order number]\nOrders to cancel: [order numbers to cancel]\n"
        "Charged so far: [charged amount and currency], [date and time]",
        "Please cancel the orders that I do not need before they are shipped, and tell me which "
        "order has received a payment. If more than one was paid, please refund what is not "
        "needed to the method it came from and send me the reference numbers.",
        THANKS,
        says="Ödemeyi denerken aynı ürün için birkaç sipariş açıldı; birini istiyorum, ötekileri "
        "kendim iptal edemiyorum. Fazlaları kargodan önce iptal etmenizi ve hangi siparişin "
        "ödendiğini yazmanızı istiyorum. Birden fazlası ödendiyse fazla parayı çıktığı yönteme "
        "iade etmenizi ve referans numaralarını istiyorum.",
    ),
)
