"""Reads the files of one workspace and gathers what does not fit."""

import re
import stat
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.loader.leftovers import unfilled_samples, with_stray_keys
from chibo_cli.loader.shape import shaped
from chibo_cli.loader.syntax import parse
from chibo_cli.loader.text import MOST_BYTES, read_text
from chibo_cli.models.base import ReadingContext, TomlFile

Model = TypeVar("Model", bound=TomlFile)

_MEETING_NAME = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})-(?P<kind>[a-z-]+?)(?:-\d+)?\.toml")


class Reader:
    """Gathers findings and left-out places file by file."""

    def __init__(self, root: Path, names: dict[str, str]) -> None:
        self.root = root
        self.names = names
        self.findings: list[Finding] = []
        self.left_out: dict[str, frozenset[KeyPath]] = {}

    def read(self, model: type[Model], path: Path) -> tuple[Model | None, ReadingContext]:
        """The model of a file, or None where the file cannot be used."""
        name = path.relative_to(self.root).as_posix()
        return self._made(model, name, *_text(path, name))

    def read_content(
        self, model: type[Model], content: bytes, name: str
    ) -> tuple[Model | None, ReadingContext]:
        """The model of what a file of that name would hold, as `read` gives it."""
        return self._made(model, name, *_usable(*read_text(content, name)))

    def _made(
        self, model: type[Model], name: str, text: str | None, slips: list[Finding]
    ) -> tuple[Model | None, ReadingContext]:
        context = ReadingContext(name, self.names)
        if text is None:
            self.findings += slips
            self.left_out[name] = frozenset({()})
            return None, context
        tables, faults = parse(text, name)
        slips += [*faults, *unfilled_samples(tables, text, name)]
        gone = {slip.location.key for slip in slips if slip.location.key}
        made, findings, left_out = shaped(model, tables, context, gone)
        told, lost = with_stray_keys([*slips, *findings], text, name)
        left_out |= lost
        self.findings += [_named_after_file(finding) for finding in told]
        if left_out:
            self.left_out[name] = frozenset(left_out)
        return made, context


def _text(path: Path, name: str) -> tuple[str | None, list[Finding]]:
    """The text of a file with what is wrong with it; None where nothing can be read."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return None, [_folder(name)]
        if not stat.S_ISREG(status.st_mode):
            raise OSError
        # A buffer for the largest file allowed would take longer than reading.
        with path.open("rb", buffering=0) as stream:
            raw = stream.read(min(status.st_size, MOST_BYTES) + 1)
    except OSError:
        remedy = "kiểm tra quyền đọc tệp, hoặc đóng chương trình khác đang giữ tệp."
        place = Location(name, line=1)
        return None, [Finding("CB001", Severity.ERROR, place, "Không mở được tệp này.", remedy)]
    return _usable(*read_text(raw, name))


def _usable(text: str, slips: list[Finding]) -> tuple[str | None, list[Finding]]:
    """The text, or None where nothing of it could be read."""
    return (text if text or not slips else None), slips


def _folder(name: str) -> Finding:
    remedy = "đổi tên hoặc chuyển thư mục này đi; tệp mẫu có lại khi chạy  chibo init."
    message = "Đây là một thư mục, không phải tệp."
    return Finding("CB001", Severity.ERROR, Location(name, line=1), message, remedy)


def _named_after_file(finding: Finding) -> Finding:
    """The finding that a meeting lacks `loai` or `ngay`, with the line its file name calls for."""
    match = _MEETING_NAME.fullmatch(finding.location.path.rpartition("/")[2])
    if finding.code != "CB009" or match is None:
        return finding
    lines: dict[KeyPath, str] = {
        ("loai",): f'loai = "{match["kind"].replace("-", "_")}"',
        ("ngay",): f"ngay = {match['day']}",
    }
    line = lines.get(finding.location.key)
    return replace(finding, remedy=f"thêm dòng {line} vào đầu tệp.") if line else finding
