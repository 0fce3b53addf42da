"""One tag -> what it asks for, or a Vietnamese sentence about why it cannot be read."""

import re
from dataclasses import dataclass

import jinja2
from jinja2 import nodes

from chibo_cli.word.own.sandbox import METHODS
from chibo_cli.word.own.tags import Tag

_OPENING = ("if", "for", "with")
_MIDDLE = ("elif", "else")
_CLOSING = ("endif", "endfor", "endwith")
_DEEPEST = 60
_KNOWN = (*_OPENING, *_MIDDLE, *_CLOSING, "set")

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign),
    *(nodes.With, nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr, nodes.Getitem),
    *(nodes.Slice, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.Keyword),
    *(nodes.Dict, nodes.Pair, nodes.Call),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Neg, nodes.Pos),
    *(nodes.Not, nodes.And, nodes.Or, nodes.Concat, nodes.CondExpr),
)
_REFUSED_BLOCKS = {
    **dict.fromkeys(("include", "import", "from", "extends"), "lấy nội dung từ tệp khác"),
    **dict.fromkeys(("macro", "endmacro", "call", "endcall"), "định nghĩa và gọi hàm"),
    **dict.fromkeys(("block", "endblock"), "chia mẫu thành khối"),
    **dict.fromkeys(("cellbg", "vm", "hm"), "gộp ô dọc và tô màu ô theo dữ liệu"),
}
_ENDS_IN_JINJA = re.compile(r"'(?:end of [a-z ]+|end of template|end of statement block)'")
_NEAR = re.compile(r"got '(.+?)'$|unexpected '(.+?)'$|unexpected char ['\"](.+)['\"] at \d+$")


class UnreadableTagError(Exception):
    """A tag that is not written as the language asks; the message is Vietnamese."""


@dataclass(frozen=True)
class Statement:
    """What a tag asks for: `word` is its first word, or `in` for a value to print."""

    tag: Tag
    word: str
    node: nodes.Node | None = None

    @property
    def opens(self) -> bool:
        """Whether it opens a block."""
        return self.word in _OPENING

    @property
    def divides(self) -> bool:
        """Whether it stands in the middle of a block."""
        return self.word in _MIDDLE

    @property
    def closes(self) -> str:
        """The word of the block it closes; empty where it closes none."""
        return self.word[3:] if self.word in _CLOSING else ""


def statement_of(tag: Tag, language: jinja2.Environment) -> Statement:
    """What the tag asks for. Raises UnreadableTagError."""
    if not tag.body:
        raise UnreadableTagError(f"Thẻ {tag.typed} rỗng.")
    if tag.opening == "{{":
        return Statement(tag, "in", _parsed(f"{{{{ {tag.body} }}}}", tag, language))
    word, _, rest = tag.body.partition(" ")
    if word not in _KNOWN:
        raise UnreadableTagError(_not_known(tag, word))
    if word in _CLOSING or word == "else":
        if rest.strip():
            raise UnreadableTagError(f"Sau «{word}» không được có gì: {tag.typed}.")
        return Statement(tag, word)
    opening = "if" if word == "elif" else word
    closing = "" if word == "set" else f"{{% end{opening} %}}"
    node = _parsed(f"{{% {opening} {rest} %}}{closing}", tag, language)
    return Statement(tag, word, node)


def forbidden(tree: nodes.Node) -> str | None:
    """Why a part of the language is not for templates; None where all of it is."""
    for node in (tree, *tree.find_all(nodes.Node)):
        if isinstance(node, nodes.Call) and not is_method(node):
            return "không gọi hàm trong mẫu; dùng bộ lọc, ví dụ {{ ngay|ngay_thang }}"
        if isinstance(node, nodes.For) and node.recursive:
            return "vòng lặp «recursive» không dùng trong mẫu"
        if isinstance(node, nodes.Pow):
            return "phép luỹ thừa (**) không dùng trong mẫu"
        if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
            return f"không dùng được tên bắt đầu bằng dấu gạch dưới («{node.attr}»)"
        if not isinstance(node, _ALLOWED):
            return "cách viết này không dùng trong mẫu"
    return None


def is_method(call: nodes.Call) -> bool:
    """Whether it is one of the two methods of tables and lists that templates may use."""
    plain = not call.kwargs and call.dyn_args is None and call.dyn_kwargs is None
    named = isinstance(call.node, nodes.Getattr) and call.node.attr in METHODS
    return named and plain and len(call.args) == 1


def _not_known(tag: Tag, word: str) -> str:
    if word in _REFUSED_BLOCKS:
        return f"Thẻ {tag.typed}: mẫu không được {_REFUSED_BLOCKS[word]}."
    if word in ("p", "tr", "tc"):
        return f"Thẻ {tag.typed}: viết liền «{{%{word}», không để khoảng trống trước «{word}»."
    known = ", ".join((*_OPENING, *_MIDDLE, "set", *_CLOSING))
    return f"Thẻ {tag.typed}: không có lệnh «{word}»; các lệnh dùng được: {known}."


def _parsed(source: str, tag: Tag, language: jinja2.Environment) -> nodes.Node:
    try:
        body = language.parse(source).body
        node = body[0] if len(body) == 1 else None
        if isinstance(node, nodes.Output):
            node = node.nodes[0] if len(node.nodes) == 1 else None
        if node is not None and _is_deep(node):
            raise RecursionError
        reason = forbidden(node) if node is not None else "cách viết này không dùng trong mẫu"
    except jinja2.TemplateSyntaxError as error:
        raise UnreadableTagError(f"Thẻ {tag.typed} viết chưa đúng{_near(error)}.") from None
    except (RecursionError, ValueError, OverflowError):
        raise UnreadableTagError(f"Thẻ {tag.typed} quá dài hoặc quá phức tạp.") from None
    if reason is not None or node is None:
        raise UnreadableTagError(f"Thẻ {tag.typed}: {reason}.")
    return node


def _is_deep(node: nodes.Node) -> bool:
    """Whether an expression is nested or chained further than the compiler could follow."""
    level, depth = [node], 0
    while level and depth <= _DEEPEST:
        level = [child for each in level for child in each.iter_child_nodes()]
        depth += 1
    return bool(level)


def _near(error: jinja2.TemplateSyntaxError) -> str:
    """Where in a tag it stops making sense, from what Jinja says of it."""
    said = error.message or ""
    if _ENDS_IN_JINJA.search(said.partition("got")[2]) or "end of template" in said:
        return ": còn thiếu phần sau"
    found = _NEAR.search(said)
    near = next((group for group in found.groups() if group), "") if found else ""
    if near == "=":
        return " ở gần «=»; so sánh bằng nhau viết là «==»"
    return f" ở gần «{near}»" if near else ""
