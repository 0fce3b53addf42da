"""What is left over of a sample: values never filled in, headers whose # was forgotten."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from chibo_cli.findings import Finding, KeyPath, Location, Severity

_SAMPLES = ("…", "...")
# A header behind #, reminders behind it, then a key that is written: `# [[vang]]`, `nguoi = "An"`.
_HEADER_IN_COMMENT = re.compile(
    r"^[ \t]*#[ \t]*(?P<header>\[\[?[a-z_.]+\]\]?)[ \t]*(?:#.*)?\n"
    r"(?:[ \t]*#(?![ \t]*\[).*\n)*"
    r"[ \t]*(?P<key>[a-z_]+)(?:\.[a-z_]+)*[ \t]*=",
    re.M,
)

_KEY = re.compile(r"[ \t]*([a-z_]+)(?:\.[a-z_]+)*[ \t]*=")


@dataclass(frozen=True)
class _Stray:
    """A key that was meant for a table whose header still is a comment."""

    key: str
    line: int
    header: str
    header_line: int


def unfilled_samples(tables: dict[str, Any], text: str, path: str) -> list[Finding]:
    """CB016 for each value that still is the sample; it is taken out of the tables."""
    if not any(sample in text for sample in _SAMPLES):
        return []
    return [
        Finding(
            "CB016",
            Severity.ERROR,
            Location(path, place),
            f"{Location(path, place).dotted_key} còn là dòng mẫu, chưa điền.",
            "ghi nội dung thay cho dấu …, hoặc thêm lại dấu # ở đầu dòng.",
        )
        for place in list(_taken_out(tables, ()))
    ]


def with_stray_keys(
    findings: list[Finding], text: str, path: str
) -> tuple[list[Finding], set[KeyPath]]:
    """The findings, with CB017 for keys under a header in a comment, and the tables so lost.

    It takes the place of what else is said of the key where it landed; where the key means
    something there too, it is a warning of its own.
    """
    strays = list(_strays(text)) if "# [" in text or "#[" in text else []
    told = list(findings)
    for stray in strays:
        unknown = next((each for each in told if _is_about(each, stray.key)), None)
        if unknown:
            told[told.index(unknown)] = replace(
                unknown, code="CB017", message=_said(stray), remedy=_remedy(stray)
            )
        else:
            place = Location(path, line=stray.line)
            told.append(Finding("CB017", Severity.WARNING, place, _said(stray), _remedy(stray)))
    return told, {(stray.header.strip("[]"),) for stray in strays}


def _is_about(finding: Finding, key: str) -> bool:
    return finding.code in ("CB004", "CB006", "CB010") and finding.location.key[-1:] == (key,)


def _said(stray: _Stray) -> str:
    return f"Dòng {stray.key} thuộc {stray.header}, nhưng {stray.header} còn dấu # ở đầu dòng."


def _remedy(stray: _Stray) -> str:
    return f"xoá dấu # trước {stray.header} ở dòng {stray.header_line}."


def _strays(text: str) -> Iterator[_Stray]:
    """Every key from under a header in a comment down to the next blank line or header."""
    for match in _HEADER_IN_COMMENT.finditer(text):
        header_line = text.count("\n", 0, match.start("header")) + 1
        first = text.count("\n", 0, match.start("key"))
        for number, line in enumerate(text[match.start("key") :].split("\n"), start=first + 1):
            if not line.strip() or line.lstrip(" \t#").startswith("["):
                break
            key = _KEY.match(line)
            if key:
                yield _Stray(key[1], number, match["header"], header_line)


def _taken_out(value: Any, place: KeyPath) -> Iterator[KeyPath]:
    """The places of samples, which are taken out; a list of nothing but samples counts once."""
    if isinstance(value, dict):
        for key in list(value):
            if _is_sample(value[key]):
                del value[key]
                yield (*place, key)
            else:
                yield from _taken_out(value[key], (*place, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _taken_out(element, (*place, index))


def _is_sample(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and all(map(_is_sample, value))
    return isinstance(value, str) and value.strip() in _SAMPLES
