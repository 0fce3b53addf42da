"""Các ngày của chuyên đề không khớp với ngày họp.

Dự thảo được thông qua và gửi trước buổi họp; bản hoàn chỉnh và báo cáo cấp trên có sau buổi họp,
hoặc trong cùng ngày. Ngày ngược thứ tự thường là gõ nhầm tháng.

Sai:

    [chuyen_de]
    gui_dang_vien = 2026-12-14

Đúng:

    [chuyen_de]
    gui_dang_vien = 2026-11-14
"""

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, TOPIC_MEETINGS, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB707",
    severity=Severity.ERROR,
    remedy="ghi nhầm thì sửa ngày trong [chuyen_de], hoặc ngày họp; nếu đúng là làm sau buổi họp "
    "thì bỏ dòng ấy, đừng sửa lùi ngày.",
    basis=SELF_CONTRADICTION,
    kinds=TOPIC_MEETINGS,
)
def topic_dates_contradict(meeting: Meeting, record: YearRecord) -> Hits:
    topic = meeting.topic
    if topic is None:
        return
    held = meeting.date
    approved = topic.approval.date if topic.approval else None
    for key, day, words in (
        (("duyet", "ngay"), approved, "Dự thảo được thông qua"),
        (("gui_dang_vien",), topic.sent_to_members, "Dự thảo gửi cho đảng viên"),
    ):
        if day and day > held:
            yield (
                meeting.at("chuyen_de", *key),
                f"{words} ngày {short_date(day)}, sau ngày họp {short_date(held)}.",
                f"{_mistaken(key)}; nếu đúng là làm sau buổi họp thì bỏ {key[0]} trong "
                "[chuyen_de], đừng sửa lùi ngày.",
            )
    for key, day, words in (
        (("hoan_chinh",), topic.completed_on, "Chuyên đề hoàn chỉnh"),
        (("bao_cao_cap_tren",), topic.reported_to_superior_on, "Chuyên đề báo cáo cấp trên"),
    ):
        if day and day < held:
            yield (
                meeting.at("chuyen_de", *key),
                f"{words} ngày {short_date(day)}, trước ngày họp {short_date(held)}.",
                f"{_mistaken(key)}; nếu đúng là làm trước buổi họp thì bỏ {key[0]} trong "
                "[chuyen_de], ghi lại khi bản đã tiếp thu ý kiến.",
            )


def _mistaken(key: tuple[str, ...]) -> str:
    return f"ghi nhầm thì sửa {'.'.join(key)}, hoặc dòng  ngay = …  ở đầu tệp"
