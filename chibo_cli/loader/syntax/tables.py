"""Statements put together into one document, where a key or table written twice loses nothing."""

from dataclasses import dataclass
from typing import Any

from chibo_cli.findings import Finding, KeyPath, Location, Severity

Table = dict[str, Any]


@dataclass(frozen=True)
class _Written:
    """Where a key was first written, and how: a value, [a table], or [[one of many]].

    One that is only implied has the header that does so.
    """

    line: int
    form: str
    header: str = ""


class Tables:
    """A document under construction, with a CB004 finding for what is written twice."""

    def __init__(self, path: str) -> None:
        self.document: Table = {}
        self.findings: list[Finding] = []
        self._path = path
        self._table = self.document
        self._place: KeyPath = ()
        self._header = ""
        self._written: dict[KeyPath, _Written] = {}
        self._twin: tuple[Table, KeyPath, Table, KeyPath] | None = None

    @property
    def place(self) -> KeyPath:
        """The place of the table that keys now go into."""
        return self._place

    def open_table(self, key: tuple[str, ...], line: int) -> None:
        """Enter `[key]`; a second one becomes a list entry, or completes the first."""
        opened = self._holder(key, line, "[{}]")
        if not opened:
            return
        holder, here = opened
        name, dotted = key[-1], ".".join(key)
        before = self._written.get(here)
        existing = holder.get(name)
        if before and isinstance(existing, list):
            if before.form == "[[]]":
                self._mixed(dotted, line, before.line)
            else:
                self._twice(dotted, before.line, line)
            self._append(existing, here)
        elif before and before.form in ("[]", "."):
            self._twice(dotted, before.line, line)
            self._enter({}, (*here, -line))
            self._twin = (holder, here, self._table, self._place)
        else:
            self._written[here] = _Written(line, "[]")
            self._enter(holder.setdefault(name, {}), here)

    def open_entry(self, key: tuple[str, ...], line: int) -> None:
        """Enter `[[key]]`; a `[key]` before it becomes the first entry."""
        opened = self._holder(key, line, "[[{}]]")
        if not opened:
            return
        holder, here = opened
        name, dotted = key[-1], ".".join(key)
        before = self._written.setdefault(here, _Written(line, "[[]]"))
        existing = holder.setdefault(name, [])
        if isinstance(existing, dict):
            existing = holder[name] = [existing]
            if before.header:
                self._too_early(before, (*here, 0), line)
                self._enter(existing[0], (*here, 0))
                self._header = f"[[{dotted}]]"
                return
            self._mixed(dotted, before.line, line)
        self._append(existing, here)
        self._header = f"[[{dotted}]]"

    def detach(self, line: int) -> None:
        """Leave out what follows until the next header: it would land in the wrong table."""
        self._settle()
        self._enter({}, (-line,))

    def add(self, key: tuple[str, ...], written: Table, line: int, column: int) -> None:
        """Put one key with its value in; the first value of a key stays."""
        table, here = self._table, self._place
        for step in key[:-1]:
            here = (*here, step)
            table, written = table.setdefault(step, {}), written[step]
            before = self._written.setdefault(here, _Written(line, "."))
            if before.form == "=" or not isinstance(table, dict):
                self._value_twice(".".join(key), before.line, line, column)
                return
        here = (*here, key[-1])
        if key[-1] in table:
            before = self._written.get(here, _Written(line, "="))
            self._value_twice(".".join(key), before.line, line, column)
            return
        self._written[here] = _Written(line, "=")
        table[key[-1]] = written[key[-1]]

    def finish(self) -> Table:
        """The document, when all statements are in."""
        self._settle()
        return self.document

    def _holder(
        self, key: tuple[str, ...], line: int, brackets: str
    ) -> tuple[Table, KeyPath] | None:
        """The table that holds a header's last step, and the place of that step."""
        self._settle()
        holder, here = self.document, KeyPath()
        for step in key[:-1]:
            here = (*here, step)
            found = holder.setdefault(step, {})
            implied = _Written(line, "[.]", brackets.format(".".join(key)))
            before = self._written.setdefault(here, implied)
            if before.form == "=" or not isinstance(found, (dict, list)):
                self._hides_value(key, before.line, line)
                return None
            if isinstance(found, list):
                here = (*here, len(found) - 1)
                found = found[-1]
            holder = found
        here = (*here, key[-1])
        before = self._written.get(here, _Written(line, "[.]"))
        if before.form == "=":
            if holder[key[-1]] != []:
                self._hides_value(key, before.line, line)
                return None
            # An empty list, then entries after all: nothing is lost by taking the entries.
            self._value_and_table(key, before.line, line)
            del holder[key[-1]], self._written[here]
        return holder, here

    def _append(self, entries: list[Table], here: KeyPath) -> None:
        entries.append({})
        self._enter(entries[-1], (*here, len(entries) - 1))

    def _enter(self, table: Table, place: KeyPath) -> None:
        self._table, self._place, self._header = table, place, ""

    def _settle(self) -> None:
        """Join a second `[table]` to the first: two entries if they share a key, else one table."""
        if self._twin is None:
            return
        holder, here, second, place = self._twin
        self._twin = None
        name = str(here[-1])
        first = holder[name]
        if first.keys() & second.keys():
            holder[name] = [first, second]
            return
        first.update(second)
        for key in second:
            self._written[*here, key] = self._written[*place, key]

    def _twice(self, dotted: str, first: int, line: int) -> None:
        message = f"Bảng [{dotted}] đã mở ở dòng {first}, lại mở ở dòng {line}."
        remedy = (
            f"nếu là hai mục khác nhau thì viết [[{dotted}]] ở cả hai chỗ; "
            "nếu không thì gộp thành một bảng."
        )
        self._say(line, 1, message, remedy)

    def _mixed(self, dotted: str, single: int, entry: int) -> None:
        message = f"Dòng {single} viết [{dotted}] nhưng dòng {entry} viết [[{dotted}]]."
        self._say(single, 1, message, f"sửa dòng {single} thành [[{dotted}]].")

    def _too_early(self, above: _Written, entry: KeyPath, line: int) -> None:
        """A table of an entry above the first entry: read as of that one, which is but likely."""
        first = f"[[{entry[-2]}]]"
        message = (
            f"Dòng {above.line} viết {above.header} khi chưa có {first} nào ở trên; tạm đọc như "
            f"của {first} ở dòng {line}."
        )
        remedy = f"chuyển {above.header} xuống dưới {first} của nó."
        place = Location(self._path, entry, above.line)
        self.findings.append(Finding("CB004", Severity.ERROR, place, message, remedy))

    def _value_twice(self, dotted: str, first: int, line: int, column: int) -> None:
        message = (
            f"Khoá {dotted} đã ghi ở dòng {first}, lại ghi ở dòng {line}; "
            f"chỉ dùng giá trị ở dòng {first}."
        )
        remedy = "xoá một trong hai dòng"
        if self._header:
            remedy += f", hoặc thêm dòng {self._header} ở trên nếu đây là một mục mới"
        self._say(line, column, message, f"{remedy}.")

    def _hides_value(self, key: tuple[str, ...], first: int, line: int) -> None:
        self._value_and_table(key, first, line)
        self.detach(line)

    def _value_and_table(self, key: tuple[str, ...], first: int, line: int) -> None:
        dotted = ".".join(key)
        message = f"Bảng {dotted} ở dòng {line} trùng với khoá đã có giá trị ở dòng {first}."
        self._say(line, 1, message, f"xoá dòng {first} nếu dùng bảng này, nếu không thì xoá bảng.")

    def _say(self, line: int, column: int, message: str, remedy: str) -> None:
        place = Location(self._path, line=line, column=column)
        self.findings.append(Finding("CB004", Severity.ERROR, place, message, remedy))
