"""Nhiệm vụ chép lại gần như nguyên văn một nhiệm vụ đã giao trong năm.

Nghị quyết cần cụ thể, không trùng lặp. Việc cũ chưa xong thì rà soát và gia hạn để sổ còn theo dõi
một việc; việc quanh năm thì ghi là việc thường xuyên, giao một lần.

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

from chibo_cli.facts.likeness import LEAST_WORDS_OF_TASKS, near_identical_pairs
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Task
from chibo_cli.models.meeting.kinds import TaskState
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.tasks import task_name
from chibo_cli.vietnamese import opening_lower, short_date


@year_rule(
    "CB610",
    severity=Severity.WARNING,
    remedy="rà soát và gia hạn nhiệm vụ cũ, hoặc ghi rõ việc mới khác việc cũ ở chỗ nào.",
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
    texts = [_text(task) for _, _, task in given]
    paths = [meeting.path for meeting, _, _ in given]
    told: set[int] = set()
    for later, earlier in near_identical_pairs(texts, paths, LEAST_WORDS_OF_TASKS):
        meeting, index, task = given[later]
        before, place, old = given[earlier]
        if later in told or _is_extended(old, before, meeting):
            continue
        told.add(later)
        yield (
            meeting.at("nhiem_vu", index),
            f"{task_name(task, index)} gần như trùng với {opening_lower(task_name(old, place))} "
            f"của buổi {before.kind.words} ngày {short_date(before.date)}.",
            before.at("nhiem_vu", place),
        )


def _text(task: Task) -> str:
    parts = (task.content, task.requirement, task.measure)
    return " ".join(text for prose in parts for text in prose or ())


def _is_extended(old: Task, before: Meeting, meeting: Meeting) -> bool:
    """Whether the later meeting says itself that the old task goes on."""
    reference = f"{before.slug}/{old.number}"
    return any(
        review.earlier_task == reference and review.state is TaskState.EXTENDED
        for review in meeting.task_reviews
    )
