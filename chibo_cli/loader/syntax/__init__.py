"""A TOML text -> its tables, and findings; a slip hides nothing but its own statement."""

import re
from dataclasses import replace
from typing import Any

from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.loader.slips import diagnose
from chibo_cli.loader.slips.headers import Header, meant_header, read_header
from chibo_cli.loader.slips.keys import plain_key
from chibo_cli.loader.syntax.bounded import loads
from chibo_cli.loader.syntax.characters import clean_values, plain_outside_strings
from chibo_cli.loader.syntax.statements import Statement, statements
from chibo_cli.loader.syntax.tables import Tables

_MOST_SLIPS = 20
# No hand-written file comes near; they bound the work on one made to do harm.
_MOST_STATEMENTS = 20_000
_LONGEST_STATEMENT = 100_000
_LONGEST_KEY = 1_000
_BARE_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_LIKELY_KEY = re.compile(r"""\s*+["']?([^"'=:#\[\]{}\n]++)["']?[ \t]*+[=:]""")
_KEY = re.compile(r"""\s*([\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')\s*(\.?)""")


def parse(text: str, path: str) -> tuple[dict[str, Any], list[Finding]]:
    """The tables that could be read, and what is wrong in the order of the lines."""
    findings: list[Finding] = []
    try:
        tables = loads(text)
    except ValueError as error:
        reading = _Reading(path)
        tables, findings = reading.of(text)
        if not findings:
            slip = diagnose(text, error)
            findings.append(_finding(path, Statement(1, text), slip.at, slip.message, slip.remedy))
    return tables, [*findings, *clean_values(tables, text, path)]


class _Reading:
    """Reads a broken text statement by statement."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._tables = Tables(path)
        self._slips: list[Finding] = []
        self._slip_count = 0
        self._unseen: list[tuple[Statement, int]] = []

    def of(self, text: str) -> tuple[dict[str, Any], list[Finding]]:
        """The tables and findings of a text."""
        for number, statement in enumerate(statements(text)):
            if number == _MOST_STATEMENTS:
                self._slips.append(self._gives_up(statement))
                break
            self._read(statement)
        tables = self._tables.finish()
        errors = sorted([*self._slips, *self._tables.findings], key=_line)
        total = self._slip_count + len(self._tables.findings)
        if total > _MOST_SLIPS:
            errors = [*errors[:_MOST_SLIPS], self._too_many(errors[_MOST_SLIPS], total)]
        return tables, sorted([*errors, *self._unseen_finding()], key=_line)

    def _read(self, statement: Statement) -> None:
        source = statement.source
        try:
            written = loads(source)
        except ValueError:
            if len(source) > _LONGEST_STATEMENT:
                self._slip_count += 1
                told = self._too_long(statement)
                self._slips.append(self._at_likely_key(told, source[:_LONGEST_KEY]))
                return
            source, unseen = plain_outside_strings(source)
            if unseen >= 0:
                self._unseen.append((statement, unseen))
            try:
                written = loads(source)
            except ValueError as error:
                self._leave_out(Statement(statement.line, source), error)
                return
        start = source.lstrip()[:1]
        column = len(source) - len(source.lstrip()) + 1
        if start == "[":
            self._open(read_header(written), statement.line)
        elif written:
            self._tables.add(_key(source), written, statement.line, column)

    def _open(self, header: Header, line: int) -> None:
        if header.repeated:
            self._tables.open_entry(header.key, line)
        else:
            self._tables.open_table(header.key, line)

    def _leave_out(self, statement: Statement, error: ValueError) -> None:
        # One more than is shown, to say where the rest begins.
        if self._slip_count <= _MOST_SLIPS:
            slip = diagnose(statement.source, error)
            found = _finding(self._path, statement, slip.at, slip.message, slip.remedy)
            self._slips.append(self._at_likely_key(found, statement.source))
        self._slip_count += 1
        if statement.source.lstrip().startswith("["):
            header = meant_header(statement.source)
            if header and header.key:
                self._open(header, statement.line)
            elif header:
                self._tables.detach(statement.line)

    def _at_likely_key(self, finding: Finding, source: str) -> Finding:
        """The finding with the key it leaves out, so that nothing is concluded from its absence."""
        key = _likely_key(source)
        place = KeyPath((*self._tables.place, *key)) if key else ()
        return replace(finding, location=replace(finding.location, key=place))

    def _too_long(self, statement: Statement) -> Finding:
        message = f"Đoạn từ đây dài {len(statement.source)} ký tự và có chỗ viết sai nên không đọc."
        remedy = "xoá phần dán nhầm, hoặc chia thành nhiều khoá ngắn hơn."
        return _finding(self._path, statement, 0, message, remedy)

    def _too_many(self, first: Finding, total: int) -> Finding:
        message = f"Tệp có {total} chỗ viết sai, mới nêu {_MOST_SLIPS} chỗ đầu."
        remedy = (
            f"sửa các chỗ trên rồi chạy lại; các chỗ còn lại từ dòng {first.location.line} trở đi."
        )
        return Finding("CB003", Severity.ERROR, first.location, message, remedy)

    def _gives_up(self, statement: Statement) -> Finding:
        message = f"Tệp viết sai và quá dài nên các dòng từ {statement.line} trở đi không được đọc."
        remedy = "sửa các chỗ trên rồi chạy lại."
        return _finding(self._path, statement, 0, message, remedy)

    def _unseen_finding(self) -> list[Finding]:
        if not self._unseen:
            return []
        statement, at = self._unseen[0]
        more = f" và {len(self._unseen) - 1} chỗ khác" if len(self._unseen) > 1 else ""
        message = f"Có khoảng trắng đặc biệt không nhìn thấy (chép từ Word hoặc Zalo) ở đây{more}."
        remedy = "xoá khoảng trắng ấy rồi gõ lại bằng phím cách; chibo đọc như khoảng trắng thường."
        place = _place(self._path, statement, at)
        return [Finding("CB005", Severity.WARNING, place, message, remedy)]


def _key(source: str) -> tuple[str, ...]:
    """The steps of a sound statement's key: `hoi_y.ngay = …` gives `hoi_y`, `ngay`."""
    bare = _BARE_KEY.match(source)
    if bare:
        return (bare[1],)
    end = 0
    while match := _KEY.match(source, end):
        end = match.end()
        if not match.group(2):
            break
    return read_header(loads(f"[{source[:end]}]")).key


def _likely_key(source: str) -> tuple[str, ...]:
    """The steps of the key a faulty statement most likely gives a value to; may be empty."""
    match = _LIKELY_KEY.match(source)
    key = plain_key(match[1]) if match else ""
    return tuple(key.split(".")) if key else ()


def _line(finding: Finding) -> tuple[int, int]:
    return finding.location.line, finding.location.column


def _finding(path: str, statement: Statement, at: int, message: str, remedy: str) -> Finding:
    return Finding("CB003", Severity.ERROR, _place(path, statement, at), message, remedy)


def _place(path: str, statement: Statement, at: int) -> Location:
    before = statement.source[:at]
    line = statement.line + before.count("\n")
    return Location(path, line=line, column=len(before) - (before.rfind("\n") + 1) + 1)
