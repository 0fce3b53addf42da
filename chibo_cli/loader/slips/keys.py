"""Keys that are no keys, and lines without "="."""

import re

from chibo_cli.loader.slips.scalars import sound
from chibo_cli.loader.slips.slip import Slip, rewritten, shown
from chibo_cli.vietnamese import unaccented

_COLON = re.compile(r"""\s*["']?([^\s:"'=][^:"'=\n]{0,40}?)["']?\s*:\s*([^\n]*)""")
_BARE = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_.-]*+)[^\S\n]*+((?<=\s)[^:\n][^\n]*|)")
_LOOKED_AT = 500
_ONE_WORD = re.compile(r"[a-z][a-z0-9_.-]*")
_SOUND_KEY = re.compile(
    r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*'))*"""
)
_LIKE_A_VALUE = re.compile(r"""["'“\[{\d]|true\b|false\b""")


def plain_key(key: str) -> str:
    """A key as TOML takes it, from one as a person writes it: `Ý kiến` gives `y_kien`."""
    steps = (re.sub(r"[^a-z0-9_-]+", "_", unaccented(step)) for step in key.split("."))
    return ".".join(step.strip("_") for step in steps if step.strip("_"))


def key_slip(key: str, source: str, at: int, value_at: int) -> Slip | None:
    """What is wrong with the words before "=", or None."""
    if _SOUND_KEY.fullmatch(key):
        return None
    meant = plain_key(key)
    if not meant:
        return Slip(at, "Thiếu tên khoá trước dấu =.", 'ghi tên khoá, ví dụ noi_dung = "…".')
    message = f"Tên khoá «{shown(key)}» phải viết không dấu, không có khoảng trắng."
    return rewritten(at, message, _line(meant, source[value_at:].split("\n")[0]))


def loose_slip(source: str) -> Slip:
    """What is wrong with lines that have no "=" where a key would have one."""
    at = len(source) - len(source.lstrip())
    bare = _BARE.fullmatch(source)
    if bare and ("_" in bare[1] or _LIKE_A_VALUE.match(bare[2])):
        return rewritten(bare.end(1), f"Thiếu dấu = sau khoá {bare[1]}.", _line(bare[1], bare[2]))
    colon = _COLON.fullmatch(source)
    if colon and (_ONE_WORD.fullmatch(colon[1]) or _LIKE_A_VALUE.match(colon[2])):
        key = plain_key(colon[1])
        message = f"Sau khoá {key} phải là dấu = chứ không phải dấu hai chấm."
        return rewritten(colon.end(1), message, _line(key, colon[2]))
    extra = source.strip().count("\n")
    message = (
        f"Dòng này và {extra} dòng tiếp theo không có dạng khoá = giá trị."
        if extra
        else "Dòng này không có dạng khoá = giá trị."
    )
    remedy = "nếu là ghi chú thì thêm # ở đầu dòng; nếu là đoạn chữ dài thì đặt giữa hai dấu '''."
    return Slip(at, message, remedy)


def _line(key: str, value: str) -> str:
    return f"{key} = {sound(value[:_LOOKED_AT].strip()) or '…'}"
