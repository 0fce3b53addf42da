"""Tags set in the text of a part -> a compiled template, its loops and built texts counted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.visitor import NodeTransformer
from lxml import etree

from chibo_cli.word.own.bounds import LONGEST_PART, TooMuchError, with_purse
from chibo_cli.word.own.sandbox import COMPARED, JOINED, METHODS, TURNS, OwnLanguage
from chibo_cli.word.own.tags import Tag
from chibo_cli.word.own.tokens import TOKEN

_FIRST_LINE_OF_TAGS = 2
_LETTERS_A_STEP = 10
# The elements around a place, outermost first, each with its number in the part.
Path = tuple[tuple[str, int], ...]

_XML_TAG = re.compile(r"<(/?)([\w:.-]+)[^<>]*?(/?)>")


@dataclass(frozen=True)
class SetTag:
    """A tag where it stands in the XML; `path` are the elements around it, outermost first."""

    tag: Tag
    path: Path


@dataclass(frozen=True)
class TaggedText:
    """The XML of a part around its tags: a piece before each tag, and one after the last."""

    pieces: tuple[str, ...]
    tags: tuple[SetTag, ...]

    @property
    def source(self) -> str:
        """What Jinja reads: nothing outside the tags can be taken for one, or ends a line."""
        sources = [each.tag.source for each in self.tags]
        pairs = zip(self.pieces, [*sources, ""], strict=True)
        return "".join(part for pair in pairs for part in pair)


def tagged_text(root: etree._Element, tags: Sequence[Tag]) -> TaggedText:
    """The XML of a part cut at its tokens; comments are left out."""
    xml = etree.tostring(root, encoding="unicode").replace("{", "&#123;").replace("\n", "&#10;")
    pieces = TOKEN.split(xml)
    texts, numbers = pieces[::2], [int(number) for number in pieces[1::2]]
    kept, placed = [""], []
    for text, number, path in zip(texts, [*numbers, None], _paths(texts), strict=True):
        kept[-1] += text
        if number is not None and tags[number].opening != "{#":
            placed.append(SetTag(tags[number], path))
            kept.append("")
    return TaggedText(tuple(kept), tuple(placed))


def _paths(texts: Sequence[str]) -> Iterator[Path]:
    """The elements open after each piece of XML."""
    open_elements: list[tuple[str, int]] = []
    number = count()
    for text in texts:
        for closing, name, empty in _XML_TAG.findall(text):
            if closing:
                open_elements.pop()
            elif not empty:
                open_elements.append((name, next(number)))
        yield tuple(open_elements)


class OwnTemplate:
    """A part ready to be filled."""

    def __init__(self, language: OwnLanguage, text: TaggedText) -> None:
        counted = _Counting(language).visit(language.parse(text.source))
        self._template = language.from_string(counted)
        self._tags = text.tags

    def filled(self, values: Mapping[str, Any]) -> str:
        """The XML of the part. Raises what the values make of it, and TooMuchError."""
        pieces, length = [], 0
        for piece in self._template.generate(with_purse(values)):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST_PART:
                raise TooMuchError("Mẫu in ra quá dài.")
        return "".join(pieces)

    def tag_of(self, error: BaseException) -> Tag | None:
        """The tag that raised an error; None where it cannot be told."""
        line = None
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == "<template>":
                line = trace.tb_lineno
            trace = trace.tb_next
        position = -1 if line is None else line - _FIRST_LINE_OF_TAGS
        return self._tags[position].tag if 0 <= position < len(self._tags) else None


class _Counting(NodeTransformer):
    """Puts the counting in: each loop, comparison and joining goes through a filter of ours."""

    def __init__(self, language: jinja2.Environment) -> None:
        self.language = language

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 the name Jinja looks for
        self.generic_visit(node)
        node.iter = self._filter(node.iter, TURNS, [nodes.Const(_cost_of_turn(node))])
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802 as above
        self.generic_visit(node)
        others: list[nodes.Expr] = []
        for operand in node.ops:
            others += [nodes.Const(operand.op), operand.expr]
        return self._filter(node.expr, COMPARED, others)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 as above
        self.generic_visit(node)
        return self._filter(nodes.List(node.nodes), JOINED, [])

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 as above
        self.generic_visit(node)
        method = node.node
        assert isinstance(method, nodes.Getattr)  # anything else has been refused
        return self._filter(method.node, METHODS[method.attr], node.args)

    def _filter(self, value: nodes.Node, name: str, args: list[nodes.Expr]) -> nodes.Filter:
        made = nodes.Filter(value, name, args, [], None, None)
        made.set_lineno(value.lineno, override=False)
        made.set_environment(self.language)
        return made


def _cost_of_turn(loop: nodes.For) -> int:
    """How much one turn of a loop does: its expressions, and the letters it prints."""
    inside = [each for part in loop.body for each in (part, *part.find_all(nodes.Node))]
    letters = sum(len(each.data) for each in inside if isinstance(each, nodes.TemplateData))
    return 1 + len(inside) + letters // _LETTERS_A_STEP
