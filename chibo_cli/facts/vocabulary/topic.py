"""Facts of the topic of a meeting: `chuyen_de.…`."""

from chibo_cli.facts.recorded import topic_is_assigned, topic_is_blank
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_not, not_asked, unknown
from chibo_cli.facts.vocabulary.reading import may_be_lost
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import Approval, Topic
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, short_date


def _held(meeting: Meeting, record: YearRecord) -> Found:
    """Whether the meeting treated a topic: by its kind, and by what its file records of it.

    Of a regular meeting in a month whose topic has a meeting of its own people judge: the sheets
    mean the month, which is not without a topic.
    """
    kind, place = meeting.at("loai"), meeting.at("chuyen_de")
    if not meeting.kind.has_topic:
        if meeting.topic is not None and not topic_is_blank(meeting, record):
            words = f"buổi {meeting.kind.words} mà tệp lại có [chuyen_de]"
            return unknown(words, kind, place)
        days = _days_elsewhere(meeting, record)
        if days and meeting.kind.is_monthly:
            why = f"buổi {meeting.kind.words}, chuyên đề của tháng họp riêng ngày {listed(days)}"
            return not_asked(why, kind)
        return Found(False, f"buổi {meeting.kind.words}, không có chuyên đề", (kind,))
    skipped = [
        i for i, item in enumerate(meeting.agenda) if _is_skipped_topic(item.step, item.held)
    ]
    if skipped:
        places = tuple(meeting.at("chuong_trinh", i, "da_thuc_hien") for i in skipped)
        return Found(False, "phần chuyên đề trong chương trình không thực hiện", places)
    topic = meeting.topic or Topic.model_validate({})
    if (
        topic.summary
        or topic.remarks
        or (meeting.is_finished and meeting.topic and not topic_is_blank(meeting, record))
    ):
        return Found(True, f"buổi {meeting.kind.words}, đã sinh hoạt chuyên đề", (place,))
    if may_be_lost(meeting, record, "chuyen_de"):
        return unknown("[chuyen_de] có chỗ chưa đọc được", place)
    why = "tệp không ghi gì về chuyên đề" if meeting.is_finished else "tệp buổi họp chưa ghi xong"
    return unknown(why, place)


def _days_elsewhere(meeting: Meeting, record: YearRecord) -> list[str]:
    """The days of the other meetings of the month with a topic."""
    return [
        short_date(other.date)
        for other in record.meetings
        if other is not meeting and other.kind.has_topic and other.month == meeting.month
    ]


def _is_skipped_topic(step: str | None, held: bool) -> bool:
    return step in ("chuyen_de", "trinh_bay_chuyen_de") and not held


def _assigned(meeting: Meeting, record: YearRecord) -> Found:
    """Whether the file names who prepared or presented the topic, as rule CB704 asks."""
    place = meeting.at("chuyen_de", "nguoi_chuan_bi")
    if topic_is_assigned(meeting):
        topic = meeting.topic or Topic.model_validate({})
        people = len({*topic.preparers, *topic.presenters})
        return Found(True, f"{people} người được giao chuẩn bị, trình bày chuyên đề", (place,))
    return _nothing_of_it(meeting, record, "ai chuẩn bị chuyên đề", "nguoi_chuan_bi")


def _in_writing(meeting: Meeting, record: YearRecord) -> Found:
    """Whether there is a text: a draft approved or sent to the members, or the finished text."""
    topic = meeting.topic or Topic.model_validate({})
    approval = topic.approval or Approval.model_validate({})
    days = {
        "dự thảo được duyệt": ("duyet", approval.date),
        "dự thảo gửi đảng viên": ("gui_dang_vien", topic.sent_to_members),
        "bản hoàn chỉnh gửi đảng viên": ("hoan_chinh", topic.completed_on),
    }
    for words, (key, day) in days.items():
        if day is not None and day <= record.as_of:
            told = f"{words} ngày {short_date(day)}"
            return Found(True, told, (meeting.at("chuyen_de", key),))
    if approval.by and approval.date is None:
        return Found(True, "dự thảo đã được duyệt", (meeting.at("chuyen_de", "duyet"),))
    return _nothing_of_it(meeting, record, "bản viết của chuyên đề", "gui_dang_vien")


def _nothing_of_it(meeting: Meeting, record: YearRecord, what: str, key: str) -> Found:
    place = meeting.at("chuyen_de", key)
    if not meeting.kind.has_topic:
        return not_asked(f"buổi {meeting.kind.words}, không có chuyên đề", meeting.at("loai"))
    if may_be_lost(meeting, record, "chuyen_de"):
        return unknown(f"[chuyen_de] có chỗ chưa đọc được, chưa rõ {what}", place)
    return unknown(f"tệp không ghi {what}", place)


TOPIC = (
    NamedFact(
        "chuyen_de.co",
        "Buổi này có sinh hoạt chuyên đề",
        Measure.FLAG,
        _held,
        how="ghi  tom_tat  và ý kiến vào [chuyen_de]",
    ),
    NamedFact(
        "chuyen_de.phan_cong",
        "Đã phân công người chuẩn bị, trình bày chuyên đề",
        Measure.FLAG,
        _assigned,
        speaks_against=is_not,
        how="ghi  nguoi_chuan_bi = […]  vào [chuyen_de]",
    ),
    NamedFact(
        "chuyen_de.van_ban",
        "Chuyên đề có bản viết: dự thảo đã duyệt, đã gửi, hoặc bản hoàn chỉnh",
        Measure.FLAG,
        _in_writing,
        speaks_against=is_not,
        how="ghi  duyet.ngay,  gui_dang_vien  hoặc  hoan_chinh  vào [chuyen_de]",
    ),
)
