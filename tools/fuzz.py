"""Opens many bent links, always the same ones: whatever a link holds, it leads somewhere.

``python -m tools.fuzz 200000`` prints what became of them; ``--keep`` writes it into ``evidence/``.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import cycle, islice
from typing import Any, NamedTuple
from urllib.parse import quote

from guide_engine import catalogue
from guide_engine.core import link, prove
from guide_engine.core.model import Flow, Position
from guide_engine.core.walk import Bounds, Start, Walk
from tools import evidence

SEED = 20211101
USUAL = 200_000
THIN = 10
"""Of so many worlds one gives a valid link, of which bent ones are made."""
AGAIN = 10
"""Of so many links one is written anew and opened once more."""

Bend = Callable[[random.Random, str], str]
ODD = "\x00\x1b\u200b\u202e\ud800\udfff\U0001f642ıİ%~:&=#,+"
JUNK = (
    *ODD,
    "olaylar=",
    "senaryo=",
    "1~",
    "giris-yap",
    "odeme:cift",
    "%ff",
    "%F0%9F",
    "adim=",
    "9",
)

SCENARIOS = ("odeme:cift", "iade:tamam", "saat:kapanis", "iade:yok", "", "__proto__")


def flip(luck: random.Random, text: str) -> str:
    """Change one character."""
    at = luck.randrange(len(text))
    return text[:at] + luck.choice(f"{ODD}az09-") + text[at + 1 :]


def cut(luck: random.Random, text: str) -> str:
    """Lose the end."""
    return text[: luck.randrange(len(text))]


def drop(luck: random.Random, text: str) -> str:
    """Lose a piece of the middle."""
    first, last = sorted(luck.choices(range(len(text)), k=2))
    return text[:first] + text[last:]


def _events(text: str, change: Callable[[list[str]], list[str]]) -> str:
    head, *events = text.split("~")
    return "~".join((head, *change(events)))


def swap(luck: random.Random, text: str) -> str:
    """Take two events in the other order."""

    def change(events: list[str]) -> list[str]:
        if len(events) > 1:
            at = luck.randrange(len(events) - 1)
            events[at : at + 2] = reversed(events[at : at + 2])
        return events

    return _events(text, change)


def repeat(luck: random.Random, text: str) -> str:
    """Say an event again, once or very often."""

    def change(events: list[str]) -> list[str]:
        at = luck.randrange(len(events)) if events else 0
        return events[: at + 1] + events[at : at + 1] * luck.choice((1, 2, 400)) + events[at + 1 :]

    return _events(text, change)


def double(luck: random.Random, text: str) -> str:
    """Say a key twice, with another value."""
    key, _, value = luck.choice(text.split("&")).partition("=")
    return luck.choice((f"{key}={value}&{text}", f"{text}&{key}={cut(luck, value or '-')}"))


def newer(luck: random.Random, text: str) -> str:
    """Claim another version."""
    return text.replace("olaylar=1", f"olaylar={luck.choice(('2', '01', '-1', '٣', '9' * 50, ''))}")


def escape(luck: random.Random, text: str) -> str:
    """Write some or all characters as percent escapes."""
    whole = quote(text, safe="=&", errors="surrogatepass")
    return whole if luck.randrange(2) else "".join(_percent(luck, each) for each in text)


def _percent(luck: random.Random, each: str) -> str:
    return each if luck.randrange(5) else f"%{ord(each):02x}"


def insert(luck: random.Random, text: str) -> str:
    """Put something in that does not belong there."""
    at = luck.randrange(len(text) + 1)
    return text[:at] + "".join(luck.choices(JUNK, k=luck.randint(1, 4))) + text[at:]


def swell(luck: random.Random, text: str) -> str:
    """Make it very long."""
    return text + luck.choice(("&x=", "~", "%41", "\ud800")) * luck.choice((1_000, 20_000))


def scenario(luck: random.Random, text: str) -> str:
    """Ask for other scenarios, known or not."""
    names = luck.choices(SCENARIOS, k=2)
    return f"senaryo={','.join(names)}&{text}"


BENDS: tuple[Bend, ...] = (
    *(flip, cut, drop, swap, repeat, double, newer, escape, insert, swell, scenario),
)


class Bent(NamedTuple):
    """A link that somebody has bent, and the flow that has to open it."""

    flow: Flow[Any]
    bend: str
    text: str


@cache
def corpus() -> tuple[tuple[Flow[Any], tuple[str, ...]], ...]:
    """Write the links of some positions of every flow."""
    luck = random.Random(SEED)  # noqa: S311 - no secret
    flows = [part.flow for guide in catalogue.GUIDES for part in guide.parts.values()]
    return tuple((flow, tuple(_sample(luck, flow))) for flow in flows)


def _sample(luck: random.Random, flow: Flow[Any]) -> Iterator[str]:
    walk = Walk(flow, [Start(names, Bounds(1, 0)) for names in prove.set_ups(flow)])
    for _ in walk.roots():
        continue
    arrived = (taken.there for taken in walk.steps() if taken.new and not luck.randrange(THIN))
    return (link.write(walk.position(there)) for there in arrived)


def bent() -> Iterator[Bent]:
    """Bend links without end: a drill's three times as often as answers to questions."""
    luck = random.Random(SEED)  # noqa: S311 - no secret
    flows = [each for each in corpus() for _ in range(3 if each[0].kind == "drill" else 1)]
    for bend in cycle(BENDS):
        flow, links = luck.choice(flows)
        text = bend(luck, luck.choice(links))
        if text and not luck.randrange(5):
            text = luck.choice(BENDS)(luck, text)
        yield Bent(flow, bend.__name__, text)


class Told(NamedTuple):
    """What became of the links."""

    links: int
    with_events: int
    """Of these, valid links that were bent and still decode one event or more."""
    troubles: Counter[str]
    bends: Counter[str]


def fuzz(count: int) -> Told:
    """Open so many links; what fails is raised with the link that did it."""
    troubles: Counter[str] = Counter()
    bends: Counter[str] = Counter()
    with_events = 0
    for number, (flow, bend, text) in enumerate(islice(bent(), count)):
        try:
            here, opened = link.open_link(flow, "", text)
            if number % AGAIN == 0:
                _demand_the_same(here)
        except Exception as error:
            raise AssertionError(f"{flow.id}, {bend}: {text[:2_000]!r}") from error
        with_events += bool(here.steps)
        troubles[opened.trouble or "none"] += 1
        bends[bend] += 1
    return Told(count, with_events, troubles, bends)


def _demand_the_same(here: Position[Any]) -> None:
    """See that the link of where a bent one leads is a sound one."""
    again, opened = link.open_link(here.flow, here.flow.page(here.node), link.write(here))
    if again != here or opened.trouble:
        raise ValueError(link.write(here))


def main(arguments: list[str]) -> int:
    """Open the links and say what became of them."""
    counts = [int(each) for each in arguments if each.isdecimal()]
    began = time.monotonic()
    told = fuzz(counts[0] if counts else USUAL)
    print(f"{time.monotonic() - began:.0f} s")
    share = told.with_events / told.links
    print(f"{told.links} links, nothing raised; {told.with_events} ({share:.0%}) decode an event")
    print(", ".join(f"{name}: {count}" for name, count in told.troubles.most_common()))
    if "--keep" in arguments:
        print(evidence.keep("fuzz", {"seed": SEED, **told._asdict()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
