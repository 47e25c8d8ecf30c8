from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core import engine, link, prove
from guide_engine.core.link import LONGEST, Trouble
from guide_engine.core.model import Arrow, Choice, Flow, Position
from guide_engine.core.timeline import MOST_STEPS
from guide_engine.guides.qiwi.guide import QIWI
from tests.core.toys import DRILL, QUESTIONS

FLOWS = pytest.mark.parametrize("flow", [DRILL, QUESTIONS], ids=lambda flow: flow.id)

parts = st.sampled_from(
    [
        *("senaryo", "olaylar", "=", "&", "~", ":", ",", "#", "%", "%3A", "%ff", "%F0%9F", "+"),
        *("1", "2", "ocak:bozuk", "ocak:zayif", "su:bardakta", "ocak:bozk", "\ud800", "\u202e"),
        *("doldur:2", "kaynat:5:az", "kaynat:5", "bosalt", "bekle", "dok", "olaylar=1~doldur:1"),
        *("adim=1", "adim=0", "adim=9", "ara=2020-01-01T09.00", "&ara=2020-02-30T09.00"),
        *("susadiniz-mi=sicak", "ag-sut=evet", "susadiniz-mi=buz", "<b>", "\0"),
    ]
)
hostile = st.text(st.characters()) | st.lists(parts, max_size=30).map("".join)


def opened(flow: Flow[object], fragment: str, page: str = "") -> Position[object]:
    return link.open_link(flow, page, fragment)[0]


def trouble(flow: Flow[object], fragment: str) -> Trouble:
    return link.open_link(flow, "", fragment)[1].trouble


@FLOWS
def test_the_link_of_every_position_leads_back_to_it(flow: Flow[object]) -> None:
    for position in prove.walk(flow):
        here, read = link.open_link(flow, "", link.write(position))
        assert (here, read.trouble) == (position, "")


@FLOWS
@given(fragment=hostile, page=hostile)
def test_whatever_a_link_holds_it_leads_somewhere(
    flow: Flow[object], fragment: str, page: str
) -> None:
    here = opened(flow, fragment, page)
    assert here.node in flow.nodes
    assert opened(flow, link.write(here), flow.page(here.node)) == here


@given(hostile)
def test_whatever_is_named_is_named_in_plain_letters(name: str) -> None:
    _, read = link.open_link(DRILL, "", f"senaryo={name}")
    assert read.named.isascii()
    assert set(read.meant) <= set(DRILL.scenarios)


def test_a_drill_writes_its_scenarios_and_its_steps() -> None:
    here = opened(DRILL, "#senaryo=ocak:bozuk&olaylar=1~doldur:2~kaynat:5:az~onar~bekle")
    assert (here.node.id, here.world.hours) == ("stove", 1)
    assert link.write(here) == "senaryo=ocak:bozuk&olaylar=1~doldur:2~kaynat:5:az~onar~bekle"


def test_who_has_done_nothing_yet_has_an_empty_link() -> None:
    assert link.write(engine.start(DRILL)) == ""
    assert link.write(engine.start(QUESTIONS)) == ""
    assert link.write(engine.start(DRILL, ("ocak:bozuk",))) == "senaryo=ocak:bozuk"


def test_a_link_may_be_percent_encoded() -> None:
    plain = "senaryo=ocak:bozuk,su:bardakta&olaylar=1~doldur:2"
    assert opened(DRILL, quote(plain, safe="=&")) == opened(DRILL, plain)


@pytest.mark.parametrize(
    "fragment",
    [
        "susadiniz-mi=sicak&ag-sut=evet",
        "ag-sut=evet&susadiniz-mi=sicak",
        "stray=1&susadiniz-mi=sicak&&ag-sut=evet&=&utm",
    ],
)
def test_answers_count_in_any_order_and_strays_are_dropped(fragment: str) -> None:
    here, read = link.open_link(QUESTIONS, "", fragment)
    assert (here.node.id, read.trouble) == ("white", "")
    assert link.write(here) == "ag-sut=evet&susadiniz-mi=sicak"


def test_an_answer_to_a_question_off_the_way_is_dropped() -> None:
    here = opened(QUESTIONS, "ag-sut=evet&susadiniz-mi=soguk")
    assert (here.node.id, link.write(here)) == ("plain", "susadiniz-mi=soguk")


@pytest.mark.parametrize(
    ("flow", "page", "node", "way"),
    [
        pytest.param(QUESTIONS, "ne-icsem/ag-sut/", "milk", "susadiniz-mi=sicak", id="a question"),
        pytest.param(QUESTIONS, "icecek/sade/", "plain", "", id="an end of many ways"),
        pytest.param(QUESTIONS, "ne-icsem/", "thirst", "", id="the first question"),
        pytest.param(QUESTIONS, "nowhere/", "thirst", "", id="no page of the flow"),
        pytest.param(DRILL, "cay/ocak/", "kitchen", "", id="a drill always begins"),
    ],
)
def test_without_a_link_the_page_says_where_a_reader_of_questions_is(
    flow: Flow[object], page: str, node: str, way: str
) -> None:
    here, read = link.open_link(flow, page, "")
    assert (here.node.id, link.write(here), read.trouble) == (node, way, "")


@pytest.mark.parametrize(
    ("flow", "fragment", "why", "node"),
    [
        pytest.param(QUESTIONS, "susadiniz-mi=buz", "cut", "thirst", id="unknown answer"),
        pytest.param(QUESTIONS, "susadiniz-mi=sicak&ag-sut=e", "cut", "milk", id="answer cut"),
        pytest.param(DRILL, "olaylar=1~doldur:2~kayn", "cut", "stove", id="cut within a name"),
        pytest.param(DRILL, "olaylar=1~doldur:2~kaynat:5", "cut", "stove", id="value cut off"),
        pytest.param(DRILL, "olaylar=1~doldur", "cut", "kitchen", id="no value left"),
        pytest.param(DRILL, "olaylar=1~doldur:2~", "cut", "stove", id="cut between steps"),
        pytest.param(DRILL, "olaylar=", "cut", "kitchen", id="cut before the version"),
        pytest.param(DRILL, "olaylar=doldur:2", "cut", "kitchen", id="no version"),
        pytest.param(DRILL, "olaylar=1~kaynat:5:az~doldur:2", "cut", "kitchen", id="reordered"),
        pytest.param(DRILL, "olaylar=2~doldur:2", "newer", "kitchen", id="newer version"),
        pytest.param(DRILL, "olaylar=10~doldur:2", "newer", "kitchen", id="much newer version"),
        pytest.param(DRILL, "olaylar=0~doldur:2", "cut", "kitchen", id="older than any version"),
        pytest.param(DRILL, "senaryo=su:yok", "unknown_scenario", "kitchen", id="no scenario"),
        pytest.param(DRILL, "senaryo=su:yok&olaylar=2~x", "unknown_scenario", "kitchen", id="both"),
        pytest.param(DRILL, "senaryo=٣", "cut", "kitchen", id="a name without a plain letter"),
        pytest.param(DRILL, "x" * 20_000, "too_long", "kitchen", id="20,000 characters"),
        pytest.param(QUESTIONS, "x" * 20_000, "too_long", "thirst", id="20,000 for questions"),
    ],
)
def test_a_link_stops_at_the_last_step_that_it_means_and_says_why(
    flow: Flow[object], fragment: str, why: Trouble, node: str
) -> None:
    here, read = link.open_link(flow, "", fragment)
    assert (read.trouble, here.node.id) == (why, node)


RUN = "olaylar=1~doldur:2~saat:2020-01-01T12.00~bosalt"


@pytest.mark.parametrize(
    ("place", "node", "hours"),
    [
        ("", "kitchen", 4),
        ("&adim=3", "kitchen", 4),
        ("&adim=2", "stove", 4),
        ("&adim=1", "stove", 0),
        ("&adim=0", "kitchen", 0),
        ("&adim=1&ara=2020-01-01T09.00", "stove", 1),
    ],
)
def test_a_link_says_how_many_of_its_steps_stand(place: str, node: str, hours: int) -> None:
    here, read = link.open_link(DRILL, "", RUN + place)
    assert (here.node.id, here.world.hours, read.trouble) == (node, hours, "")
    assert link.write(here) == RUN + place.replace("&adim=3", "")


@pytest.mark.parametrize(
    ("place", "node"),
    [
        pytest.param("&adim=4", "kitchen", id="more than there are"),
        pytest.param("&adim=-1", "kitchen", id="fewer than none"),
        pytest.param("&adim=bir", "kitchen", id="no number"),
        pytest.param("&adim=٣", "kitchen", id="digits of another script"),
        pytest.param("&adim=" + "1" * 5_000, "kitchen", id="5,000 digits"),
        pytest.param("&adim=1&ara=2020-01-01T09:00", "stove", id="no such moment"),
        pytest.param("&adim=1&ara=bekle", "stove", id="no moment at all"),
    ],
)
def test_a_place_that_no_run_has_is_said(place: str, node: str) -> None:
    here, read = link.open_link(DRILL, "", RUN + place)
    assert (here.node.id, read.trouble) == (node, "cut")
    assert link.open_link(DRILL, "", link.write(here)) == (
        here,
        link.Opened(acts=read.acts, taken=link.write(here).partition("adim=")[2]),
    )


def test_a_drill_without_a_clock_has_no_moment_between_steps() -> None:
    timeless = replace(DRILL, clock=None)
    assert trouble(timeless, "olaylar=1~doldur:2~bosalt&adim=1&ara=2020-01-01T09.00") == "cut"


def test_a_link_of_a_newer_version_keeps_its_scenarios() -> None:
    assert opened(DRILL, "senaryo=ocak:bozuk&olaylar=2~x").scenario == ("ocak:bozuk",)


def test_known_scenarios_count_beside_unknown_ones() -> None:
    assert opened(DRILL, "senaryo=su:yok,ocak:bozuk,x").scenario == ("ocak:bozuk",)


def test_a_long_link_leads_as_far_as_it_may() -> None:
    fragment = "olaylar=1~doldur:2&".ljust(LONGEST, "x")
    assert trouble(DRILL, fragment) == ""
    here, read = link.open_link(DRILL, "", fragment + "x")
    assert (here.node.id, read.trouble) == ("stove", "too_long")


def test_the_longest_run_of_every_drill_is_a_link_that_may_be_read() -> None:
    flow = QIWI.parts["checkout"].flow
    events = [
        ":".join((choice.slug, *values))
        for choice in flow.offered.values()
        for values in engine.samples(choice)
    ]
    scenarios = "".join(max(flow.scenarios, key=len) for _ in QIWI.stages)
    longest = MOST_STEPS * (1 + max(map(len, events))) + 2 * len(scenarios)
    assert longest < LONGEST


def test_a_drill_takes_only_so_many_steps_from_a_link() -> None:
    fragment = "olaylar=1" + "~bekle" * MOST_STEPS
    assert (opened(DRILL, fragment).world.hours, trouble(DRILL, fragment)) == (MOST_STEPS, "")
    fragment += "~bekle"
    assert opened(DRILL, fragment).world.hours == MOST_STEPS
    assert trouble(DRILL, fragment) == "too_long"


def test_a_link_stops_before_a_step_that_breaks_a_law() -> None:
    flood = Choice("fill", "doldur", (Arrow("stove"),), do=lambda world: world._replace(tank=99))
    kitchen = replace(DRILL.start, choices=(flood,))
    broken = replace(DRILL, nodes=(kitchen, *DRILL.nodes[1:]))
    assert opened(broken, "olaylar=1~bekle~doldur").node.id == "kitchen"
    assert trouble(broken, "olaylar=1~bekle~doldur") == "cut"


@pytest.mark.parametrize(
    ("name", "named", "meant"),
    [
        ("ocak:bozk", "ocak-bozk", ("ocak:bozuk", "ocak:zayif")),
        ("OCAK:ZAYIF", "ocak-zayif", ("ocak:zayif", "ocak:bozuk")),
        ("qqq", "qqq", ()),
        ("<script>", "script", ()),
        ("x" * 3_000, "x" * 60, ()),
    ],
    ids=["misspelt", "upper case", "far from all", "markup", "3,000 letters"],
)
def test_an_unknown_scenario_is_named_with_those_near_it(
    name: str, named: str, meant: tuple[str, ...]
) -> None:
    here, read = link.open_link(DRILL, "", f"senaryo=su:bardakta,{name}")
    assert (read.trouble, read.named, read.meant) == ("unknown_scenario", named, meant)
    assert here.scenario == ("su:bardakta",)


@pytest.mark.parametrize(
    "names",
    ["su:bardakta,ocak:zayif", "ocak:zayif,su:bardakta", "ocak:bozuk,su:bardakta,,ocak:zayif"],
)
def test_of_each_stage_the_last_scenario_counts(names: str) -> None:
    here, read = link.open_link(DRILL, "", f"senaryo={names}")
    assert here.scenario == ("ocak:zayif", "su:bardakta")
    assert read.trouble == ("cut" if "bozuk" in names else "")
