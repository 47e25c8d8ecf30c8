"""Changing money and paying."""

from guide_engine.core.model import BY_WORLD, Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, CONFIRMED, ORDER, go
from guide_engine.guides.qiwi.rules import payment
from guide_engine.guides.qiwi.shop import RATE
from guide_engine.guides.qiwi.world import World

NODES: tuple[Node[World], ...] = (
    Node(
        "exchange",
        "kur",
        (
            Choice(
                "convert",
                "cevir",
                (
                    CLOSED,
                    Arrow("rate_moved", payment.rate_moves, payment.move_rate),
                    Arrow("refused", payment.cannot_convert, payment.because_short),
                    Arrow("confirm", do=payment.convert),
                ),
            ),
            Choice("set_rate", "kuru-degistir", (Arrow(None),), (RATE,), payment.set_rate),
        ),
    ),
    Node(
        "rate_moved",
        "kur-degisti",
        (
            Choice(
                "accept_rate",
                "yeni-kuru-onayla",
                (
                    CLOSED,
                    Arrow("refused", payment.cannot_convert, payment.because_short),
                    Arrow("confirm", do=payment.convert),
                ),
            ),
            go("refuse_rate", "vazgec", "rejected"),
        ),
        "fx_shortfall",
    ),
    Node(
        "confirm",
        "odeme-onayi",
        (
            Choice(
                "pay",
                "ode",
                (
                    CLOSED,
                    Arrow("refused", payment.cannot_pay, payment.because_short),
                    Arrow("paid", do=payment.pay),
                ),
            ),
        ),
    ),
    Node(
        "refused",
        "odeme-alinamadi",
        (
            Choice("try_again", "yeniden-dene", (CLOSED, *CONFIRMED)),
            Choice(
                "top_up",
                "deneme-bakiyesi-ekle",
                (CLOSED, *CONFIRMED),
                do=payment.top_up,
            ),
            Choice(
                "look_at_order",
                "siparise-bak",
                (CLOSED, Arrow("method", payment.unpaid), *ORDER),
            ),
        ),
        BY_WORLD,
    ),
)
