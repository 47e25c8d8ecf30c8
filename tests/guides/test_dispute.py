"""Disputes: opened in time or too late, won or lost."""

from guide_engine.guides.qiwi.rules import dispute
from tests.drills import DISPUTED, ORDERED, drill, screens

MISSING = (*ORDERED, "urun-gelmedi")
WINDOW = dispute.WINDOW.days


def test_a_dispute_can_be_opened_until_its_window_closes() -> None:
    in_time = (*MISSING, *["bir-gun"] * WINDOW, "anlasmazlik-ac")
    assert drill(*in_time).node.id == "dispute_review"
    late = (*MISSING, *["bir-gun"] * WINDOW, "bir-saat", "anlasmazlik-ac")
    assert drill(*late).node.id == "dispute_missed"
    assert drill(*late).world.refusal == "itiraz:sure-gecti"


def test_a_late_delivery_is_told_without_being_asked() -> None:
    waited = (*ORDERED[:-1], "bir-ay", "bir-ay", "magazaya-don")
    assert drill(*waited).node.id == "dispute"
    assert drill(*ORDERED, scenario="itiraz:teslim-gecikti").node.id == "dispute"
    assert drill(*ORDERED).node.id == "order"


def test_a_lost_dispute_keeps_the_money_with_the_shop_and_can_be_appealed() -> None:
    lost = drill(*DISPUTED, scenario="itiraz:kaybedildi")
    assert (lost.node.id, lost.world.refund_state) == ("dispute_lost", "none")
    ways = screens(*DISPUTED, "yeni-kanit-ekle", "yaniti-bekle", scenario="itiraz:kaybedildi")
    assert ways[-2:] == ["dispute_review", "dispute_won"]
    assert drill(*DISPUTED, "siparislerime-git", scenario="itiraz:kaybedildi").node.id == "dispute"
