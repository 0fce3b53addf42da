"""The names a tag uses, looked up among what the paper offers; unknown ones with the nearest."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time
from typing import Any

from jinja2 import nodes

from chibo_cli.models.words import WORDS
from chibo_cli.vietnamese import nearest
from chibo_cli.word.own.sandbox import LOOP_WORDS, OwnLanguage
from chibo_cli.word.shapes import UNKNOWN, Shape, names_in

Scope = Mapping[str, Shape]

LOOP = Shape({name: Shape(example=1) for name in LOOP_WORDS})
_DAY_WORDS = ("day", "month", "year")
_TIME_WORDS = ("hour", "minute")
_SAME_LIST = ("list", "reverse", "selectattr", "rejectattr")


class Names:
    """Looks up the names of one tag after another; says what is wrong with them, and what to note.

    Without a shape of the paper nothing is known, and no name is wrong.
    """

    def __init__(self, paper: Shape | None, language: OwnLanguage, say: Callable[[str], None]):
        self.paper = paper
        self.filters = sorted(name for name in language.filters if " " not in name)
        self.tests = sorted(language.tests)
        self.say = say

    def look_up(self, node: nodes.Node, scope: Scope) -> Shape:
        """What an expression gives; what is wrong in it has been said."""
        match node:
            case nodes.Name():
                return self._name(node.name, scope)
            case nodes.Getattr():
                return self._field(self.look_up(node.node, scope), node.attr, _typed(node.node))
            case nodes.Getitem():
                return self._item(node, scope)
            case nodes.Filter():
                return self._filtered(node, scope)
            case nodes.Test():
                if node.name not in self.tests:
                    self.say(f"không có phép thử «{node.name}»; dùng được: {', '.join(self.tests)}")
            case nodes.Or() | nodes.And():
                right = self.look_up(node.right, scope)
                return self.look_up(node.left, scope).or_else(right)
            case nodes.CondExpr():
                return self._either(node, scope)
            case nodes.Call(node=nodes.Getattr() as method):
                return self._called(method, node.args, scope)
            case nodes.Const():
                return Shape(example=node.value)
        for child in node.iter_child_nodes():
            self.look_up(child, scope)
        return UNKNOWN

    def _name(self, name: str, scope: Scope) -> Shape:
        if name in scope:
            return scope[name]
        if self.paper is None:
            return UNKNOWN
        if name in self.paper.fields:
            return self.paper.fields[name]
        nested = [each for each, _ in names_in(self.paper) if each.endswith(f".{name}")]
        nested = [each for each in nested if "[]" not in each]
        likely = nested or list(nearest(name, [*scope, *self.paper.fields]))
        self.say(f"văn bản này không có tên «{name}»{_or_rather(likely)}")
        return UNKNOWN

    def _field(self, shape: Shape, key: str, of: str) -> Shape:
        if not shape.is_known or key in shape.fields:
            return shape.fields.get(key, UNKNOWN)
        if shape.fields:
            self.say(f"«{of}» không có «{key}»{_or_rather(nearest(key, shape.fields))}")
        elif shape.element is not None:
            self.say(
                f"«{of}» là danh sách, không có «{key}»; lấy từng mục bằng {{% for … in {of} %}}"
            )
        elif key not in _words_of(shape.example):
            self.say(f"«{of}» là một giá trị đơn, không có «{key}»")
        return UNKNOWN

    def _item(self, node: nodes.Getitem, scope: Scope) -> Shape:
        shape = self.look_up(node.node, scope)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._field(shape, node.arg.value, _typed(node.node))
        self.look_up(node.arg, scope)
        return shape if isinstance(node.arg, nodes.Slice) else shape.member

    def _filtered(self, node: nodes.Filter, scope: Scope) -> Shape:
        shape = self.look_up(node.node, scope) if node.node is not None else UNKNOWN
        for child in (*node.args, *(keyword.value for keyword in node.kwargs)):
            self.look_up(child, scope)
        if node.name not in self.filters:
            self.say(f"không có bộ lọc «{node.name}»{_or_rather(nearest(node.name, self.filters))}")
            return UNKNOWN
        of = _typed(node.node) if node.node is not None else ""
        if node.name == "map":
            return Shape(element=self._column(node, shape, of))
        if node.name in _SAME_LIST:
            if node.name in ("selectattr", "rejectattr"):
                self._column(node, shape, of)
            return shape
        if node.name in ("first", "last"):
            return shape.member
        return Shape(example="…")

    def _column(self, node: nodes.Filter, shape: Shape, of: str) -> Shape:
        """The column of a list that `map`, `selectattr` and `rejectattr` name."""
        named = [keyword.value for keyword in node.kwargs if keyword.key == "attribute"]
        given = named if node.name == "map" else node.args
        if len(given) != 1 or len(node.args) + len(node.kwargs) != 1:
            how = "attribute='…'" if node.name == "map" else "'…'"
            self.say(f"bộ lọc «{node.name}» viết là {node.name}({how})")
            return UNKNOWN
        key = given[0]
        if not isinstance(key, nodes.Const) or not isinstance(key.value, str):
            self.say(f"tên cột của «{node.name}» phải viết trong dấu nháy")
            return UNKNOWN
        column = shape.member
        for part in key.value.split("."):
            column = self._field(column, part, f"{of}[]")
        return column

    def _called(self, method: nodes.Getattr, args: Sequence[nodes.Node], scope: Scope) -> Shape:
        of = self.look_up(method.node, scope)
        for each in args:
            self.look_up(each, scope)
        key = args[0]
        if method.attr == "get" and isinstance(key, nodes.Const):
            return self._field(of, str(key.value), _typed(method.node))
        return Shape(example=1) if method.attr == "index" else UNKNOWN

    def _either(self, node: nodes.CondExpr, scope: Scope) -> Shape:
        self.look_up(node.test, scope)
        other = self.look_up(node.expr2, scope) if node.expr2 is not None else UNKNOWN
        return self.look_up(node.expr1, scope).or_else(other)


def printing_faults(shape: Shape, node: nodes.Node) -> Iterator[tuple[str, bool]]:
    """What is wrong with printing a value of this shape, and whether it is only a note."""
    of = _typed(node)
    if shape.example is None and (shape.fields or shape.element is not None):
        yield f"«{of}» là danh sách hoặc bảng, không in ra được cả khối", False
    elif isinstance(shape.example, bool):
        yield f"«{of}» là có hoặc không; dùng trong {{% if … %}}, không in ra được", False
    elif shape.is_word and str(shape.example) in WORDS:
        yield f"«{of}» in ra từ của tệp («{shape.example}»); thêm |nhan để in thành lời", True


def bound(target: nodes.Node, shape: Shape) -> dict[str, Shape]:
    """The names a loop or `set` gives, with what they are."""
    if isinstance(target, nodes.Name):
        return {target.name: shape}
    return {each.name: UNKNOWN for each in target.find_all(nodes.Name)}


def _words_of(example: Any) -> tuple[str, ...]:
    if isinstance(example, date):
        return _DAY_WORDS
    return _TIME_WORDS if isinstance(example, time) else ()


def _typed(node: nodes.Node) -> str:
    """An expression as it is typed, as far as it is names and dots."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_typed(node.node)}.{node.attr}"
        case nodes.Getitem():
            return f"{_typed(node.node)}[…]"
        case nodes.Filter() if node.node is not None:
            return f"{_typed(node.node)}|{node.name}"
    return "…"


def _or_rather(likely: Any) -> str:
    chosen = list(likely)[:3]
    return f"; có phải «{'» hay «'.join(chosen)}» không?" if chosen else ""
