"""What is wrong with the value after "="."""

import re

import tomli

from chibo_cli.loader.slips.braces import braces_slip
from chibo_cli.loader.slips.scalars import (
    EXTRA_MARK,
    has_curly_quote,
    is_value,
    mended,
    quoted,
    without_quotes,
)
from chibo_cli.loader.slips.slip import Slip, rewritten, shown

_COMMENT = re.compile(r"""\s+#[^"'\n]*$""")
_UNFILLED = re.compile(r"(?:…|\.\.\.)\s*(?:#[^\n]*)?\s*")
_FIRST_STRING = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"|' + r"'[^'\n]*'")
_SECOND_PAIR = re.compile(r"[\s,;]+[A-Za-z0-9_.-]+\s*=\s*\S")
_SEPARATOR = re.compile(r"""(?P<opens>[\[,{=])|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'?|#[^\n]*""")
_ESCAPES = ("Unescaped", "Invalid hex", "Escaped character")
# Long enough for any sentence shown; a line of megabytes is not read again for its patterns.
_LOOKED_AT = 2000


def value_slip(key: str, source: str, at: int, error: tomli.TOMLDecodeError) -> Slip:
    """The slip in the value that begins at `at`."""
    value = source[at:]
    wrong = max(error.pos, at)
    if not value.strip() or value[0] == "#":
        message = f"Sau dấu = của khoá {key} chưa có giá trị."
        return Slip(max(at - 1, 0), message, "ghi giá trị, hoặc thêm # ở đầu dòng nếu không ghi.")
    if _UNFILLED.fullmatch(value):
        message = f"Khoá {key} còn là dòng mẫu, chưa điền."
        return Slip(at, message, "ghi giá trị thay cho dấu …, hoặc thêm lại dấu # ở đầu dòng.")
    if value.startswith(('"""', "'''")):
        return _long_string_slip(key, source, at, error)
    if value[0] == "[":
        return _list_slip(source, at, wrong, error)
    if value[0] == "{":
        return braces_slip(key, source, at)
    return _scalar_slip(f"{key} = ", source, at, error)


def _scalar_slip(before: str, source: str, at: int, error: tomli.TOMLDecodeError) -> Slip:
    """The slip in a value or list element; `before` is what its corrected line begins with."""
    words = _first_line(source[at : at + _LOOKED_AT])
    if words[0] in "\"'":
        return _string_slip(before, source, at, error)
    rest = source[error.pos : error.pos + _LOOKED_AT]
    if error.pos > at and _SECOND_PAIR.match(source, error.pos - 1):
        return _second_pair(error.pos, rest)
    found = mended(words)
    if not found.value:
        return Slip(at, found.message, "xem lại ngày, ghi năm-tháng-ngày, ví dụ 2026-11-03.")
    return rewritten(at, found.message, f"{before}{found.value}")


def _goes_on(value: str) -> bool:
    """Whether lines of text follow the first, not only reminders and blank lines."""
    following = (line.strip() for line in value.split("\n")[1:])
    return any(line and not line.startswith("#") for line in following)


def _string_slip(before: str, source: str, at: int, error: tomli.TOMLDecodeError) -> Slip:
    quote = source[at]
    words = _first_line(source[at : at + _LOOKED_AT])
    first = _FIRST_STRING.match(source, at)
    ends_in_backslash = re.search(r'\\"[\],\s]*$', words) is not None
    if error.msg.startswith(_ESCAPES) or (first is None and ends_in_backslash):
        backslash = source.rfind("\\", at, max(error.pos, at) + 1)
        message = 'Dấu gạch chéo ngược \\ giữa hai dấu "…" được hiểu là ký hiệu riêng.'
        return rewritten(backslash, message, f"{before}{_in_single_quotes(words)}")
    if first is None and before and _goes_on(source[at:]):
        message = 'Chữ giữa hai dấu "…" không được xuống dòng.'
        return Slip(at, message, f"đặt cả đoạn giữa hai dấu ''': {before}'''…'''.")
    if first is None and has_curly_quote(words):
        message = "Câu mở bằng dấu nháy thẳng nhưng đóng bằng dấu nháy cong."
        return rewritten(at, message, f"{before}{quoted(without_quotes(words))}")
    if first is None:
        return rewritten(at, "Thiếu dấu nháy đóng ở cuối câu.", f"{before}{_closed(words)}")
    if _SECOND_PAIR.match(source, first.end()):
        return _second_pair(first.end(), source[first.end() : first.end() + _LOOKED_AT])
    if quote in _first_line(source[first.end() : first.end() + _LOOKED_AT]):
        inside = words[1 : words.rindex(quote)]
        message = f"Giữa hai dấu nháy {quote} lại có dấu nháy {quote} nên câu bị ngắt giữa chừng."
        return rewritten(first.end() - 1, message, f"{before}{quoted(inside)}")
    if words[-1] in ",;" and is_value(words[:-1]):
        return rewritten(at + len(words) - 1, EXTRA_MARK, before + words[:-1])
    message = "Sau dấu nháy đóng còn chữ thừa."
    remedy = "đưa phần thừa vào trong dấu nháy, hoặc thêm # phía trước nếu là ghi chú."
    return Slip(first.end(), message, remedy)


def _long_string_slip(key: str, source: str, at: int, error: tomli.TOMLDecodeError) -> Slip:
    quotes = source[at : at + 3]
    if error.msg.startswith(_ESCAPES):
        backslash = source.rfind("\\", at, error.pos + 1)
        message = f"Dấu gạch chéo ngược \\ giữa hai dấu {quotes} được hiểu là ký hiệu riêng."
        return Slip(backslash, message, f"dùng ba dấu nháy đơn: {key} = '''…'''.")
    if source.find(quotes, at + 3) < 0:
        message = f"Đoạn chữ mở bằng {quotes} ở đây chưa có {quotes} đóng."
        last = source[at:].rstrip().count("\n")
        where = f"sau {last} dòng nữa" if last else "ở cuối dòng này"
        return Slip(at, message, f"thêm {quotes} vào cuối đoạn, {where}.")
    message = f"Sau dấu {quotes} đóng còn chữ thừa."
    return Slip(max(error.pos, at), message, f"đưa phần thừa vào trước dấu {quotes} đóng.")


def _list_slip(source: str, at: int, wrong: int, error: tomli.TOMLDecodeError) -> Slip:
    rest = source[wrong : wrong + _LOOKED_AT]
    found = rest[:1]
    if error.msg.startswith("Expected newline"):
        message = "Sau dấu ] đóng danh sách còn chữ thừa."
        return Slip(wrong, message, "xoá phần thừa, hoặc thêm # phía trước nếu là ghi chú.")
    if not source[wrong:].strip() and not error.msg.startswith("Illegal"):
        return _unclosed_list(source, at)
    element = _element_start(source, at, wrong)
    if error.msg == "Unclosed array":
        if found in ")}":
            return Slip(wrong, f"Danh sách mở bằng [ lại đóng bằng {found}.", "đóng bằng dấu ].")
        before = source[element:wrong].rstrip(" \t\n")
        if found in ";、." or (source[wrong - 1].isspace() or found == source[wrong - 1] == '"'):
            message = "Giữa hai mục của danh sách thiếu dấu phẩy."
            return Slip(element + len(before), message, f"thêm dấu phẩy sau {shown(before)}.")
    if found == ",":
        return Slip(wrong, "Danh sách có hai dấu phẩy liền nhau.", "xoá một dấu phẩy.")
    first = _FIRST_STRING.match(source, element)
    if first and re.search(r",\s*.$", first.group()):
        inside = first.group()[1:-1].rstrip(", ")
        return rewritten(element, "Thiếu dấu nháy đóng ở cuối câu.", quoted(inside))
    return _scalar_slip("", _only_element(source, element), element, error)


def _unclosed_list(source: str, at: int) -> Slip:
    last = re.sub(r"\n[^\S\n]*+(?:#[^\n]*+)?(?=\n|$)", "", source[at:]).rstrip()
    lines = source[at : at + len(last)].count("\n")
    where = f"sau {lines} dòng nữa" if lines else "ở cuối dòng này"
    message = "Danh sách mở bằng dấu [ ở đây chưa có dấu ] đóng."
    return Slip(at, message, f"thêm dấu ] vào cuối danh sách, {where}.")


def _element_start(source: str, at: int, wrong: int) -> int:
    start = at + 1
    for found in _SEPARATOR.finditer(source, at, wrong):
        if found["opens"]:
            start = found.end()
    while start < len(source) and source[start].isspace():
        start += 1
    return min(start, wrong)


def _only_element(source: str, element: int) -> str:
    """The statement up to the end of one list element, without what follows on its line."""
    line = source[element : element + _LOOKED_AT].split("\n")[0].rstrip()
    if line[:1] in "\"'":
        closing = re.search(rf".{line[:1]}(?=\s*(?:[,\]]|$))", line)
        kept = line[: closing.end()] if closing else line.rstrip("], \t")
    else:
        kept = re.split(r"[\],]", line)[0].rstrip()
    return source[:element] + (kept or line)


def _second_pair(at: int, rest: str) -> Slip:
    message = "Hai khoá nằm trên cùng một dòng."
    return Slip(at, message, f"xuống dòng trước {shown(_first_line(rest).strip(' ,;'))}.")


def _first_line(words: str) -> str:
    return _COMMENT.sub("", words.split("\n")[0]).strip() or words.strip()[:1] or " "


def _closed(words: str) -> str:
    return quoted(words[1:].rstrip("\"' "))


def _in_single_quotes(words: str) -> str:
    inside = words.strip('"')
    return f"'{inside}'" if "'" not in inside else f"'''{inside}'''"
