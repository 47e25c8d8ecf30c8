"""The small flow in other libraries, each in the form that its own documents show."""

from collections.abc import Callable
from typing import Any

from bench.small_flow import EVENTS, ROWS, RUN, START, STATES, Books, Till

Run = Callable[[], Books]


def transitions() -> Run:
    """Triggers on a machine; conditions and callbacks by name, found on the model."""
    from transitions import Machine  # noqa: PLC0415 - only the venv of the measurements has it

    till = Till()
    machine = Machine(till, list(STATES), initial=START, auto_transitions=False)
    for row in ROWS:
        told = {"conditions": row.guard or None, "after": row.effect or None}
        machine.add_transition(row.event, row.source, row.target, **told)

    def run() -> Books:
        till.reset()
        for event in RUN:
            till.trigger(event)  # type: ignore[attr-defined]  # the machine adds it to its model
        return till.books()

    return run


def python_statemachine() -> Run:
    """A class of states and events; conditions and callbacks by name, found on the model."""
    from statemachine import State, StateMachine  # noqa: PLC0415 - likewise

    states = {name: State(initial=name == START) for name in STATES}
    body: dict[str, Any] = dict(states)
    for event in EVENTS:
        body[event] = None
        for row in (row for row in ROWS if row.event == event):
            told = {"cond": row.guard or None, "on": row.effect or None}
            arrow = states[row.source].to(states[row.target], **told)
            body[event] = arrow if body[event] is None else body[event] | arrow
    till = Till()
    machine = type("Small", (StateMachine,), body)(till)

    def run() -> Books:
        till.reset()
        for event in RUN:
            machine.send(event)
        return till.books()

    return run


def sismic() -> Run:
    """A statechart; guards and actions are code in strings."""
    from sismic.interpreter import Interpreter  # noqa: PLC0415 - likewise
    from sismic.model import (  # noqa: PLC0415 - likewise
        BasicState,
        CompoundState,
        Statechart,
        Transition,
    )

    chart = Statechart("small")
    chart.add_state(CompoundState("root", initial=START), parent=None)
    for state in STATES:
        chart.add_state(BasicState(state), parent="root")
    for row in ROWS:
        # Of two arrows of one event only one may be open, so the last has the opposite guard.
        rivals = [r.guard for r in ROWS if (r.source, r.event) == (row.source, row.event)]
        guard = f"till.{row.guard}()" if row.guard else None
        if guard is None and any(rivals):
            guard = f"not till.{rivals[0]}()"
        action = f"till.{row.effect}()" if row.effect else None
        chart.add_transition(Transition(row.source, row.target, row.event, guard, action))
    till = Till()
    interpreter = Interpreter(chart, initial_context={"till": till})
    interpreter.execute()

    def run() -> Books:
        till.reset()
        for event in RUN:
            interpreter.queue(event).execute_once()
        return till.books()

    return run


def automat() -> Run:
    """A type machine. It knows no guards: who sends an event asks first which of two it is."""
    from typing import Protocol  # noqa: PLC0415 - likewise

    from automat import TypeMachineBuilder  # noqa: PLC0415 - likewise

    inputs = [row.event if not row.guard else f"{row.event}_{row.guard}" for row in ROWS]
    methods: dict[str, Any] = {name: _input(name) for name in dict.fromkeys(inputs)}
    protocol = type("Small", (Protocol,), methods)
    builder = TypeMachineBuilder(protocol, Till)
    states = {name: builder.state(name) for name in STATES}
    for row, name in zip(ROWS, inputs, strict=True):
        upon = states[row.source].upon(getattr(protocol, name)).to(states[row.target])
        upon.returns(None) if not row.effect else upon(_output(row.effect))
    till = Till()
    machine = builder.build()(till)
    sends = {name: getattr(machine, name) for name in inputs}
    guarded = {row.event: row.guard for row in ROWS if row.guard}
    asks = {event: (getattr(till, guard), f"{event}_{guard}") for event, guard in guarded.items()}

    def run() -> Books:
        till.reset()
        for event in RUN:
            if event in asks and asks[event][0]():
                sends[asks[event][1]]()
            else:
                sends[event]()
        return till.books()

    return run


def _input(name: str) -> Callable[[object], None]:
    def ask(self: object) -> None: ...

    ask.__name__ = name
    ask.__qualname__ = f"Small.{name}"
    return ask


def _output(effect: str) -> Callable[[object, Till], None]:
    def do(_: object, till: Till) -> None:
        getattr(till, effect)()

    do.__name__ = effect
    return do


PEERS = {
    "transitions": transitions,
    "python-statemachine": python_statemachine,
    "sismic": sismic,
    "Automat": automat,
}
