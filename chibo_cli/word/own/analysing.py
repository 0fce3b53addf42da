"""The tags of one part, one after another: faults of every tag, of blocks, of names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from jinja2 import nodes

from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.own.compiling import Path, SetTag, TaggedText
from chibo_cli.word.own.names import LOOP, Names, Scope, bound, printing_faults
from chibo_cli.word.own.sandbox import OwnLanguage
from chibo_cli.word.own.statements import Statement, UnreadableTagError, statement_of
from chibo_cli.word.own.tags import Tag
from chibo_cli.word.shapes import UNKNOWN, Shape

_DEEPEST = 12
_NAME = re.compile(r"[^\W\d]\w*")
_CONTAINERS = frozenset(f"w:{name}" for name in ("tbl", "tr", "tc", "txbxContent", "sdt"))


@dataclass(frozen=True)
class _Block:
    """A block that is open: what opened it, its last dividing tag, and the names of before.

    `missing` is the name that is known to be missing in it, after `{% if x is none %}`.
    """

    opened: Statement
    last: SetTag
    outside: Scope
    is_divided: bool = False
    missing: str = ""


def faults_in(text: TaggedText, language: OwnLanguage, paper: Shape | None) -> list[TemplateFault]:
    """Every fault of the tags of a part, in order; without a shape, names are not looked at."""
    analysis = _Analysis(language, paper)
    for each in text.tags:
        analysis.read(each)
    return [*analysis.faults, *analysis.unclosed()]


class _Analysis:
    def __init__(self, language: OwnLanguage, paper: Shape | None) -> None:
        self.language = language
        self.faults: list[TemplateFault] = []
        self.blocks: list[_Block] = []
        self.scope: dict[str, Shape] = {}
        self.tag: Tag | None = None
        self.names = Names(paper, language, self._say)

    def read(self, placed: SetTag) -> None:
        """Take in the next tag."""
        self.tag = placed.tag
        statement = self._statement(placed.tag)
        if statement is None:
            return
        if statement.closes:
            self._close(statement, placed)
        elif statement.divides:
            self._divide(statement, placed)
        self._use(statement)
        if statement.opens:
            self._open(statement, placed)

    def _statement(self, tag: Tag) -> Statement | None:
        try:
            return statement_of(tag, self.language)
        except UnreadableTagError as error:
            self.faults.append(tag.fault(str(error)))
            return _as_block(tag)

    def unclosed(self) -> Iterator[TemplateFault]:
        """The blocks still open at the end of the part."""
        for block in self.blocks:
            yield _never_closed(block)

    def _say(self, message: str, *, is_note: bool = False) -> None:
        assert self.tag is not None
        fault = self.tag.fault(f"Thẻ {self.tag.typed}: {message.removesuffix('.')}{_stop(message)}")
        self.faults.append(replace(fault, is_note=is_note))

    def _use(self, statement: Statement) -> None:
        """Look up the names of a tag; what `set` gives is known from here on."""
        node = statement.node
        if statement.word == "in" and node is not None:
            shape = self.names.look_up(node, self.scope)
            for message, is_note in printing_faults(shape, node):
                self._say(message, is_note=is_note)
        elif isinstance(node, nodes.If):
            self.names.look_up(node.test, self.scope)
        elif isinstance(node, nodes.Assign):
            shape = self.names.look_up(node.node, self.scope)
            self.scope = {**self.scope, **bound(node.target, shape)}

    def _open(self, statement: Statement, placed: SetTag) -> None:
        missing = _missing_name(statement.node)
        self.blocks.append(_Block(statement, placed, self.scope, missing=missing))
        if missing:
            self.scope = {**self.scope, missing: UNKNOWN}
        if len(self.blocks) == _DEEPEST + 1:
            self._say(f"lồng quá {_DEEPEST} lớp")
        node = statement.node
        if isinstance(node, nodes.For):
            shape = self.names.look_up(node.iter, self.scope)
            if shape.is_known and shape.element is None:
                self._say("vòng lặp cần một danh sách")
            self.scope = {**self.scope, **bound(node.target, shape.member), "loop": LOOP}
            if node.test is not None:
                self.names.look_up(node.test, self.scope)
        elif statement.word == "for":
            targets = _NAME.findall(statement.tag.body.partition(" in ")[0])
            self.scope = {**self.scope, **dict.fromkeys(targets, UNKNOWN), "loop": LOOP}
        elif isinstance(node, nodes.With):
            for target, value in zip(node.targets, node.values, strict=True):
                shape = self.names.look_up(value, self.scope)
                self.scope = {**self.scope, **bound(target, shape)}

    def _divide(self, statement: Statement, placed: SetTag) -> None:
        block = self.blocks[-1] if self.blocks else None
        if block is None or block.opened.word == "with":
            self._say("không có {% if … %} nào đang mở trước nó")
            return
        if block.is_divided or (statement.word == "elif" and block.opened.word != "if"):
            self._say(f"không đứng được ở đây, trong khối {block.opened.tag.typed}")
        self._compare_places(block, placed)
        self._know_again(block)
        self.blocks[-1] = replace(block, last=placed, is_divided=statement.word == "else")
        if block.opened.word == "for":
            self.scope = dict(block.outside)

    def _close(self, statement: Statement, placed: SetTag) -> None:
        wanted = statement.closes
        if not any(block.opened.word == wanted for block in self.blocks):
            if self.blocks:
                self._say(
                    f"khối đang mở là {self.blocks[-1].opened.tag.typed}, không phải {wanted}"
                )
            else:
                self._say("không có khối nào đang mở để đóng")
            return
        while self.blocks[-1].opened.word != wanted:
            self.faults.append(_never_closed(self.blocks.pop()))
        block = self.blocks.pop()
        self._compare_places(block, placed)
        self._know_again(block)
        if wanted != "if":
            self.scope = dict(block.outside)

    def _know_again(self, block: _Block) -> None:
        """Past the branch in which a name was missing, it is what it was before."""
        if block.missing in block.outside:
            self.scope = {**self.scope, block.missing: block.outside[block.missing]}
        else:
            self.scope.pop(block.missing, None)

    def _compare_places(self, block: _Block, placed: SetTag) -> None:
        """A block must begin and end at the same depth, else the file would be torn."""
        if _fit(block.last.path, placed.path):
            return
        other = block.last.tag
        self._say(
            f"khối mở ở {other.typed} ({other.place}: «{other.paragraph}») phải đóng ở cùng một "
            "chỗ và cùng một kiểu: cùng {%p, cùng {%tr, hoặc cùng không có chữ nào sau {%"
        )


def _missing_name(node: nodes.Node | None) -> str:
    """The name a condition finds missing: `x` of `x is none`."""
    test = node.test if isinstance(node, nodes.If) else None
    if isinstance(test, nodes.Test) and test.name == "none" and isinstance(test.node, nodes.Name):
        return test.node.name
    return ""


def _as_block(tag: Tag) -> Statement | None:
    """A tag that cannot be read but plainly opens a block, so that its end is not a fault too."""
    word = tag.body.split(" ", 1)[0]
    is_block = tag.opening == "{%" and word in ("if", "for", "with", "elif")
    return Statement(tag, word) if is_block else None


def _fit(one: Path, other: Path) -> bool:
    """Whether what lies between two places can be left out or repeated without tearing the file.

    They lie as deep in the same kinds of elements, and in the same cell or text box.
    """
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    names = [name for name, _ in one[shared:]]
    return names == [name for name, _ in other[shared:]] and not _CONTAINERS.intersection(names)


def _never_closed(block: _Block) -> TemplateFault:
    opened = block.opened
    return opened.tag.fault(
        f"Khối {opened.tag.typed} không được đóng bằng {{% end{opened.word} %}}."
    )


def _stop(message: str) -> str:
    return "" if message.endswith("?") else "."
