"""Một đoạn dài trong sổ chép gần như nguyên văn từ tháng khác.

Tháng nào cũng ghi như nhau thì đọc sổ không biết tháng ấy chi bộ đã bàn gì; đó là biểu hiện hình
thức mà người kiểm tra nhìn ra đầu tiên. Đổi tên tháng, đổi tên người, đảo câu hay viết thêm một câu
vẫn là chép. Câu ngắn và câu theo mẫu (thu đảng phí, lý do vắng, không có đơn thư, lời cảm ơn cuối
buổi) không tính.

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

from collections.abc import Iterator, Sequence

from chibo_cli.facts.changes import as_copied
from chibo_cli.facts.copies import LEAST_LIKENESS, Copy, copies
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hit, Hits, year_rule
from chibo_cli.rules.paperwork.passages import Passage, passages, whole_blocks
from chibo_cli.vietnamese import short_date

_OCTOBER = 10
_WORDS_SHOWN = 12
# A block of short sentences is copied though one word in five is new.
_LEAST_LIKENESS_OF_BLOCKS = 0.8

_REMEDIES = {
    "dang_phi": "ghi đúng tháng, số người, số tiền của tháng này.",
    "trong_tam": "nêu trọng tâm của chính kỳ ấy: việc gì cần bàn, cần quyết.",
    "cau_hoi": "đặt câu hỏi vào việc của chính kỳ ấy.",
}

# A copied passage, its original, and how the one is like the other.
Found = tuple[Passage, Passage, Copy]


@year_rule(
    "CB807",
    severity=Severity.WARNING,
    remedy="chép nhầm thì ghi lại theo việc của chính tháng ấy: ai, việc gì, vướng ở đâu; biên bản "
    "đã ký thì để nguyên, kỳ sau ghi việc của tháng.",
    basis=PRACTICE,
)
def copied_passage(record: YearRecord) -> Hits:
    meetings = (*_last_quarter(record.previous), *record.meetings)
    finished = tuple(meeting for meeting in meetings if meeting.is_finished)
    this_year = {meeting.path for meeting in record.meetings}
    told: set[tuple[str, KeyPath]] = set()
    told_whole: set[tuple[str, KeyPath]] = set()
    for passage, origin, copy in _copied(finished):
        path = passage.meeting.path
        own, block = (path, passage.key), (path, passage.block)
        if path not in this_year or own in told or block in told_whole:
            continue
        told |= {own, block}
        if passage.is_block:
            told_whole.add(own)
        yield _hit(passage, origin, copy)


def _copied(meetings: Sequence[Meeting]) -> Iterator[Found]:
    """The copied blocks, the copied passages, then the blocks of which one word in five is new."""
    sources = _sources(meetings)
    whole = [each for m in meetings for each in whole_blocks(m, sources[m.path])]
    names = dict.fromkeys(block.key[0] for block in whole)
    blocks = [
        found
        for name in names
        for found in _found([b for b in whole if b.key[0] == name], _LEAST_LIKENESS_OF_BLOCKS)
    ]
    yield from (found for found in blocks if found[2].likeness >= LEAST_LIKENESS)
    yield from _found([each for m in meetings for each in passages(m, sources[m.path])])
    yield from (found for found in blocks if found[2].likeness < LEAST_LIKENESS)


def _found(compared: Sequence[Passage], least: float = LEAST_LIKENESS) -> Iterator[Found]:
    for copy in copies([passage.told for passage in compared], least):
        yield compared[copy.later], compared[copy.earlier], copy


def _hit(passage: Passage, origin: Passage, copy: Copy) -> Hit:
    place, other = passage.meeting.at(*passage.key), origin.meeting.at(*origin.key)
    day = short_date(origin.meeting.date)
    if passage.is_block:
        return place, f"Cả mục {passage.name} gần như giống mục ấy của buổi ngày {day}.", other
    source = f"một đoạn của buổi {origin.meeting.kind.words} ngày {day}"
    how = as_copied(copy.manner, passage.told.text, origin.told.text, source)
    message = f"Đoạn «{_beginning(passage.told.text)}» {how}."
    remedy = _REMEDIES.get(str(passage.key[-1]))
    return (place, message, other, remedy) if remedy else (place, message, other)


def _last_quarter(record: YearRecord | None) -> tuple[Meeting, ...]:
    meetings = record.meetings if record else ()
    return tuple(meeting for meeting in meetings if meeting.month.month >= _OCTOBER)


def _sources(meetings: Sequence[Meeting]) -> dict[str, str]:
    """What each meeting is compared as, by path: itself.

    A meeting of the chi uỷ is compared as the regular one it prepares, whose minutes may say the
    same.
    """
    regular = {meeting.month: meeting.path for meeting in meetings if meeting.kind.is_monthly}
    sources: dict[str, str] = {}
    coming = ""
    for meeting in reversed(meetings):
        if meeting.kind.is_monthly:
            coming = meeting.path
        prepared = regular.get(meeting.month, "") if meeting.period else coming
        sources[meeting.path] = (meeting.is_committee and prepared) or meeting.path
    return sources


def _beginning(text: str) -> str:
    """The first words of a passage, by which its writer knows it."""
    words = text.split()
    shown = " ".join(words[:_WORDS_SHOWN]).rstrip(".,;:")
    return f"{shown}…" if len(words) > _WORDS_SHOWN else shown
