"""Long runs through the door of the browser, with hostile input at every step."""

import json
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from guide_engine import browser
from guide_engine.core import link
from guide_engine.core.model import Choice, Position
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.present.words import STOPPED
from tests.markup import Markup

REAL = ("4111 1111 1111 1111", "+7 916 123 45 67", "0532 123 45 67", "٤١١١١١١١١١١١١١١١")
ODD = (
    *("", " \u00a0", "-1", "1e9", "NaN", "1,005", "\u202e21,5", "\x00\ud800", "7" * 5_000),
    *('"><script>canary()</script>', "{invoice}", "1~2:3&olaylar=1", "%00%ff", "ş" * 300),
)
BITS = ("~", ":", "&", "=", "%", "\x00", "\ud800", "olaylar=2", "giris-yap", "senaryo=iade:tamam")

typed = st.sampled_from((*REAL, *ODD)) | st.text(st.characters(), max_size=12)
names = st.sampled_from((*SCENARIOS, "iade:yok", "", "__proto__", "<b>"))


class Visit(RuleBasedStateMachine):
    """A reader, or somebody worse, at one flow; what the page keeps is an address and a link."""

    flow_id = CHECKOUT.id

    def __init__(self) -> None:
        super().__init__()
        self.flow = QIWI.parts[self.flow_id].flow
        self.reply: dict[str, Any] = {}
        self.sent: list[str] = []

    def ask(self, **message: object) -> None:
        told = {"flow": self.flow.id, "page": self.reply.get("page", ""), **message}
        self.reply = json.loads(browser.answer(json.dumps(told)))

    def here(self) -> Position[Any]:
        return link.open_link(self.flow, self.reply["page"], self.reply["link"])[0]

    @initialize()
    def open(self) -> None:
        self.ask()

    def press(self, choice: Choice[Any], values: dict[str, str]) -> None:
        self.sent += values.values()
        self.ask(link=self.reply["link"], choice=choice.slug, typed=values)

    @rule(data=st.data())
    def go_on(self, data: st.DataObject) -> None:
        """Do what the screen offers, with values that it takes."""
        choices = self.here().node.choices
        if choices:
            choice = data.draw(st.sampled_from(choices))
            samples = {f.slug: data.draw(st.sampled_from(f.samples)) for f in choice.fields}
            self.press(choice, samples)
            assert self.reply["notice"] != STOPPED, "what the screen offers breaks a law"

    @rule(data=st.data())
    def move_the_clock(self, data: st.DataObject) -> None:
        if self.flow.controls:
            self.press(data.draw(st.sampled_from(self.flow.controls)), {})

    @rule(data=st.data(), hostile=typed)
    def type_what_is_hostile(self, data: st.DataObject, hostile: str) -> None:
        choices = self.here().node.choices
        if choices:
            choice = data.draw(st.sampled_from(choices))
            before = self.reply["link"]
            self.press(choice, {field.slug: hostile for field in choice.fields})
            if hostile in REAL and choice.fields:
                assert self.reply["link"] == before

    @rule(slug=typed | st.sampled_from(sorted({slug for _, slug in CHECKOUT.offered})))
    def press_what_is_not_here(self, slug: str) -> None:
        self.sent.append(slug)
        self.ask(link=self.reply["link"], choice=slug, typed={slug: slug})

    @rule(at=st.integers(0, 400), bit=st.sampled_from(BITS), cut=st.integers(0, 5))
    def bend_the_link(self, at: int, bit: str, cut: int) -> None:
        written = self.reply["link"]
        self.ask(link=written[:at] + bit + written[at + cut :])

    @rule(chosen=st.dictionaries(st.sampled_from(("giris", "iade", "x")), names, max_size=3))
    def begin_again(self, chosen: dict[str, str]) -> None:
        self.ask(restart=chosen)

    @rule(words=typed)
    def ask_in_own_words(self, words: str) -> None:
        self.sent.append(words)
        kept = self.reply["link"]
        self.ask(link=kept, ask=words)
        self.ask(link=kept)

    @invariant()
    def the_reply_is_whole(self) -> None:
        if self.reply:
            assert Markup(self.reply["html"]).wrong == []
            assert self.reply["title"]

    @invariant()
    def its_link_leads_there_and_every_law_holds(self) -> None:
        if self.reply:
            page, written = self.reply["page"], self.reply["link"]
            position, opened = link.open_link(self.flow, page, written)
            assert opened.trouble == ""
            assert (self.flow.page(position.node), link.write(position)) == (page, written)
            assert [law.__name__ for law in self.flow.laws if not law(position.world)] == []
            assert set(written) <= set("abcdefghijklmnopqrstuvwxyzT0123456789-:,.~&=")

    @invariant()
    def no_real_number_stays(self) -> None:
        told = json.dumps(self.reply, ensure_ascii=False)
        for number in set(self.sent) & set(REAL):
            assert number not in told
            assert number.replace(" ", "") not in told


class Questions(Visit):
    """The same at the wizard."""

    flow_id = "wizard"


fewer = settings(max_examples=settings.default.max_examples // 4, stateful_step_count=40)
TestVisit = Visit.TestCase
TestVisit.settings = fewer
TestQuestions = Questions.TestCase
TestQuestions.settings = fewer
