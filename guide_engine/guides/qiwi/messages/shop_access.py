"""To the shop's chat, about pages that fail, accounts that do not open, sellers to report."""

from guide_engine.guides.qiwi.messages.common import HELLO, PAYMENT, THANKS, Letter, letter

SHOP_ACCESS: tuple[Letter, ...] = (
    letter(
        "shop",
        "platform_error_code wallet_technical_error browser_or_adblock_interference",
        "The payment page does not let me pay",
        HELLO,
        "I cannot pay for the order below. I looked at my account history and found no charge for "
        "this attempt.",
        "Order: [order number]\nText on the screen: [text on the screen]\n"
        "Time of the attempt: [date and time]\nPayment method: [payment method]\n"
        "Browser: [browser]",
        "Please tell me what this text means, whether the order has received any payment, and "
        "what I should change before I try again. I will not pay again until I have your answer. "
        "I can send a screenshot in this chat.",
        THANKS,
        says="Siparişi ödeyemiyorum; hesap hareketlerinde bu denemenin çekimi yok. Ekrandaki "
        "metnin anlamını, siparişe ödeme gelip gelmediğini ve yeniden denemeden önce neyi "
        "değiştireceğimi soruyorum. Yanıtınız gelmeden ödemeyeceğim. Ekran görüntüsünü "
        "gönderebilirim.",
    ),
    letter(
        "shop",
        "account_access_lost",
        "I cannot sign in to my account",
        HELLO,
        "I cannot sign in to my account. I tried another browser without extensions, and I tried "
        "the reset on the sign-in page.",
        "Account: [account e-mail]\nText on the screen: [text on the screen]\n"
        "Last order: [order number], [date]",
        "Please tell me how I can get access again, and whether an order or a dispute of mine has "
        "a deadline in the meantime. Please note that I reported this today. I will use only "
        "steps inside AliExpress and will not send a password or a code in this chat.",
        THANKS,
        says="Hesabıma giremiyorum. Eklentisiz başka bir tarayıcıyı ve giriş sayfasındaki "
        "yenileme adımını denedim. Yeniden nasıl girebileceğimi, bu arada süresi dolacak bir "
        "sipariş ya da anlaşmazlık olup olmadığını soruyorum. Bugün bildirdiğimi not etmenizi "
        "istiyorum. Yalnızca AliExpress’in içindeki adımları kullanırım, şifre ya da kod "
        "göndermem.",
    ),
    letter(
        "shop",
        "region_restricted",
        "Message about my country, earlier orders not visible",
        HELLO,
        "When I open AliExpress, I see a message about my country, and I can no longer see my "
        "earlier orders.",
        "Text on the screen: [text on the screen]\nCountry in my account: [country in the account]"
        "\nCountry I am in: [country you are in]\nLast order: [order number]",
        "Please tell me where I can see my orders, refunds and open disputes, and whether my "
        "account belongs to another site of yours. If I have to change a setting, please tell me "
        "which one. I can send a screenshot in this chat.",
        THANKS,
        says="AliExpress’i açınca ülkemle ilgili bir uyarı görüyorum, eski siparişlerimi "
        "göremiyorum. Siparişlerimi, iadeleri ve açık anlaşmazlıkları nerede göreceğimi, "
        "hesabımın başka bir sitenize bağlı olup olmadığını soruyorum. Bir ayar değişecekse "
        "hangisi olduğunu yazmanızı istiyorum.",
    ),
    letter(
        "shop",
        "third_party_payer_mismatch",
        "Order cancelled: paid by another person",
        HELLO,
        "The order below was cancelled because it was paid with the card or wallet of another "
        "person, who agreed to this. The payer is [payer name].",
        PAYMENT,
        "Please confirm this reason. Please also tell me whether the refund has been started, for "
        "which amount, and its reference number. I understand that it goes back to the method "
        "that was used. If you need documents, please tell me where to add them inside AliExpress.",
        THANKS,
        says="Sipariş, izniyle başka birinin kartı ya da cüzdanıyla ödendiği için iptal edildi. "
        "Nedeni doğrulamanızı, iade başladıysa tutarını ve referans numarasını istiyorum. "
        "İadenin kullanılan yönteme döndüğünü biliyorum. Belge gerekiyorsa AliExpress’in içinde "
        "nereye ekleyeceğimi yazmanızı istiyorum.",
    ),
    letter(
        "shop",
        "off_platform_scam",
        "Report: a seller asked me to pay outside the site",
        HELLO,
        "A seller on AliExpress asked me to pay outside the site. I sent the money and have not "
        "received the item. I have told my bank.",
        "Shop: [shop name]\nOrder, if there is one: [order number]\nSent on: [date and time]\n"
        "Amount: [amount and currency]\nPaid to: [receiving account, middle digits hidden]",
        "Please record this report, check the seller and tell me which evidence you need. I can "
        "send the conversation and the receipt. Please give me the number of this report for the "
        "police. I will make no further payment.",
        THANKS,
        says="Bir AliExpress satıcısı site dışında ödeme istedi; parayı gönderdim, ürün gelmedi. "
        "Bankama bildirdim. Bu bildirimi kaydetmenizi, satıcıyı kontrol etmenizi ve hangi "
        "kanıtın gerektiğini yazmanızı istiyorum. Polis için bildirim numarasını istiyorum. "
        "Yeni ödeme yapmayacağım.",
    ),
    letter(
        "shop",
        "seller_pressure",
        "Report: the seller asks me to close the dispute",
        HELLO,
        "The seller of the order below asks me to close the dispute or to confirm receipt before "
        "I have the item, and promises to settle the matter in another way.",
        "Order: [order number]\nDispute: [dispute number]\nShop: [shop name]\n"
        "Message of the seller: [date of the message]",
        "I have refused, and I want the dispute to stay open. Please note this report, look at "
        "the conversation and tell me if you need anything else from me. I have not confirmed "
        "receipt, and I will not continue outside AliExpress.",
        THANKS,
        says="Satıcı anlaşmazlığı kapatmamı ya da ürünü almadan teslim aldığımı onaylamamı "
        "istiyor, başka yoldan çözeceğine söz veriyor. Reddettim, anlaşmazlığın sürmesini "
        "istiyorum. Bu bildirimi not etmenizi, yazışmaya bakmanızı istiyorum. Teslim aldığımı "
        "onaylamadım, AliExpress dışında görüşmeyeceğim.",
    ),
)
