"""Nhiệm vụ chép lại gần như nguyên văn một nhiệm vụ đã giao trong năm.

Nghị quyết cần cụ thể, không trùng lặp. Việc cũ chưa xong thì rà soát và gia hạn để sổ còn theo dõi
một việc; việc quanh năm thì ghi là việc thường xuyên, giao một lần. Yêu cầu, biện pháp y nguyên mà
chỉ đổi con số phải đạt thì vẫn là việc cũ.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn"
    yeu_cau = "Đủ chữ ký của các hộ"

    # tệp 2026/2026-10-03-thuong-ky.toml

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn"
    yeu_cau = "Đủ chữ ký của các hộ"

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[ra_soat]]
    nhiem_vu_cu = "2026-10-03-thuong-ky/1"
    tinh_trang = "gia_han"
    dien_giai = "Còn hai hộ ở xa chưa về ký."
    han_moi = 2026-12-15

    # tệp 2026/2026-10-03-thuong-ky.toml

    [[nhiem_vu]]
    so = 1
    noi_dung = "Vận động các hộ đầu thôn góp đất mở rộng đường trục thôn"
    yeu_cau = "Đủ chữ ký của các hộ"
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from chibo_cli.facts.changes import as_copied
from chibo_cli.facts.copies import Copy, alike
from chibo_cli.facts.naming import ordinal, quoted, task_name
from chibo_cli.facts.told import LEAST_WORDS_AROUND, Told
from chibo_cli.facts.wording import likeness, words_of
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import opening_lower, short_date

# With requirement and measure: twelve words together are no formula any more.
_LEAST_WORDS = 12
# Requirement and measure may be the same for two tasks; what is to be done may not.
_LEAST_LIKENESS_OF_CONTENTS = 0.75
# A figure that belongs to a name, not one to be reached: `tổ 2`, `quý III`.
_NUMBERED = re.compile(
    r"\b(?:tháng|quý|năm|đợt|kỳ|lần|vòng|tổ|đội|khu|xóm|thôn|ngõ|số|lớp|khối|khoá|lô|máy|lò|tuyến|"
    r"đoạn|chuyên đề) ([\dIVX]+)",
    re.IGNORECASE,
)

Given = tuple[Meeting, int, Task]


@year_rule(
    "CB610",
    severity=Severity.WARNING,
    remedy="nếu là việc cũ thì bỏ nhiệm vụ này, ở [[ra_soat]] ghi việc cũ gia_han kèm han_moi; nếu "
    "là việc mới thì ghi rõ khác việc cũ ở đâu.",
    basis=PRACTICE,
)
def task_repeated(record: YearRecord) -> Hits:
    given = [
        (meeting, index, task)
        for meeting in record.meetings
        if meeting.is_finished and not meeting.is_committee
        for index, task in enumerate(meeting.tasks)
        if not task.standing
    ]
    texts = [
        Told(_text(task), meeting.path, _LEAST_WORDS, in_parts=False) for meeting, _, task in given
    ]
    earlier: dict[int, list[Copy]] = defaultdict(list)
    for copy in alike(texts):
        if _is_same(given, texts, copy):
            earlier[copy.later].append(copy)
    for later, found in earlier.items():
        meeting, index, task = given[later]
        if any(_is_extended(given[copy.earlier], meeting) for copy in found):
            continue
        last = found[-1]
        before, place, old = given[last.earlier]
        source = (
            f"{opening_lower(task_name(old, place))} của buổi {before.kind.words} ngày "
            f"{short_date(before.date)}"
        )
        how = as_copied(last.manner, texts[later].text, texts[last.earlier].text, source)
        times = 1 + len({given[copy.earlier][0].path for copy in found})
        yield (
            meeting.at("nhiem_vu", index),
            f"{_called(task, index)} {how}{_times(times)}.",
            before.at("nhiem_vu", place),
        )


def _text(task: Task) -> str:
    parts = (task.content, task.requirement, task.measure)
    return ". ".join(_joined(part) for part in parts if part)


def _joined(prose: tuple[str, ...] | None) -> str:
    return " ".join(prose or ()).rstrip(".")


def _is_same(given: Sequence[Given], texts: Sequence[Told], copy: Copy) -> bool:
    """Whether two like tasks are about the same people and things, whatever is to be reached."""
    told, before = texts[copy.later], texts[copy.earlier]
    task, old = given[copy.later][2], given[copy.earlier][2]
    contents = (words_of(_joined(each.content)) for each in (task, old))
    if told.names != before.names or likeness(*contents) < _LEAST_LIKENESS_OF_CONTENTS:
        return False
    if set(told.figures) == set(before.figures):
        return True
    if min(len(told.words), len(before.words)) >= LEAST_WORDS_AROUND:
        return True
    return (
        _means(task) == _means(old) and all(_means(task)) and _numbered(told) == _numbered(before)
    )


def _means(task: Task) -> tuple[str, str]:
    """What is required of a task, and how it is to be done."""
    return _joined(task.requirement).casefold(), _joined(task.measure).casefold()


def _numbered(told: Told) -> set[str]:
    return {match[0].casefold() for match in _NUMBERED.finditer(told.text)}


def _is_extended(old: Given, meeting: Meeting) -> bool:
    """Whether the later meeting says itself that the old task goes on."""
    before, _, task = old
    reference = f"{before.slug}/{task.number}"
    return any(
        review.earlier_task == reference and review.state is TaskState.EXTENDED
        for review in meeting.task_reviews
    )


def _called(task: Task, index: int) -> str:
    """`Nhiệm vụ 2 «Thu phí vệ sinh quý III»`."""
    return task_name(task, index) + (quoted(task.content) if task.number else "")


def _times(times: int) -> str:
    """`, giao lần thứ ba`; the second time is said by naming the first."""
    return f", giao lần {ordinal(times - 1)}" if times > 2 else ""
