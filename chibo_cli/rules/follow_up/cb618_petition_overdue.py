"""Kiến nghị đã quá hạn, hoặc hết năm, mà chưa được trả lời.

Chuyển kiến nghị đi chưa phải là trả lời. Người kiến nghị chờ câu trả lời ngay trong sinh hoạt; nơi
có thẩm quyền chưa giải quyết thì cũng nói cho người ấy biết. Kiến nghị không hẹn ngày thì cuối năm
nhắc một lần, khi sau nó đã có một kỳ họp thường kỳ.

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

from chibo_cli.facts.naming import petition_name, quoted
from chibo_cli.facts.open_matters import open_petitions
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import charter
from chibo_cli.ledger import TrackedPetition
from chibo_cli.models.meeting.decisions import Petition
from chibo_cli.models.meeting.kinds import Competence
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.lateness import days_late, last_monthly
from chibo_cli.vietnamese import short_date


@year_rule(
    "CB618",
    severity=Severity.WARNING,
    remedy="hỏi nơi xử lý, rồi ở tệp buổi tới ghi [[tra_loi_kien_nghi]] cho kiến nghị này.",
    basis=charter("3.3"),
)
def petition_overdue(record: YearRecord) -> Hits:
    for tracked in open_petitions(record):
        petition, meeting = tracked.petition, tracked.meeting
        waiting = _waiting(tracked, record) if meeting.is_finished else ""
        if waiting:
            author = f" của {petition.person}" if petition.person else ""
            yield (
                meeting.at("kien_nghi", tracked.index),
                f"{petition_name(petition, tracked.index)}{author}{quoted(petition.content)} "
                f"{waiting}; {_last_heard(tracked)}.",
                f"hỏi {_whom(petition)}, rồi ở tệp buổi tới ghi "
                f"[[tra_loi_kien_nghi]] cho {tracked.reference}.",
            )


def _whom(petition: Petition) -> str:
    """Who is to be asked for the answer."""
    above = (Competence.SUPERIOR_COMMITTEE, Competence.GOVERNMENT)
    by_competence = WORDS[petition.competence] if petition.competence in above else ""
    return petition.handler or by_competence or "nơi có thẩm quyền"


def _waiting(tracked: TrackedPetition, record: YearRecord) -> str:
    """How long its author has waited; empty as long as that is not too long."""
    due, day = tracked.petition.due, short_date(record.as_of)
    late = days_late(due, record)
    if due and late:
        return f"hẹn trả lời {short_date(due)}, đến {day} đã quá {late} ngày"
    if due is None and record.is_over and last_monthly(record) > tracked.meeting.date:
        return f"nêu ngày {short_date(tracked.meeting.date)}, không hẹn trả lời, nay đã hết năm"
    return ""


def _last_heard(tracked: TrackedPetition) -> str:
    if not tracked.answers:
        return "chưa có trả lời nào"
    day = short_date(tracked.answered_in[-1].date)
    state = tracked.answers[-1].state
    return f"ngày {day} mới ghi {WORDS[state] if state else 'trả lời, chưa ghi tình trạng'}"
