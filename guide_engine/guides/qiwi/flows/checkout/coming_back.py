"""The way back of the money: dispute, refund, and the end of the wallet."""

from guide_engine.core.model import Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, go
from guide_engine.guides.qiwi.rules import refund
from guide_engine.guides.qiwi.world import World

NODES: tuple[Node[World], ...] = (
    Node(
        "dispute",
        "anlasmazlik",
        (go("open_dispute", "anlasmazlik-ac", "dispute_review"),),
        "dispute_needed",
    ),
    Node(
        "dispute_review",
        "anlasmazlik-inceleniyor",
        (
            Choice(
                "wait_for_seller",
                "yaniti-bekle",
                (CLOSED, Arrow("dispute_won")),
                do=refund.wait_for_seller,
            ),
        ),
        "dispute_needed",
    ),
    Node(
        "dispute_won",
        "anlasmazlik-sonuclandi",
        (
            Choice(
                "follow_refund",
                "iadeyi-izle",
                (CLOSED, Arrow("refund_processing", do=refund.start_refund)),
            ),
        ),
    ),
    Node(
        "refund_processing",
        "iade-islemde",
        (
            Choice(
                "wait_for_refund",
                "iadeyi-bekle",
                (CLOSED, Arrow("refund_done", do=refund.finish_refund)),
                do=refund.wait_for_refund,
            ),
        ),
        "refund_delayed",
    ),
    Node(
        "refund_done",
        "iade",
        (go("history_again", "gecmisi-ac", "history"),),
        "refund_other_currency",
    ),
    Node("closed", "hizmet-kapandi", diagnosis="wallet_service_closed"),
)
