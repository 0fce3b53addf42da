"""Which meeting a person means: a date, a month, or a path."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Finding
from chibo_cli.loader import find_workspace, load_year, open_workspace, years
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.positions import placed
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

_DAY_FIRST = re.compile(r"(?:(?P<day>\d{1,2})[-/.])?(?P<month>\d{1,2})[-/.](?P<year>\d{4})")


def chosen_meeting(
    folder: Path, word: str, kind: MeetingKind | None, *, as_of: date
) -> tuple[YearRecord, Meeting, tuple[Finding, ...]]:
    """The meeting `word` names, with its year and the findings of reading that year.

    A date or a month is looked up in the workspace at or above `folder`; of a month its regular or
    combined meeting unless `kind` says another. Raises ChiboError for none or several.
    """
    path = Path(word.replace("\\", "/"))
    if path.suffix.casefold() == ".toml" or (folder / path).is_file():
        record, meeting, reading = _at_path(folder, path, as_of=as_of)
        if kind is not None and meeting.kind is not kind:
            raise ChiboError(
                f"Tệp {meeting.path} là của buổi {meeting.kind.words}, không phải {kind.words}; "
                "bỏ --loai."
            )
        return record, meeting, reading
    year = _year_of(word)
    workspace = open_workspace(find_workspace(folder))
    record, own = load_year(workspace, year, as_of=as_of)
    reading = (*workspace.findings, *own)
    fitting = [meeting for meeting in record.meetings if _fits(meeting, word, kind)]
    if len(fitting) != 1:
        raise ChiboError(_none_or_several(word, kind, fitting, record, reading))
    return record, fitting[0], reading


def _at_path(
    folder: Path, path: Path, *, as_of: date
) -> tuple[YearRecord, Meeting, tuple[Finding, ...]]:
    file = (folder / path).resolve()
    if not file.is_file():
        raise ChiboError(f"Không có tệp {path}.")
    root = find_workspace(file.parent)
    parts = file.relative_to(root).parts
    if len(parts) != 2 or not parts[0].isdecimal() or int(parts[0]) not in years(root):
        raise ChiboError(
            f"Tệp {path} không nằm trong thư mục của một năm; "
            f"chuyển nó vào thư mục năm trong {root} rồi chạy lại."
        )
    workspace = open_workspace(root)
    record, own = load_year(workspace, int(parts[0]), as_of=as_of)
    reading = (*workspace.findings, *own)
    name = "/".join(parts)
    meeting = next((each for each in record.meetings if each.path == name), None)
    if meeting is None and name not in record.unread:
        raise ChiboError(f"Tệp {path} không phải tệp của một buổi sinh hoạt.")
    if meeting is None:
        raise ChiboError(_unread(name, record, reading))
    return record, meeting, reading


def _year_of(word: str) -> int:
    if written := _DAY_FIRST.fullmatch(word):
        parts = [part.zfill(2) for part in written.group("year", "month", "day") if part]
        raise ChiboError(f"Ngày, tháng ghi năm trước: {word} viết là {'-'.join(parts)}.")
    try:
        if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", word):
            raise ValueError
        return date.fromisoformat(word if _is_day(word) else f"{word}-01").year
    except ValueError:
        raise ChiboError(
            f"«{word}» không phải ngày, tháng hay tệp; ghi ví dụ 2026-11-03, 2026-11 hoặc "
            "2026/2026-11-03-thuong-ky.toml."
        ) from None


def _is_day(word: str) -> bool:
    return len(word) == len("2026-11-03")


def _fits(meeting: Meeting, word: str, kind: MeetingKind | None) -> bool:
    if kind is not None and meeting.kind is not kind:
        return False
    if _is_day(word):
        return meeting.date.isoformat() == word
    if meeting.month.isoformat()[:7] != word:
        return False
    return kind is not None or meeting.kind.is_monthly


def _none_or_several(
    word: str,
    kind: MeetingKind | None,
    fitting: Sequence[Meeting],
    record: YearRecord,
    reading: Sequence[Finding],
) -> str:
    if fitting:
        names = ", ".join(meeting.path for meeting in fitting)
        are_of_one_kind = len({meeting.kind for meeting in fitting}) == 1
        how = (
            "Ghi tên tệp của một buổi"
            if are_of_one_kind
            else "Chọn một bằng --loai hoặc ghi tên tệp"
        )
        return f"Có {len(fitting)} buổi khớp với {word}: {names}. {how}."
    as_text = [each for each in reading if each.location.path.endswith(".toml.txt")]
    misnamed = [each for each in as_text if f"/{word}" in each.location.path]
    if misnamed:
        return f"{misnamed[0].location.path}: {misnamed[0].message} Cách sửa: {misnamed[0].remedy}"
    broken = [name for name in record.unread if name.partition("/")[2].startswith(word)]
    if broken:
        return _unread(broken[0], record, reading)
    what = f"buổi {kind.words}" if kind else "buổi sinh hoạt"
    near = [m for m in record.meetings if m.date.isoformat().startswith(word[:7])]
    if near:
        listed = ", ".join(f"{m.kind.words} ngày {short_date(m.date)}" for m in near)
        remedy = "ghi đúng ngày ấy" if _is_day(word) else "chọn bằng --loai"
        return f"Không có {what} nào khớp với {word}. Tháng ấy có: {listed}; {remedy}."
    return f"Chưa có {what} nào khớp với {word}. Tạo tệp bằng lệnh  chibo new-meeting {word[:7]}."


def _unread(name: str, record: YearRecord, reading: Sequence[Finding]) -> str:
    own = [each for each in placed(reading, record.root) if each.location.path == name]
    fatal = [each for each in own if each.location.key in (("loai",), ("ngay",))]
    first = next(iter(fatal or own), None)
    why = f" Dòng {first.location.line}: {first.message}" if first else ""
    return f"Chưa đọc được {name}.{why} Xem đủ bằng lệnh  chibo check {name}."
