"""Changing money and paying."""

from guide_engine.core.model import BY_WORLD, Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import (
    CLOSED,
    CONFIRMED,
    CONVERTED,
    ORDER,
    PAID,
    REFUSED,
    go,
)
from guide_engine.guides.qiwi.rules import exchange, faults, payment, remedies, shop, wallet
from guide_engine.guides.qiwi.shop import RATE
from guide_engine.guides.qiwi.world import World

CHANGING: tuple[Node[World], ...] = (
    Node(
        "exchange",
        "kur",
        (
            Choice(
                "convert",
                "cevir",
                (
                    CLOSED,
                    REFUSED,
                    Arrow("refused", exchange.no_rate, faults.because("kur:yok")),
                    Arrow("rate_moved", exchange.rate_moves, exchange.move_rate),
                    *CONVERTED,
                ),
            ),
            Choice("set_rate", "kuru-degistir", (Arrow(None),), (RATE,), exchange.set_rate),
        ),
    ),
    Node(
        "rate_moved",
        "kur-degisti",
        (
            Choice("accept_rate", "yeni-kuru-onayla", (CLOSED, REFUSED, *CONVERTED)),
            Choice("refuse_rate", "vazgec", (CLOSED, Arrow("rejected", do=exchange.refuse_rate))),
        ),
        "fx_shortfall",
    ),
)

PAYING: tuple[Node[World], ...] = (
    Node(
        "confirm",
        "odeme-onayi",
        (
            Choice(
                "pay",
                "ode",
                (
                    CLOSED,
                    REFUSED,
                    Arrow("refused", exchange.cannot_pay, exchange.because_short),
                    Arrow("refused", payment.fails, payment.fail),
                    Arrow("pending", payment.is_slow, payment.hold),
                    Arrow("held", payment.only_holds, payment.hold),
                    Arrow("returned", payment.comes_back, payment.pay_and_return),
                    Arrow("paid", do=payment.pay),
                ),
            ),
        ),
    ),
    Node(
        "refused",
        "odeme-alinamadi",
        (
            Choice("try_again", "yeniden-dene", (CLOSED, *PAID, *CONFIRMED)),
            Choice(
                "follow_advice",
                "oneriyi-uygula",
                (
                    CLOSED,
                    *PAID,
                    Arrow("order_closed", when=shop.order_is_cancelled),
                    *CONFIRMED,
                ),
                do=remedies.follow_advice,
            ),
            Choice("look_at_order", "siparise-bak", (CLOSED, *ORDER)),
        ),
        BY_WORLD,
    ),
)

HELD: tuple[Node[World], ...] = (
    Node(
        "pending",
        "odeme-isleniyor",
        (
            Choice(
                "wait_for_payment",
                "sonucu-bekle",
                (
                    CLOSED,
                    Arrow("refused", shop.invoice_has_expired, payment.release_expired),
                    Arrow("paid", do=payment.settle),
                ),
                do=payment.wait_for_hold,
            ),
        ),
        "payment_pending_review",
    ),
    Node(
        "held",
        "tutar-bloke",
        (
            Choice(
                "wait_for_release",
                "blokenin-kalkmasini-bekle",
                (CLOSED, Arrow("released", do=payment.release)),
                do=payment.wait_for_hold,
            ),
        ),
        "preauth_hold_not_released",
    ),
    Node(
        "released",
        "bloke-kalkti",
        (
            Choice("pay_after_hold", "yeniden-dene", (CLOSED, *CONFIRMED)),
            Choice("order_after_hold", "siparise-bak", (CLOSED, *ORDER)),
        ),
    ),
    Node(
        "returned",
        "para-geri-dondu",
        (
            Choice(
                "pay_returned_again",
                "yeniden-ode",
                (CLOSED, Arrow("method")),
                do=wallet.start_over,
            ),
            go("history_of_return", "gecmisi-ac", "history"),
        ),
        BY_WORLD,
    ),
)

NODES: tuple[Node[World], ...] = (*CHANGING, *PAYING, *HELD)
