"""The panel beside a drill's screen as HTML: money, clock, scenarios, events."""

from guide_engine.present import words as own
from guide_engine.present.fields import Form
from guide_engine.present.forms import form, picked
from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import (
    Clock,
    Event,
    Events,
    Money,
    Scenarios,
    Stop,
)


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
    return tag(
        "div",
        now,
        *_ways(own.CLOCK_ON, clock.on),
        *_ways(own.CLOCK_BACK, clock.back),
        *map(form, clock.to),
        tag("ol", *marks, class_="g-landmarks"),
    )


def _ways(name: str, ways: tuple[Form, ...]) -> list[Tag]:
    """Build ways to move the clock as a group with a name."""
    if not ways:
        return []
    return [tag("div", *map(form, ways), class_="g-buttons", role="group", aria_label=name)]


def scenarios(scenarios: Scenarios) -> Tag:
    """Build the settings of the next drill."""
    fields = [picked(stage) for stage in scenarios.stages]
    button = tag("button", scenarios.button, class_="g-button g-quiet")
    return tag("form", *fields, button, data_restart=True, action=scenarios.href, method="get")


def events(events: Events) -> Tag:
    """Build the list of what was done; each step leads back or on to itself."""
    note = tag("p", events.note, class_="g-hint") if events.note else None
    return tag("div", tag("ol", *map(_event, events.events), start="0"), note)


def _event(event: Event) -> Tag:
    is_ahead = event.state == "ahead"
    return tag(
        "li",
        form(event.form) if event.form else tag("b", event.text),
        tag("small", tag("time", event.time), f", {own.TAKEN_BACK}" if is_ahead else None),
        class_=f"g-{event.state}",
        aria_current="step" if event.state == "now" else None,
    )
