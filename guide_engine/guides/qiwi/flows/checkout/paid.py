"""After the payment: history, receipt, order."""

from guide_engine.core.model import Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, ORDER, TOO_MUCH, go
from guide_engine.guides.qiwi.rules import clock, dispute, faults, refund, shop
from guide_engine.guides.qiwi.world import World

NODES: tuple[Node[World], ...] = (
    Node(
        "paid",
        "odeme-alindi",
        (
            go("open_history", "gecmisi-ac", "history"),
            Choice("return_to_shop", "magazaya-don", (CLOSED, *ORDER)),
        ),
    ),
    Node(
        "history",
        "odeme-gecmisi",
        (
            go("open_receipt", "dekontu-ac", "receipt"),
            Choice("to_orders", "siparislerime-git", (CLOSED, *ORDER)),
        ),
    ),
    Node(
        "receipt",
        "dekont",
        (
            Choice("receipt_to_orders", "siparislerime-git", (CLOSED, *ORDER)),
            go("back_to_history", "gecmise-don", "history"),
        ),
    ),
    Node(
        "order_unpaid",
        "siparis-odenmedi",
        (
            Choice(
                "wait_a_day",
                "bir-gun-bekle",
                (CLOSED, Arrow("order", do=shop.mark_paid)),
                do=clock.wait_a_day,
            ),
            Choice(
                "pay_again",
                "yeniden-ode",
                (CLOSED, Arrow("refused", do=faults.because("odeme:fatura-odenmis"))),
            ),
        ),
        "charged_but_order_unpaid",
    ),
    Node(
        "order_double",
        "iki-cekim",
        (
            Choice(
                "report_second",
                "ikinci-cekimi-bildir",
                (CLOSED, TOO_MUCH, Arrow("refund_processing", do=refund.refund_one)),
            ),
            go("compare", "gecmisi-ac", "history"),
        ),
        "double_charge",
    ),
    Node(
        "order",
        "siparis",
        (
            Choice(
                "not_arrived",
                "urun-gelmedi",
                (CLOSED, Arrow("dispute")),
                do=dispute.wait_for_delivery,
            ),
            Choice(
                "cancel",
                "siparisi-iptal-et",
                (CLOSED, TOO_MUCH, Arrow("refund_processing", do=refund.cancel_order)),
            ),
        ),
    ),
)
