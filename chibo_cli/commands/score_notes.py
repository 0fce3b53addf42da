"""What to know of a meeting, its record and its criteria set before it is scored."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from chibo_cli.console.papers import folder_option
from chibo_cli.criteria import Scope
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules.scores.cb901_score_of_no_meeting import score_of_no_meeting
from chibo_cli.scoring.choosing import name_of_set_in_use
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.scoring.validation import flaws
from chibo_cli.vietnamese import listed, short_date

_SPANS = {Scope.QUARTER: "cả quý", Scope.YEAR: "cả năm"}


def notes_before_scoring(
    sheet: ScoreSheet, book: YearRecord, reading: Sequence[Finding], folder: Path
) -> Iterator[str]:
    """All there is to know, the meeting first."""
    yield from _meeting_and_set(sheet, book)
    yield from _flawed_set(sheet, book, folder)
    yield from _unread(book, sheet.meeting, reading)
    yield from _records_astray(sheet, book)


def _meeting_and_set(sheet: ScoreSheet, book: YearRecord) -> Iterator[str]:
    """Where the meeting and the set may not be what one thinks."""
    meeting, criteria_set = sheet.meeting, sheet.criteria_set
    if not meeting.is_finished:
        yield (
            "Tệp buổi họp chưa ghi xong nên nhiều dữ kiện chưa rõ, chưa đề xuất được. Chấm ngay "
            "trong buổi họp thì chi bộ tự cho điểm; muốn có đề xuất thì ghi xong tệp, đổi "
            'trang_thai = "hoan_thanh" rồi chạy lại.'
        )
    if meeting.date > book.as_of:
        yield f"Buổi này ghi ngày {short_date(meeting.date)}, chưa đến: dữ kiện còn có thể đổi."
    if criteria_set.scope in _SPANS:
        yield (
            f"Bộ tiêu chí này đánh giá {_SPANS[criteria_set.scope]}, không đánh giá từng buổi; dữ "
            "kiện dưới đây chỉ của buổi này."
        )
    if criteria_set.kinds and meeting.kind not in criteria_set.kinds:
        kinds = listed(kind.words for kind in criteria_set.kinds)
        yield f"Bộ tiêu chí này dùng cho buổi {kinds}; buổi này là buổi {meeting.kind.words}."
    own_kind = book.cell.identity.cell_kind
    if criteria_set.cell_kinds and own_kind and own_kind not in criteria_set.cell_kinds:
        yield "Bộ tiêu chí này ghi là cho loại hình chi bộ khác; xem lại bo_tieu_chi."
    in_use = name_of_set_in_use(book)
    if sheet.record and sheet.record.criteria_set not in (None, in_use):
        yield f"Phiếu này chấm theo bộ {sheet.name}; {_how_anew(sheet.record.path, in_use)}."


def _how_anew(path: str, in_use: str) -> str:
    """How a meeting is scored under the set in use: its record is never put away by the program."""
    if not in_use:
        return "chi bộ nay chưa chọn bộ nào"
    return (
        f"chi bộ nay dùng bộ {in_use}. Chấm lại theo bộ {in_use} thì tự chuyển tệp {path} ra nơi "
        "khác để giữ (hoặc xoá), rồi chạy lại lệnh"
    )


def _flawed_set(sheet: ScoreSheet, book: YearRecord, folder: Path) -> Iterator[str]:
    """That the cell's own set has mistakes, so that what it comes to may be wrong."""
    own = book.own_criteria_sets.get(sheet.name)
    left_out = book.left_out.get(own.path, frozenset()) if own else frozenset()
    if own and (left_out or any(f.level is Severity.ERROR for f in flaws(own, left_out))):
        yield (
            f"{own.path} có chỗ sai, điểm và xếp loại theo bộ này có thể sai; sửa xong hãy chấm: "
            f"chibo criteria check {sheet.name}{folder_option(folder)}"
        )


def _unread(book: YearRecord, meeting: Meeting, reading: Sequence[Finding]) -> Iterator[str]:
    """That the record of a meeting could not be read whole."""
    path = _record_path(book, meeting)
    wrong = (e for e in reading if e.location.path == path and e.severity is Severity.ERROR)
    if book.has_gap(path) or any(wrong):
        yield f"Phiếu {path} có chỗ không đọc được, điểm đã chấm có thể thiếu: chibo check {path}"


def _records_astray(sheet: ScoreSheet, book: YearRecord) -> Iterator[str]:
    """Of a meeting without a record: those of its month that belong to none, as once renamed."""
    month = sheet.meeting.slug[:7]
    for place, message, *_ in score_of_no_meeting.hits(book) if sheet.record is None else ():
        if isinstance(place, Location) and month in place.path:
            yield (
                f"{place.path}: {message} Nếu là phiếu của buổi này thì sửa tên tệp và "
                "buoi_sinh_hoat trước khi chấm."
            )


def _record_path(book: YearRecord, meeting: Meeting) -> str:
    standing = score_of(meeting, book)
    folder = meeting.path.rpartition("/")[0]
    return standing.path if standing else f"{folder}/{SCORE_FOLDER}/{meeting.slug}.toml"
