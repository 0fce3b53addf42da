"""What is wrong with a statement TOML refuses, in Vietnamese. No word of the library gets out."""

import re

import tomli

from chibo_cli.loader.slips.headers import header_slip
from chibo_cli.loader.slips.keys import key_slip, loose_slip
from chibo_cli.loader.slips.slip import Slip
from chibo_cli.loader.slips.values import value_slip

__all__ = ["Slip", "diagnose"]

_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f]")
# Possessive, so that a line of megabytes is looked at once.
_KEY_BEFORE_EQUALS = re.compile(r"""\s*+((?:[^="'#\[\]{}\n]|"[^"\n]*"|'[^'\n]*')*+)=[^\S\n]*+""")


def diagnose(source: str, error: ValueError) -> Slip:
    """The slip in a statement that cannot be read, given the error its reading ended with."""
    control = _CONTROL.search(source)
    if control:
        return Slip(
            control.start(),
            f"Có ký tự điều khiển không nhìn thấy (U+{ord(control.group()):04X}) trong dòng này.",
            "xoá ký tự ấy; nếu chữ chép từ Word thì dán lại qua Notepad.",
        )
    pair = _KEY_BEFORE_EQUALS.match(source)
    start = pair.end() if pair else 0
    if not isinstance(error, tomli.TOMLDecodeError):
        return Slip(
            start,
            "Giá trị này vượt quá mức đọc được: danh sách lồng quá sâu hoặc số quá lớn.",
            "xoá dòng này rồi ghi lại giá trị đơn giản hơn.",
        )
    if source.lstrip().startswith("["):
        return header_slip(source)
    if not pair:
        return loose_slip(source)
    key = pair.group(1).strip()
    slip = key_slip(key, source, pair.start(1), start)
    return slip or value_slip(key, source, start, error)
