"""Disputes: opened in time or too late, won or lost."""

from guide_engine.core.model import Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, ORDER, TOO_MUCH, go
from guide_engine.guides.qiwi.rules import dispute, faults, refund
from guide_engine.guides.qiwi.world import World

NODES: tuple[Node[World], ...] = (
    Node(
        "dispute",
        "anlasmazlik",
        (
            Choice(
                "open_dispute",
                "anlasmazlik-ac",
                (
                    CLOSED,
                    Arrow(
                        "dispute_missed",
                        dispute.window_is_closed,
                        faults.because("itiraz:sure-gecti"),
                    ),
                    Arrow("dispute_review"),
                ),
            ),
        ),
        "dispute_needed",
    ),
    Node(
        "dispute_missed",
        "anlasmazlik-suresi-gecti",
        (go("history_after_window", "gecmisi-ac", "history"),),
        "dispute_window_missed",
    ),
    Node(
        "dispute_review",
        "anlasmazlik-inceleniyor",
        (
            Choice(
                "wait_for_seller",
                "yaniti-bekle",
                (
                    CLOSED,
                    Arrow("dispute_lost", dispute.seller_wins, dispute.lose),
                    Arrow("dispute_won"),
                ),
                do=dispute.wait_for_seller,
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
                (CLOSED, TOO_MUCH, Arrow("refund_processing", do=refund.start_refund)),
            ),
        ),
    ),
    Node(
        "dispute_lost",
        "anlasmazlik-kaybedildi",
        (
            go("add_evidence", "yeni-kanit-ekle", "dispute_review"),
            Choice("accept_decision", "siparislerime-git", (CLOSED, *ORDER)),
        ),
        "dispute_needed",
    ),
)
