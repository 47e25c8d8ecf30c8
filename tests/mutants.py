"""Small faults of one module, one at a time: what a slip of the pen could have written."""

import ast
import copy
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

Part = TypeVar("Part", bound=ast.AST)
SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.Mod: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Break: ast.Continue,
    ast.Continue: ast.Break,
}


class Mutant(NamedTuple):
    """A module with one fault: in which function, on which line, what became of what."""

    function: str
    line: int
    before: str
    after: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Name it so that it is found again when lines move."""
        return f"{self.function}: {self.before} -> {self.after}"


def mutants(source: str) -> Iterator[Mutant]:
    """Make every mutant of the functions of a module; what runs at import is left alone."""
    tree = ast.parse(source)
    for path, function in _functions(tree, ""):
        for node in _inside(function):
            for changed in _changes(node):
                known: dict[int, ast.AST] = {}
                mutated = copy.deepcopy(tree, known)  # it notes the copies by id
                _become(known[id(node)], changed)
                _keep_names(known[id(function)], function)
                line = getattr(node, "lineno", function.lineno)
                yield Mutant(path, line, _text(node), _text(changed), mutated)


def _functions(node: ast.AST, path: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            here = f"{path}.{child.name}" if path else child.name
            if isinstance(child, ast.FunctionDef):
                yield here, child
            yield from _functions(child, here)


def _inside(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """List what runs in a function and may be wrong; not its docstring, types and messages."""
    todo: list[ast.AST] = list(function.body)
    if ast.get_docstring(function) is not None:
        del todo[0]
    while todo:
        node = todo.pop(0)
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.JoinedStr | ast.Raise):
            continue
        yield node
        children = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.AnnAssign):
            children.remove(node.annotation)
        todo = children + todo


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """Write a node in every wrong way that is known."""
    yield from _other_operator(node)
    yield from _part_left_out(node)
    match node:
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str() as value):
            yield ast.Constant(f"{value}X")
        case ast.If(test=test) | ast.While(test=test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield ast.Return(ast.Constant(None))


def _other_operator(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in SWAPPED:
            yield _with(node, ops=[SWAPPED[type(operator)]()])
        case ast.BinOp(op=operator) | ast.AugAssign(op=operator) | ast.BoolOp(op=operator) if (
            type(operator) in SWAPPED
        ):
            yield _with(node, op=SWAPPED[type(operator)]())
        case ast.Break() | ast.Continue():
            yield SWAPPED[type(node)]()


def _part_left_out(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.BoolOp(values=values):
            for rest in _but_one(values):
                yield rest[0] if len(rest) == 1 else _with(node, values=rest)
        case ast.UnaryOp(operand=operand):
            yield operand
        case ast.IfExp(body=body, orelse=orelse):
            yield from (body, orelse)
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.Call(keywords=keywords):
            yield from (_with(node, keywords=rest) for rest in _but_one(keywords))
        case ast.comprehension(ifs=ifs):
            yield from (_with(node, ifs=rest) for rest in _but_one(ifs))


def _but_one(parts: list[Part]) -> Iterator[list[Part]]:
    yield from (parts[:number] + parts[number + 1 :] for number in range(len(parts)))


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _with(node: ast.AST, **changes: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def _text(node: ast.AST) -> str:
    """Write a node on one line, of a statement with a body only its head."""
    written = ast.unparse(node)
    return (written.splitlines()[0] if isinstance(node, ast.stmt) else written).strip()


def _become(twin: ast.AST, changed: ast.AST) -> None:
    """Let a node of the copied tree be another one, in its place."""
    changed = copy.deepcopy(changed)
    ast.copy_location(changed, twin)
    twin.__class__ = type(changed)  # so that nothing has to point elsewhere
    twin.__dict__.clear()
    twin.__dict__.update(changed.__dict__)
    ast.fix_missing_locations(twin)


def _keep_names(twin: ast.AST, function: ast.FunctionDef) -> None:
    """Let a function know the names that it knew, in code that never runs.

    Code can be put into an inner function only if it knows the same names of the outer one.
    """
    names = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    known = ast.Tuple([ast.Name(name, ast.Load()) for name in sorted(names)], ast.Load())
    never = ast.If(ast.Constant(False), [ast.Expr(known)], [])  # noqa: FBT003 - the value itself
    assert isinstance(twin, ast.FunctionDef)
    twin.body.append(ast.fix_missing_locations(ast.copy_location(never, function)))
