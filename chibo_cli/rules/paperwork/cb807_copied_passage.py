"""Một đoạn dài trong sổ chép gần như nguyên văn từ tháng khác.

Tháng nào cũng ghi như nhau thì đọc sổ không biết tháng ấy chi bộ đã bàn gì; đó là biểu hiện hình
thức mà người kiểm tra nhìn ra đầu tiên. Câu ngắn và câu theo mẫu (thu đảng phí, lý do vắng) không
tính.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = [
      "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng.",
      "Bà con yên tâm lao động sản xuất, chấp hành tốt chủ trương, chính sách và quy ước của thôn.",
    ]

    # tệp 2026/2026-10-03-thuong-ky.toml

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = [
      "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng.",
      "Bà con yên tâm lao động sản xuất, chấp hành tốt chủ trương, chính sách và quy ước của thôn.",
    ]

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = [
      "Sáu hộ góp đất xong thì bà con tin đường sẽ làm thật; hai hộ cuối ngõ còn sợ mất lối ra ao.",
      "Giá phân đạm lên, nhiều nhà hỏi hợp tác xã có mua chung được không.",
    ]

    # tệp 2026/2026-10-03-thuong-ky.toml

    [chinh_tri_tu_tuong]
    tinh_hinh_tu_tuong = [
      "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng.",
      "Bà con yên tâm lao động sản xuất, chấp hành tốt chủ trương, chính sách và quy ước của thôn.",
    ]
"""

from collections.abc import Iterable
from datetime import date

from chibo_cli.facts.likeness import near_identical_pairs
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.paperwork.passages import passages
from chibo_cli.vietnamese import short_date

_OCTOBER = 10
_WORDS_SHOWN = 12


@year_rule(
    "CB807",
    severity=Severity.WARNING,
    remedy="ghi lại đoạn này theo việc của chính tháng ấy: ai, việc gì, bao nhiêu, vướng ở đâu.",
    basis=PRACTICE,
)
def copied_passage(record: YearRecord) -> Hits:
    meetings = (*_last_quarter(record.previous), *record.meetings)
    finished = tuple(meeting for meeting in meetings if meeting.is_finished)
    told_for = _months_told(finished)
    found = [passage for meeting in finished for passage in passages(meeting)]
    this_year = {meeting.path for meeting in record.meetings}
    told: set[tuple[str, KeyPath]] = set()
    texts = [passage.text for passage in found]
    months = [told_for[passage.meeting.path] for passage in found]
    for later, earlier in near_identical_pairs(texts, months):
        copy, origin = found[later], found[earlier]
        path, key = copy.meeting.path, copy.key
        around = {(path, key[:depth]) for depth in range(1, len(key) + 1)}
        if path not in this_year or around & told:
            continue
        told.add((path, key))
        yield (
            copy.meeting.at(*key),
            f"Đoạn «{_beginning(copy.text)}» gần như trùng với một đoạn của buổi "
            f"{origin.meeting.kind.words} ngày {short_date(origin.meeting.date)}.",
            origin.meeting.at(*origin.key),
        )


def _last_quarter(record: YearRecord | None) -> tuple[Meeting, ...]:
    meetings = record.meetings if record else ()
    return tuple(meeting for meeting in meetings if meeting.month.month >= _OCTOBER)


def _months_told(meetings: Iterable[Meeting]) -> dict[str, date]:
    """The month each meeting speaks of, by path.

    A meeting of the chi uỷ prepares the next regular one, whose minutes may say the same.
    """
    months: dict[str, date] = {}
    coming: date | None = None
    for meeting in reversed(tuple(meetings)):
        if meeting.kind.is_monthly:
            coming = meeting.month
        prepares = meeting.is_committee and not meeting.period
        months[meeting.path] = (prepares and coming) or meeting.month
    return months


def _beginning(text: str) -> str:
    """The first words of a passage, by which its writer knows it."""
    words = text.split()
    shown = " ".join(words[:_WORDS_SHOWN]).rstrip(".,;:")
    return f"{shown}…" if len(words) > _WORDS_SHOWN else shown
