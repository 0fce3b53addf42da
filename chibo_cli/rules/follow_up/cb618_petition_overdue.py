"""Kiến nghị đã quá hạn mà chưa được trả lời.

Chuyển kiến nghị đi chưa phải là trả lời. Người kiến nghị chờ câu trả lời ngay trong sinh hoạt; nơi
có thẩm quyền chưa giải quyết thì cũng nói cho người ấy biết.

Sai:

    # tính đến 2026-12-31, kiến nghị của ngày 03/11 hẹn trả lời ngày 03/12
    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

    [[tra_loi_kien_nghi]]
    kien_nghi_cu = "2026-11-03-thuong-ky/1"
    noi_dung = "Xã hẹn khảo sát trong tháng."
    tinh_trang = "da_chuyen"

Đúng:

    # tính đến 2026-12-31
    # tệp 2026/2026-12-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-12-03
    trang_thai = "hoan_thanh"

    [[tra_loi_kien_nghi]]
    kien_nghi_cu = "2026-11-03-thuong-ky/1"
    noi_dung = "Xã đã gắn gương ngày 01/12."
    tinh_trang = "da_tra_loi"
"""

from chibo_cli.facts.open_matters import open_petitions
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.ledger import TrackedPetition
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.lateness import days_late
from chibo_cli.rules.follow_up.petitions import petition_name
from chibo_cli.rules.follow_up.tasks import quoted
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB618",
    severity=Severity.WARNING,
    remedy="hỏi nơi xử lý, rồi ghi [[tra_loi_kien_nghi]] ở buổi tới.",
    basis=charter("3.3"),
)
def petition_overdue(record: YearRecord) -> Hits:
    for tracked in open_petitions(record):
        due = tracked.petition.due
        late = days_late(due, record)
        if due and late and tracked.meeting.is_finished:
            author = tracked.petition.person
            yield (
                tracked.meeting.at("kien_nghi", tracked.index),
                f"{petition_name(tracked.petition, tracked.index)}"
                + (f" của {author}" if author else "")
                + f"{quoted(tracked.petition.content)} hẹn trả lời {short_date(due)}, đến "
                f"{short_date(record.as_of)} đã quá {late} ngày; {_last_heard(tracked)}.",
            )


def _last_heard(tracked: TrackedPetition) -> str:
    if not tracked.answers:
        return "chưa có trả lời nào"
    day = short_date(tracked.answered_in[-1].date)
    state = tracked.answers[-1].state
    return f"ngày {day} mới ghi {WORDS[state] if state else 'trả lời, chưa ghi tình trạng'}"
