"""In the shop: from signing in to the way of paying."""

from guide_engine.core.model import Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, PAID, go
from guide_engine.guides.qiwi.rules import shop
from guide_engine.guides.qiwi.shop import ADDRESS, ITEM, METHOD, PRICE
from guide_engine.guides.qiwi.world import World

NODES: tuple[Node[World], ...] = (
    Node("sign_in", "giris", (go("sign_in", "giris-yap", "catalogue"),)),
    Node(
        "catalogue",
        "urunler",
        (
            Choice("pick_item", "urun-sec", (Arrow("item"),), (ITEM,), shop.choose_item),
            Choice("pick_price", "tutar-yaz", (Arrow("item"),), (PRICE,), shop.choose_price),
        ),
    ),
    Node("item", "urun", (go("add_to_cart", "sepete-ekle", "added"),)),
    Node("added", "sepete-eklendi", (go("open_cart", "sepeti-ac", "cart"),)),
    Node("cart", "sepet", (go("buy_from_seller", "bu-saticidan-al", "order_form"),)),
    Node(
        "order_form",
        "siparis-formu",
        (
            Choice(
                "place_order",
                "siparisi-ver",
                (CLOSED, Arrow("method")),
                (ADDRESS,),
                shop.place_order,
            ),
        ),
    ),
    Node(
        "method",
        "odeme-yontemi",
        (
            Choice(
                "choose_method",
                "yontem-sec",
                (
                    CLOSED,
                    Arrow("order_closed", shop.order_has_lapsed, shop.cancel_unpaid),
                    Arrow("wallet", do=shop.renew_dead_invoice),
                ),
                (METHOD,),
            ),
            Choice(
                "cancel_unpaid",
                "odemeden-iptal-et",
                (
                    CLOSED,
                    *PAID,
                    Arrow("order_closed", do=shop.cancel_unpaid),
                ),
            ),
        ),
    ),
    Node(
        "order_closed",
        "siparis-kapandi",
        (
            Choice(
                "order_again",
                "yeniden-siparis-ver",
                (CLOSED, Arrow("method")),
                do=shop.renew_invoice,
            ),
        ),
    ),
)
