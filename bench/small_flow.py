"""The small flow that every engine is measured on: 10 states, 16 arrows, 31 events a run.

An arrow names its guard and its effect; each engine is given both in the form that it asks for.
"""

from typing import NamedTuple

PRICE = 40
START = "cart"


class Row(NamedTuple):
    """An arrow: rows of one state and event are tried in their order."""

    source: str
    event: str
    target: str
    guard: str = ""
    effect: str = ""


ROWS = (
    Row("cart", "choose", "form"),
    Row("form", "place_order", "wallet"),
    Row("wallet", "sign_in", "code", effect="send"),
    Row("code", "mistype", "locked", "too_often", "forget"),
    Row("code", "mistype", "code", effect="count"),
    Row("code", "type_code", "confirm", effect="forget"),
    Row("code", "ask_again", "locked", "too_many", "forget"),
    Row("code", "ask_again", "code", effect="send"),
    Row("locked", "start_over", "wallet"),
    Row("confirm", "pay", "refused", "too_little"),
    Row("confirm", "pay", "paid", effect="debit"),
    Row("refused", "top_up", "confirm", effect="fill"),
    Row("paid", "look", "order"),
    Row("order", "wait", "order", effect="tick"),
    Row("order", "cancel", "refunding"),
    Row("refunding", "arrive", "cart", effect="credit"),
)
STATES = tuple(dict.fromkeys(row.source for row in ROWS))
EVENTS = tuple(dict.fromkeys(row.event for row in ROWS))
RUN = (
    *("choose", "place_order", "sign_in", "mistype", "mistype", "mistype", "start_over", "sign_in"),
    *("ask_again", "ask_again", "ask_again", "start_over", "sign_in", "type_code", "pay"),
    *("top_up", "pay", "look", "wait", "wait", "cancel", "arrive", "choose", "place_order"),
    *("sign_in", "type_code", "pay", "look", "wait", "cancel", "arrive"),
)


class Books(NamedTuple):
    """What every engine has to come to."""

    wallet: int = 0
    shop: int = 0
    sent: int = 0
    tries: int = 0
    hours: int = 0
    moved: tuple[tuple[str, str, int], ...] = ()


END = Books(
    wallet=PRICE,
    hours=72,
    moved=(
        ("bank", "wallet", PRICE),
        *(("wallet", "shop", PRICE), ("shop", "wallet", PRICE)),
        *(("wallet", "shop", PRICE), ("shop", "wallet", PRICE)),
    ),
)


class Till:
    """The same books as an object that changes, as the other libraries want their model."""

    wallet: int
    shop: int
    sent: int
    tries: int
    hours: int
    moved: list[tuple[str, str, int]]

    def __init__(self) -> None:
        """Begin with nothing."""
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.wallet = self.shop = self.sent = self.tries = self.hours = 0
        self.moved = []

    def books(self) -> Books:
        """Tell what has come of a run."""
        return Books(self.wallet, self.shop, self.sent, self.tries, self.hours, tuple(self.moved))

    def too_often(self) -> bool:
        """A third wrong code was typed."""
        return self.tries >= 2  # noqa: PLR2004 - twice is allowed

    def too_many(self) -> bool:
        """A fourth code was asked for."""
        return self.sent >= 3  # noqa: PLR2004 - three are sent

    def too_little(self) -> bool:
        """The wallet does not cover the price."""
        return self.wallet < PRICE

    def send(self) -> None:
        """Send a code."""
        self.sent += 1

    def count(self) -> None:
        """Count a wrong code."""
        self.tries += 1

    def forget(self) -> None:
        """Forget the codes."""
        self.sent = self.tries = 0

    def fill(self) -> None:
        """Put money into the wallet."""
        self.wallet += PRICE
        self.moved.append(("bank", "wallet", PRICE))

    def debit(self) -> None:
        """Pay."""
        self.wallet -= PRICE
        self.shop += PRICE
        self.moved.append(("wallet", "shop", PRICE))

    def credit(self) -> None:
        """Pay back."""
        self.shop -= PRICE
        self.wallet += PRICE
        self.moved.append(("shop", "wallet", PRICE))

    def tick(self) -> None:
        """Let a day pass."""
        self.hours += 24
