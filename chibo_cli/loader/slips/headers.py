"""Headers: `[table]` and `[[one of many]]`, and what was meant by a broken one."""

import re
from dataclasses import dataclass
from typing import Any

from chibo_cli.loader.slips.keys import plain_key
from chibo_cli.loader.slips.slip import Slip, rewritten, shown

_LONGEST_NAME = 60
_HEADER = re.compile(
    r"\s*(?P<opening>\[[\[ ]*)(?P<name>[^\[\]#=,{}\n]*)(?P<closing>[\] ]*)(?P<rest>[^\]].*)?",
    re.S,
)


@dataclass(frozen=True)
class Header:
    """The steps of a header's key, and whether it is `[[…]]`. No steps: its name is unreadable."""

    key: tuple[str, ...]
    repeated: bool

    def __str__(self) -> str:
        dotted = ".".join(self.key)
        return f"[[{dotted}]]" if self.repeated else f"[{dotted}]"


def read_header(written: dict[str, Any]) -> Header:
    """The header behind the tables TOML makes of it alone."""
    steps: list[str] = []
    below: Any = written
    while below:
        if isinstance(below, list):
            return Header(tuple(steps), repeated=True)
        step, below = next(iter(below.items()))
        steps.append(step)
    return Header(tuple(steps), repeated=False)


def meant_header(source: str) -> Header | None:
    """What a broken header was meant to be, or None for a line that is no header at all."""
    match = _HEADER.fullmatch(source)
    if match is None or '"' in match["name"] or "'" in match["name"]:
        return None
    rest = (match["rest"] or "").strip()
    if rest and not rest.startswith("#") and "]" not in match["closing"]:
        return None
    name = plain_key(match["name"]) if len(match["name"]) <= _LONGEST_NAME else ""
    repeated = "[[" in match["opening"].replace(" ", "") or "]]" in match["closing"]
    return Header(tuple(name.split(".")) if name else (), repeated)


def header_slip(source: str) -> Slip:
    """What is wrong with a line that begins with a square bracket."""
    at = len(source) - len(source.lstrip())
    header = meant_header(source)
    match = _HEADER.fullmatch(source)
    if header is None or match is None:
        message = "Dòng này bắt đầu bằng dấu [ nhưng không phải tên bảng."
        remedy = "nếu là phần tiếp của một danh sách thì xem lại dấu ] ở các dòng trên."
        return Slip(at, message, remedy)
    if not header.key:
        return Slip(
            at, "Không đọc được tên bảng giữa dấu ngoặc vuông.", "ghi tên bảng, ví dụ [[y_kien]]."
        )
    rest = (match["rest"] or "").strip()
    if rest and not rest.startswith("#"):
        message = f"Sau tên bảng {header} không được viết gì thêm trên cùng một dòng."
        return Slip(at, message, f"xuống dòng sau {header}.")
    written = source.strip().split("#")[0].strip()
    if len(match["opening"].replace(" ", "")) != match["closing"].count("]"):
        return rewritten(
            at, f"Tên bảng {shown(written)} thừa hoặc thiếu dấu ngoặc vuông.", str(header)
        )
    message = f"Tên bảng {shown(written)} phải viết không dấu, không có khoảng trắng."
    return rewritten(at, message, str(header))
