"""Letters ready to send, by the diagnosis that asks for one; whom to write to first comes first."""

from collections.abc import Iterable
from itertools import chain

from guide_engine.core.diagnosis import Message
from guide_engine.guides.qiwi.messages.common import Letter
from guide_engine.guides.qiwi.messages.dispute import DISPUTE
from guide_engine.guides.qiwi.messages.liquidator import LIQUIDATOR
from guide_engine.guides.qiwi.messages.seller import SELLER
from guide_engine.guides.qiwi.messages.shop import SHOP
from guide_engine.guides.qiwi.messages.shop_access import SHOP_ACCESS
from guide_engine.guides.qiwi.messages.shop_refunds import SHOP_REFUNDS


def joined(letters: Iterable[Letter]) -> dict[str, tuple[Message, ...]]:
    """Gather letters by label; two to one recipient under one label are a mistake."""
    found: dict[str, dict[str, Message]] = {}
    for letter in letters:
        for label in letter.labels:
            sent = found.setdefault(label, {})
            if letter.message.to in sent:
                raise ValueError(f"two letters to the {letter.message.to} under the label {label}")
            sent[letter.message.to] = letter.message
    return {label: tuple(sent.values()) for label, sent in found.items()}


MESSAGES: dict[str, tuple[Message, ...]] = joined(
    chain(SELLER, DISPUTE, SHOP, SHOP_ACCESS, SHOP_REFUNDS, LIQUIDATOR)
)
