"""The way back of the money, and the end of the wallet."""

from guide_engine.core.model import Arrow, Choice, Effect, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, go
from guide_engine.guides.qiwi.rules import faults, outgoing, refund
from guide_engine.guides.qiwi.world import World

ARRIVED: tuple[Arrow[World], ...] = (
    CLOSED,
    Arrow("refund_waiting", refund.is_late, faults.because("iade:bekliyor")),
    Arrow("refund_returned", refund.wallet_is_shut, refund.return_to_shop),
    Arrow("refund_partial", refund.is_part, refund.finish_part),
    Arrow("refund_done", do=refund.finish_refund),
)


def _back(id: str, slug: str, do: Effect[World]) -> Choice[World]:
    """Make a choice that lets the shop send the money once more."""
    return Choice(id, slug, (CLOSED, Arrow("refund_processing", do=do)))


NODES: tuple[Node[World], ...] = (
    Node(
        "refund_processing",
        "iade-islemde",
        (Choice("wait_for_refund", "iadeyi-bekle", ARRIVED, do=refund.wait_for_refund),),
        "refund_delayed",
    ),
    Node(
        "refund_waiting",
        "iade-gecikiyor",
        (Choice("wait_longer", "iadeyi-bekle", ARRIVED, do=refund.wait_for_refund),),
        "refund_delayed",
    ),
    Node(
        "refund_refused",
        "iade-reddedildi",
        (_back("ask_right_amount", "dogru-tutari-iste", refund.ask_right_amount),),
        "refund_delayed",
    ),
    Node(
        "refund_partial",
        "iade-kismi",
        (
            go("ask_rest", "kalani-iste", "dispute_review"),
            go("history_of_part", "gecmisi-ac", "history"),
        ),
        "refund_fx_loss",
    ),
    Node(
        "refund_done",
        "iade",
        (
            Choice(
                "history_again",
                "gecmisi-ac",
                (
                    CLOSED,
                    Arrow("refund_reversed", refund.comes_undone, refund.reverse),
                    Arrow("history"),
                ),
            ),
            Choice(
                "send_out",
                "bankaya-gonder",
                (
                    CLOSED,
                    Arrow("nothing_sent", when=outgoing.nothing_to_send),
                    Arrow("outgoing_limited", outgoing.is_limited, outgoing.send_allowed),
                    Arrow("sent_out", do=outgoing.send_all),
                ),
            ),
        ),
        "refund_other_currency",
    ),
    Node(
        "refund_reversed",
        "iade-geri-alindi",
        (
            _back("ask_again", "iadeyi-yeniden-iste", refund.send_again),
            go("history_of_reversal", "gecmisi-ac", "history"),
        ),
        "refund_overdue",
    ),
    Node(
        "refund_returned",
        "iade-magazaya-dondu",
        (
            Choice(
                "ask_elsewhere",
                "baska-hesaba-iste",
                (CLOSED, Arrow("refund_elsewhere", do=refund.pay_out_elsewhere)),
            ),
        ),
        "refund_to_closed_wallet",
    ),
    Node(
        "refund_elsewhere",
        "iade-baska-hesapta",
        (go("history_of_other", "gecmisi-ac", "history"),),
        "refund_other_destination",
    ),
    Node("sent_out", "bankaya-gonderildi", (go("after_sending", "gecmisi-ac", "history"),)),
    Node("nothing_sent", "gonderilecek-para-yok", (go("nothing_left", "gecmisi-ac", "history"),)),
    Node(
        "outgoing_limited",
        "cikis-siniri",
        (go("after_limit", "gecmisi-ac", "history"),),
        "limit_exceeded",
    ),
    Node("closed", "hizmet-kapandi", diagnosis="wallet_service_closed"),
)
