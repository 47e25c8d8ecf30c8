"""The door of the browser: whatever comes in, a whole reply goes out."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine import browser, catalogue
from guide_engine.core import link, timeline
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.present import words as own
from tests.drills import CONFIRMED, PAID, RUNS, TO_CODE, act, ask, drill
from tests.markup import Markup

KEYS = {"html", "page", "link", "title", "said", "problems", "notice"}
DOLLARS = "olaylar=1~giris-yap"
RATE = link.write(drill(*CONFIRMED))
CODE = link.write(drill(*TO_CODE))

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=20)
    | st.sampled_from(["checkout", "wizard", "giris-yap", "odeme:cift", "deneme/", "\ud800"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
requests = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("flow", "page", "link", "choice", "typed", "restart", "today"), json_values
    ),
)
steps = st.lists(
    st.tuples(
        st.sampled_from(sorted({slug for _, slug in CHECKOUT.offered})),
        st.dictionaries(
            st.sampled_from(["urun", "tutar", "adres", "yontem", "cuzdan", "kanal", "kod", "kur"]),
            st.sampled_from(["kulaklik", "25,00", "+7 000 000 00 10", "sms", "246810", "999999"]),
        ),
    ),
    max_size=15,
)


def whole(message: str) -> dict[str, Any]:
    """Read a reply and see that it is one that the page can show."""
    reply: dict[str, Any] = json.loads(browser.answer(message))
    assert set(reply) == KEYS
    assert all(isinstance(reply[key], str) for key in KEYS - {"problems"})
    assert isinstance(reply["problems"], int)
    assert Markup(reply["html"]).wrong == []
    assert reply["title"]
    return reply


@pytest.mark.parametrize("flow", QIWI.parts)
def test_the_page_that_was_built_is_what_the_engine_answers(flow: str) -> None:
    pages = dict(catalogue.pages())
    for here in catalogue.shown(flow).values():
        page = here.flow.page(here.node)
        reply = ask(flow=flow, page=page, link=link.write(here))
        path = f"{page}index.md" if here.node is here.flow.start else f"{page[:-1]}.md"
        assert f">{reply['html']}</guide-element>" in pages[path], page
        assert (reply["page"], reply["notice"], reply["problems"]) == (page, "", 0)


def test_own_words_are_for_questions_and_a_drill_goes_on_without_them() -> None:
    assert ask(flow="checkout", link=RATE, ask="3") == ask(flow="checkout", link=RATE)


def test_an_empty_message_opens_the_first_flow() -> None:
    assert ask()["page"] == "param-nerede/"
    assert ask(flow="nowhere")["page"] == "param-nerede/"


def test_a_question_is_opened_by_its_page_and_the_drill_begins_at_the_beginning() -> None:
    assert ask(flow="wizard", page="param-nerede/kart/")["page"] == "param-nerede/kart/"
    assert ask(flow="wizard", page="cozum/olmayan/")["page"] == "param-nerede/"
    assert ask(flow="checkout", page="deneme/kur/")["page"] == "deneme/"


def test_a_choice_moves_on_and_the_link_grows() -> None:
    reply = act("", "giris-yap")
    assert (reply["page"], reply["link"]) == ("deneme/urunler/", "olaylar=1~giris-yap")


def test_the_happy_path_can_be_walked_through_the_door_alone() -> None:
    typed = {"urun": "kulaklik", "adres": "deneme-adresi", "yontem": "qiwi", "kanal": "sms",
             "cuzdan": "+7 000 000 00 10", "kod": "246810"}  # fmt: skip
    reply = ask(flow="checkout")
    for step in PAID:
        reply = act(reply["link"], step.partition(":")[0], **typed)
        assert (reply["problems"], reply["notice"]) == (0, "")
    assert reply["title"] == "Ödeme alındı"
    assert reply["link"] == link.write(drill(*PAID))


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_restart_begins_a_drill_with_its_scenarios(name: str) -> None:
    settings = {stage: name if name.startswith(f"{stage}:") else "" for stage in QIWI.stages}
    reply = ask(
        flow="checkout", link=link.write(drill(*RUNS[name], scenario=name)), restart=settings
    )
    assert (reply["link"], reply["page"], reply["notice"]) == (f"senaryo={name}", "deneme/", "")


def test_a_restart_without_scenarios_is_the_plain_beginning() -> None:
    assert ask(flow="checkout", link=CODE, restart={})["link"] == ""
    assert ask(flow="checkout", link=CODE, restart={"odeme": ""})["link"] == ""


def test_what_is_not_offered_here_is_said_and_the_reader_stays() -> None:
    reply = act(CODE, "ode")
    assert (reply["link"], reply["notice"]) == (CODE, own.NOTICES["cut"])


@pytest.mark.parametrize(
    ("name", "near"),
    [("odeme:cfit", "odeme:cift"), ("cift", "odeme:cift"), ("Kod gelmedi", "onay:kod-gelmedi")],
)
def test_an_unknown_scenario_offers_the_nearest_names(name: str, near: str) -> None:
    notice = ask(flow="checkout", link=f"senaryo={name}")["notice"]
    assert "adlı bir senaryo yok." in notice
    assert near in notice.partition("Şunu mu istediniz:")[2]


def test_an_unknown_scenario_far_from_all_is_named_alone() -> None:
    assert ask(flow="checkout", link="senaryo=zzzz")["notice"] == "“zzzz” adlı bir senaryo yok."
    assert ask(flow="checkout", link="senaryo=🎉")["notice"] == own.NOTICES["cut"]


def test_a_known_scenario_beside_an_unknown_one_is_kept() -> None:
    for names in ("yok,odeme:cift", "odeme:cift,yok"):
        reply = ask(flow="checkout", link=f"senaryo={names}&{DOLLARS}")
        assert reply["link"] == f"senaryo=odeme:cift&{DOLLARS}"
        assert "yok" in reply["notice"]


@pytest.mark.parametrize(
    ("fragment", "notice"),
    [
        ("olaylar=2~giris-yap", "newer"),
        ("olaylar=1~giris-yap~yok", "cut"),
        ("olaylar=1~giris-yap~urun-sec", "cut"),
        ("olaylar=1~giris-yap~urun-sec:yok", "cut"),
        ("olaylar=1~giris-yap~tutar-yaz:1,005", "cut"),
        ("olaylar=1~" + "bir-saat~" * 600, "too_long"),
        ("a" * 20_000, "too_long"),
    ],
)
def test_a_link_that_means_less_than_it_says_says_so(fragment: str, notice: str) -> None:
    assert ask(flow="checkout", link=fragment)["notice"] == own.NOTICES[notice]


@pytest.mark.parametrize("typed", ["-1", "1e9", "1,005", "NaN", "", "9" * 10_000, "<b>", "\u202e1"])
@pytest.mark.parametrize(
    ("at", "choice", "field"), [(DOLLARS, "tutar-yaz", "tutar"), (RATE, "kuru-degistir", "kur")]
)
def test_an_amount_that_is_none_is_refused_in_turkish(
    at: str, choice: str, field: str, typed: str
) -> None:
    reply = act(at, choice, **{field: typed})
    assert (reply["problems"], reply["link"]) == (1, at)
    assert own.PROBLEMS in reply["html"]
    assert "9" * 81 not in reply["html"]


@pytest.mark.parametrize(("typed", "value"), [("0,01", "0.01"), ("1.234,5", "1234.50")])
def test_an_amount_that_is_one_goes_into_the_link_in_one_writing(typed: str, value: str) -> None:
    assert act(DOLLARS, "tutar-yaz", tutar=typed)["link"] == f"{DOLLARS}~tutar-yaz:{value}"


def test_the_code_goes_into_the_link_as_what_it_stands_for() -> None:
    assert act(CODE, "kodu-dogrula", kod="246810")["link"].endswith("~kodu-dogrula:dogru")


def test_a_step_that_breaks_a_law_is_not_taken_and_the_page_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing_is_ever_paid(world: Any) -> bool:
        return not world.paid

    monkeypatch.setitem(vars(CHECKOUT), "laws", (nothing_is_ever_paid,))
    at = link.write(drill(*PAID[:-1]))
    reply = act(at, "ode")
    assert (reply["notice"], reply["link"]) == (own.STOPPED, at)
    shared = ask(flow="checkout", link=f"{at}~ode~gecmisi-ac")
    assert (shared["notice"], shared["link"]) == (own.NOTICES["cut"], at)


@pytest.mark.parametrize(
    "message",
    [
        "",
        "{",
        "null",
        "3",
        '"metin"',
        "[]",
        "[" * 100_000,
        '{"a":' * 100_000,
        "1" * 10_000,
        "NaN",
        "\ud800",
        "\0",
    ],
    ids=lambda message: ascii(message[:8]),
)
def test_what_is_no_message_gets_the_beginning_and_a_notice(message: str) -> None:
    reply = whole(message)
    assert (reply["page"], reply["notice"]) == ("param-nerede/", own.EMPTY_MESSAGE)


@pytest.mark.parametrize("wrong", [None, 3, 1.5, True, [], {}, ["giris-yap"], {"a": {"b": 1}}])
@pytest.mark.parametrize("name", ["flow", "page", "link", "choice", "typed", "restart"])
def test_values_of_the_wrong_kind_are_as_good_as_none(name: str, wrong: object) -> None:
    reply = whole(json.dumps({"flow": "checkout", name: wrong}))
    assert reply["link"] == ""


def test_a_choice_with_typed_values_of_the_wrong_kind_is_a_refusal() -> None:
    wrong: tuple[object, ...] = (None, 3, [], {"kod": 246810}, {"kod": None}, {"kod": ["246810"]})
    for typed in wrong:
        reply = ask(flow="checkout", link=CODE, choice="kodu-dogrula", typed=typed)
        assert (reply["problems"], reply["link"]) == (1, CODE)


def test_who_jumps_to_a_step_can_jump_back() -> None:
    there = link.write(drill(*PAID))
    back = act(there, link.TAKEN, adim="8")
    assert (back["title"], back["link"]) == ("Cüzdanın sayfası açıldı", f"{there}&adim=8")
    assert act(back["link"], link.TAKEN, adim=str(len(PAID)))["link"] == there


@pytest.mark.parametrize("count", ["", "-1", "bir", "1" * 5_000, "\u0663"])
def test_a_jump_to_no_number_leads_to_the_start(count: str) -> None:
    assert act(CODE, link.TAKEN, adim=count)["link"] == f"{CODE}&adim=0"


def test_the_clock_is_set_to_a_date_and_back() -> None:
    on = act(DOLLARS, "tarihe-git", an="1.3.2022")
    assert on["link"] == f"{DOLLARS}~tarihe-git:2022-03-01T09.00"
    back = act(on["link"], "tarihe-git", an="2.11.2021")
    assert back["link"] == f"{on['link']}&adim=1&ara=2021-11-02T09.00"
    assert back["said"] == "Ürünler. 2\u00a0Kasım 2021 Salı, 09.00."
    again = act(back["link"], link.TAKEN, adim="2")
    assert (again["html"], again["link"]) == (on["html"], on["link"])


def test_a_date_out_of_the_drill_is_refused_beside_the_clock() -> None:
    reply = act(CODE, "tarihe-git", an="1.1.1999")
    assert (reply["problems"], reply["link"]) == (1, CODE)
    panel = reply["html"].partition("<aside")[2]
    assert own.PROBLEMS in panel
    assert 'id="panel" checked>' in panel


def test_a_full_run_takes_no_more_steps_but_can_go_back() -> None:
    full = "olaylar=1" + "~bir-saat" * timeline.MOST_STEPS
    for choice, typed in (("bir-saat", {}), ("giris-yap", {}), ("tarihe-git", {"an": "1.3.2024"})):
        reply = act(full, choice, **typed)
        assert (reply["notice"], reply["link"]) == (own.FULL, full)
    assert act(full, "tarihe-git", an="2.11.2021")["notice"] == ""
    assert own.ROOM.format(most=timeline.MOST_STEPS, left=0) in reply["html"]


@given(st.text(st.characters()))
def test_any_text_gets_a_whole_reply(message: str) -> None:
    whole(message)


@given(json_values)
def test_any_json_gets_a_whole_reply(value: object) -> None:
    whole(json.dumps(value))


@given(requests)
def test_any_request_gets_a_whole_reply(request: dict[str, object]) -> None:
    whole(json.dumps(request))


@given(steps, st.sampled_from(["", *SCENARIOS]))
def test_any_clicks_in_any_order_lead_to_a_link_that_leads_back(
    clicks: list[tuple[str, dict[str, str]]], scenario: str
) -> None:
    reply = ask(flow="checkout", restart={"": scenario})
    for choice, typed in clicks:
        reply = act(reply["link"], choice, **typed)
    again = ask(flow="checkout", link=reply["link"])
    assert (again["page"], again["link"]) == (reply["page"], reply["link"])
    assert again["notice"] == ""
