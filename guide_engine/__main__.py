"""The command line: check, prove, triage, wizard, checkout, replay, export, facts."""

import argparse
import gc
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from time import perf_counter

from guide_engine import catalogue
from guide_engine.core import prove as worlds
from guide_engine.core.text import number
from guide_engine.present import words as own
from guide_engine.present.json import plain
from guide_engine.terminal import play


def check(_: argparse.Namespace) -> int:
    """Count what the guides hold and list what is wrong with them."""
    found = catalogue.problems()
    for guide in catalogue.GUIDES:
        for part in guide.parts.values():
            flow = part.flow
            choices = sum(len(node.choices) for node in flow.nodes) + len(flow.everywhere)
            reached = "-" if found else sum(1 for _ in worlds.walk(flow))
            print(f"{flow.id}: {len(flow.nodes)} nodes, {choices} choices, {reached} positions")
        print(f"{guide.id}: {len(guide.diagnoses)} diagnoses, {len(guide.claims)} claims")
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(found)} problems")
    return 1 if found else 0


def prove(asked: argparse.Namespace) -> int:
    """Walk every world that can be reached, and show what breaks a law, or that nothing does."""
    if asked.scenario and (unknown := catalogue.unknown_scenario(asked.scenario)):
        print(unknown, file=sys.stderr)
        return 2
    began = perf_counter()
    gc.disable()  # a million worlds and no circle among them: looking for one takes half the time
    proofs = list(catalogue.proofs(asked.scenario))
    gc.enable()
    for proof in proofs:
        print(proof.report)
    print(own.PROOF_TIME.format(seconds=number(Decimal(perf_counter() - began), 1)))
    return 0 if all(proof.holds for proof in proofs) else 1


def triage(asked: argparse.Namespace) -> int:
    """Rank the diagnoses that a text may mean, best first; none where it is out of scope."""
    found = [match._asdict() for match in catalogue.triage(asked.text)]
    if asked.json:
        _print(found)
        return 0
    for match in found:
        print(f"{match['score']:.2f} {match['title']} /{match['url']} ({', '.join(match['why'])})")
    return 0


def _play(asked: argparse.Namespace) -> int:
    """Play a flow; the link of the last position comes last."""
    try:
        print(play(asked.command, asked.link, input, print))
    except EOFError:
        print()
    return 0


def replay(asked: argparse.Namespace) -> int:
    """Say what a link means: the node, its world, how it came about, what made no sense."""
    _print(catalogue.run(asked.link))
    return 0


def export(asked: argparse.Namespace) -> int:
    """Print the whole guide, what other programs may rely on in it, or its replies."""
    if asked.macros:
        return _macros(asked)
    _print(catalogue.schema() if asked.schema else catalogue.export())
    return 0


def _macros(asked: argparse.Namespace) -> int:
    listed = catalogue.replies(asked.site)
    if asked.format == "json":
        _print(plain(listed))
        return 0
    print(catalogue.as_csv(listed), end="")
    return 0


def facts(asked: argparse.Namespace) -> int:
    """List the claims with their standing on a day and whether they are due for review."""
    listed = catalogue.facts(asked.as_of)
    if asked.json:
        _print(listed)
        return 0
    for claim in listed:
        print(f"{'!' if claim['due'] else ' '} {claim['review_after']} {claim['id']}")
    return 0


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    line = argparse.ArgumentParser(prog="python -m guide_engine", description=__doc__)
    commands = line.add_subparsers(dest="command", required=True)

    def command(name: str, act: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=act.__doc__)
        made.set_defaults(act=act)
        return made

    command("check", check)
    made = command("prove", prove)
    made.add_argument("--scenario", default="", metavar="S", help="only worlds in which it holds")
    made = command("triage", triage)
    made.add_argument("text")
    made.add_argument("--json", action="store_true")
    for flow in ("wizard", "checkout"):
        command(flow, _play).add_argument("--link", default="", help="begin at this link")
    made = command("replay", replay)
    made.add_argument("link")
    made.add_argument("--json", action="store_true", help="the only format there is")
    made = command("export", export)
    made.add_argument("--json", action="store_true", help="the only format there is")
    made.add_argument("--schema", action="store_true", help="the JSON Schema of the export")
    made.add_argument("--macros", action="store_true", help="the replies, for help-desk tools")
    made.add_argument("--format", choices=("csv", "json"), default="csv", help="of the macros")
    made.add_argument("--site", default="", metavar="URL", help="where their pages are")
    made = command("facts", facts)
    made.add_argument("--as-of", type=date.fromisoformat, required=True, metavar="DATE")
    made.add_argument("--json", action="store_true")
    return line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command."""
    asked = parser().parse_args(arguments)
    act: Callable[[argparse.Namespace], int] = asked.act
    return act(asked)


if __name__ == "__main__":
    sys.exit(main())
