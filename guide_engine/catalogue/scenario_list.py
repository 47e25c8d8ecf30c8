"""The list of everything that can be tried in a drill, each with a link that starts it."""

from collections.abc import Mapping
from decimal import Decimal

from guide_engine.catalogue.overviews import written
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Scenario
from guide_engine.core.text import listing, number
from guide_engine.present import words as own
from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import relative

ROWS = "katalog"
CENTS = Decimal("0.01")


def scenario_list(guide: Guide, part: Part) -> tuple[str, str]:
    """Write the page: what can be filtered is marked, what is listed is whole without a script."""
    stages = {
        stage: [s for s in part.flow.scenarios.values() if s.stage == stage]
        for stage in guide.stages
    }
    sections = [
        tag(
            "section",
            tag("h2", guide.stages[stage], id=stage),
            *(_case(guide, part, s) for s in found),
        )
        for stage, found in stages.items()
        if found
    ]
    body: list[Node] = [_filter(guide), tag("div", *sections, id=ROWS, class_="g-cases")]
    lead = own.CATALOGUE_LEAD.format(count=len(part.flow.scenarios))
    return f"{guide.trials}index.md", written(own.CATALOGUE, lead, body)


def _filter(guide: Guide) -> Tag:
    """Build the filter; what is typed in it has no name, so it stays out of the address."""
    typed = tag("input", id="ara", type="search", data_field="q", autocomplete="off")
    return tag(
        "form",
        tag("div", tag("label", own.FILTER, for_="ara"), typed, class_="g-field"),
        _picked("asama", own.STAGE, guide.stages),
        _picked("dayanak", own.BASIS, own.BASES),
        tag("output", for_="ara asama dayanak"),
        class_="g-filter",
        data_filter=f"#{ROWS}",
        data_said=own.FILTERED,
    )


def _picked(name: str, label: str, options: Mapping[str, str]) -> Tag:
    lines = [tag("option", text, value=value) for value, text in {"": own.ALL, **options}.items()]
    box = tag("select", *lines, id=name, name=name, autocomplete="off")
    return tag("div", tag("label", label, for_=name), box, class_="g-field")


def _case(guide: Guide, part: Part, scenario: Scenario[object]) -> Tag:
    basis = scenario.source or own.BASES["invented"]
    rows = [
        tag("div", tag("dt", label), tag("dd", value))
        for label, value in (
            (own.TRIGGER, _trigger(scenario)),
            (own.CODE, scenario.code),
            (own.BASIS, basis),
            (own.MESSAGE, scenario.message),
            (own.EFFECT, scenario.money),
            (own.FINAL, own.IS_FINAL[scenario.final]),
            (own.RETRY, scenario.retry),
            (own.NEXT, scenario.next_step),
        )
        if value
    ]
    return tag(
        "details",
        tag("summary", tag("b", f"{scenario.number}. {scenario.title}"), " ",
            tag("span", basis, class_="g-tag")),
        tag("dl", *rows, class_="g-sum"),
        tag("p", *_ways_on(guide, part, scenario), class_="g-buttons"),
        id=scenario.id.replace(":", "-"),
        data_row=True,
        data_asama=scenario.stage,
        data_dayanak=scenario.basis,
    )  # fmt: skip


def _trigger(scenario: Scenario[object]) -> str:
    """Say how a scenario is brought about: by its name, and by the price that is its code."""
    ways = [f"senaryo={scenario.id}"]
    if scenario.code:
        ways.append(own.BY_PRICE.format(price=number(int(scenario.code) * CENTS)))
    return listing(ways)


def _ways_on(guide: Guide, part: Part, scenario: Scenario[object]) -> list[Node]:
    start = relative(guide.trials, part.flow.root, f"senaryo={scenario.id}")
    ways: list[Node] = [tag("a", own.START, href=start, class_="g-button")]
    if scenario.diagnosis:
        solve = relative(guide.trials, guide.address(scenario.diagnosis))
        ways += [" ", tag("a", own.SOLVE, href=solve, class_="g-button g-quiet")]
    return ways
