"""The panel beside a drill's screen as HTML: money, clock, scenarios, events."""

from guide_engine.present.forms import form, picked
from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import Clock, Events, Money, Scenarios, Stop


def money(money: Money) -> Tag:
    """Build the way of the money."""
    stops = [
        tag("li", *_stop(stop), class_="g-here" if stop.here else None) for stop in money.stops
    ]
    return tag("div", tag("ol", *stops, class_="g-path"), tag("p", money.note, class_="g-note"))


def _stop(stop: Stop) -> list[Node]:
    nodes: list[Node] = [tag("b", stop.name)]
    for amount in stop.amounts:
        nodes += [" ", tag("span", amount, class_="g-money-value")]
    if stop.coin:
        coin = tag("span", f"{stop.coin} →", class_="g-next", aria_hidden="true")
        nodes += [tag("small", stop.note), coin]
    return nodes


def clock(clock: Clock) -> Tag:
    """Build the clock, its ways on and its landmarks."""
    now = tag("p", tag("time", clock.time, class_="g-hour"), " ", tag("time", clock.day))
    marks = [
        tag(
            "li",
            tag("time", mark.day),
            " ",
            tag("span", mark.title),
            *([form(mark.form)] if mark.form else []),
            class_=f"g-{mark.state}",
        )
        for mark in clock.landmarks
    ]
    ways = tag("div", *map(form, clock.forms), class_="g-buttons")
    return tag("div", now, ways, tag("ol", *marks, class_="g-landmarks"))


def scenarios(scenarios: Scenarios) -> Tag:
    """Build the settings of the next drill."""
    fields = [picked(stage) for stage in scenarios.stages]
    button = tag("button", scenarios.button, class_="g-button g-quiet")
    return tag("form", *fields, button, data_restart=True, action=scenarios.href, method="get")


def events(events: Events) -> Tag:
    """Build the list of what was done."""
    return tag("ol", *(tag("li", tag("span", event)) for event in events.events))
