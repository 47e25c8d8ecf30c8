"""Two flows to try the core on: a drill about a kettle, questions about a drink."""

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from guide_engine.core.model import Arrow, Choice, Clock, Field, Flow, Node, Refusal, Scenario, pick

WATER = 5
LONGEST = 2


class Kettle(NamedTuple):
    """Where the water is, in cups."""

    tank: int = WATER
    kettle: int = 0
    cup: int = 0
    minutes: int = 0
    hours: int = 0
    has_fire: bool = True


def fill(world: Kettle, cups: str) -> Kettle:
    return world._replace(tank=world.tank - int(cups), kettle=int(cups))


def empty(world: Kettle) -> Kettle:
    return world._replace(tank=world.tank + world.kettle, kettle=0)


def boil(world: Kettle, minutes: str, heat: str) -> Kettle:
    return world._replace(minutes=int(minutes) * (2 if heat == "cok" else 1))


def no_fire(world: Kettle) -> bool:
    return not world.has_fire


def too_short(world: Kettle) -> bool:
    return world.minutes < 5


def mend(world: Kettle) -> Kettle:
    return world._replace(has_fire=True)


def pour(world: Kettle) -> Kettle:
    return world._replace(cup=world.cup + 1, kettle=world.kettle - 1)


def wait(world: Kettle) -> Kettle:
    return world._replace(hours=world.hours + 1)


MORNING = datetime.fromisoformat("2020-01-01 08:00")


def clock(world: Kettle) -> datetime:
    return MORNING + timedelta(hours=world.hours)


def wait_until(world: Kettle, moment: str) -> Kettle:
    hours = (datetime.fromisoformat(moment.replace(".", ":")) - MORNING) // timedelta(hours=1)
    return world._replace(hours=max(world.hours, hours))


def deadlines(world: Kettle) -> tuple[datetime, ...]:
    """The stove is free for an hour, whatever happens."""
    return (clock(world._replace(hours=1)),)


def no_water_is_lost(world: Kettle) -> bool:
    return world.tank + world.kettle + world.cup == WATER


def read_minutes(typed: str) -> str | Refusal:
    if len(typed) > LONGEST:
        return Refusal("looks_like_a_phone_number", wipe=True)
    return typed if typed in ("1", "5", "10") else Refusal("not_minutes")


CUPS = pick("cups", "bardak", ("1", "2"))
HEAT = pick("heat", "ates", ("az", "cok"))
MINUTES = Field("minutes", "dakika", read_minutes, {"1", "5", "10"}.__contains__, ("5", "x", "1"))
MOMENT = Field(
    "moment",
    "an",
    str,
    lambda value: bool(re.fullmatch(r"2020-01-0[12]T[012]\d\.[05][019]", value)),
    ("2020-01-01T09.00",),
)

BREAK_STOVE: Scenario[Kettle] = Scenario(
    id="ocak:bozuk",
    number=1,
    title="Ocak bozuk",
    basis="documented",
    source="E1",
    set_up=lambda world: world._replace(has_fire=False),
    message="Ocak yanmıyor.",
    diagnosis="no_fire",
    money="Para yok.",
    final=False,
    retry="Onarınca olur.",
    next_step="Go on.",
)
FULL_CUP: Scenario[Kettle] = Scenario(
    id="su:bardakta",
    number=2,
    title="Bardakta su var",
    basis="invented",
    source="",
    set_up=lambda world: world._replace(tank=world.tank - 1, cup=1),
    message="",
    money="Para yok.",
    final=False,
    retry="",
    next_step="Go on.",
)
WEAK_STOVE: Scenario[Kettle] = Scenario(
    id="ocak:zayif",
    number=3,
    title="Ocak zayıf",
    basis="invented",
    source="",
    set_up=lambda world: world,
    message="",
    money="Para yok.",
    final=False,
    retry="",
    next_step="Go on.",
)
SCENARIOS = {scenario.id: scenario for scenario in (BREAK_STOVE, WEAK_STOVE, FULL_CUP)}


def begin(names: tuple[str, ...]) -> Kettle:
    world = Kettle()
    for name in names:
        world = SCENARIOS[name].set_up(world)
    return world


DRILL: Flow[Kettle] = Flow(
    id="kettle",
    kind="drill",
    root="cay/",
    nodes=(
        Node("kitchen", "mutfak", (Choice("fill", "doldur", (Arrow("stove"),), (CUPS,), fill),)),
        Node(
            "stove",
            "ocak",
            (
                Choice(
                    "boil",
                    "kaynat",
                    (Arrow("cold", no_fire), Arrow(None, too_short), Arrow("hot")),
                    (MINUTES, HEAT),
                    boil,
                ),
                Choice("empty", "bosalt", (Arrow("kitchen"),), do=empty),
            ),
        ),
        Node("cold", "soguk", (Choice("mend", "onar", (Arrow("stove", do=mend),)),), "no_fire"),
        Node("hot", "sicak", (Choice("pour", "dok", (Arrow("served", do=pour),)),)),
        Node("served", "bardakta"),
    ),
    open=begin,
    controls=(Choice("wait", "bekle", (Arrow(None),), do=wait),),
    clock=Clock(clock, Choice("until", "saat", (Arrow(None),), (MOMENT,), wait_until), deadlines),
    scenarios=SCENARIOS,
    laws=(no_water_is_lost,),
)


def ask(id: str, slug: str, **answers: str) -> Node[None]:
    choices = (Choice(answer, answer, (Arrow(to),)) for answer, to in answers.items())
    return Node(id, slug, tuple(choices))


QUESTIONS: Flow[None] = Flow(
    id="drink",
    kind="questions",
    root="ne-icsem/",
    outcomes="icecek/",
    nodes=(
        ask("thirst", "susadiniz-mi", sicak="milk", soguk="plain"),
        ask("milk", "ag-sut", evet="white", hayir="plain"),
        Node("plain", "sade", diagnosis="too_plain"),
        Node("white", "sutlu", diagnosis="too_white"),
    ),
)
