"""Facts of the preparation of a meeting: `thong_bao.…`, `du_thao.…`, who prepared it, questions.

A day recorded as still to come, or one that contradicts the meeting's, shows nothing.
"""

from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_not, unknown
from chibo_cli.facts.vocabulary.reading import not_prepared, prepared
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import Drafted
from chibo_cli.models.meeting.preparation import Notice
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date

_NO_OFFICE = "dang_vien"
_DRAFTS = {Drafted.RESOLUTION: "nghị quyết", Drafted.CONCLUSION: "kết luận"}


def _notified(meeting: Meeting, record: YearRecord) -> Found:
    """Whether members were told, on the day of the meeting at the latest."""
    place = meeting.at("chuan_bi", "thong_bao", "ngay")
    day = _notice(meeting).date
    if day is None:
        return not_prepared(meeting, record, "ngày thông báo cho đảng viên", place)
    if day > min(meeting.date, record.as_of):
        return unknown(
            f"ngày thông báo ghi là {short_date(day)}, chưa đến hoặc sau ngày họp", place
        )
    return Found(True, f"thông báo ngày {short_date(day)}", (place,))


def _superior_informed(meeting: Meeting, record: YearRecord) -> Found:
    place = meeting.at("chuan_bi", "thong_bao", "cap_tren")
    told = _notice(meeting).to_superior
    if told is None:
        return not_prepared(meeting, record, "việc báo cấp uỷ viên theo dõi", place)
    word = "đã báo" if told else "chưa báo"
    return Found(told, f"{word} cấp uỷ viên cấp trên theo dõi chi bộ", (place,))


def _prepared_by(meeting: Meeting, record: YearRecord) -> Found:
    """The highest office among those who prepared the content, on the day of the meeting."""
    place = meeting.at("chuan_bi", "nguoi_chuan_bi")
    preparers = prepared(meeting).preparers
    if not preparers:
        return not_prepared(meeting, record, "người chuẩn bị nội dung", place)
    if record.has_gap(record.roster.path):
        return unknown("danh sách đảng viên có chỗ chưa đọc được", place, record.roster.at())
    members = [record.roster.by_name.get(name) for name in preparers]
    offices = {member.office_on(meeting.date) for member in members if member}
    highest = next((office for office in OfficeKind if office in offices), None)
    if None in members and highest is not OfficeKind.SECRETARY:
        return unknown("có người chuẩn bị không có trong danh sách đảng viên", place)
    who = WORDS[highest].lower() if highest else "đảng viên không giữ chức vụ"
    return Found(highest.value if highest else _NO_OFFICE, f"{who} chuẩn bị nội dung", (place,))


def _questions(meeting: Meeting, record: YearRecord) -> Found:
    place = meeting.at("chuan_bi", "cau_hoi")
    questions = prepared(meeting).questions
    if questions is None:
        return not_prepared(meeting, record, "câu hỏi gợi ý thảo luận", place)
    number = len(questions)
    told = f"{number} câu hỏi gợi ý thảo luận" if number else "ghi là không có câu hỏi gợi ý nào"
    return Found(number, told, (place,))


def _drafted(meeting: Meeting, record: YearRecord) -> Found:
    """Whether a resolution or a conclusion was drafted; there is no word for «nothing was»."""
    place = meeting.at("chuan_bi", "du_thao")
    drafted = prepared(meeting).drafted
    if drafted is None:
        return not_prepared(meeting, record, "việc dự thảo nghị quyết, kết luận", place)
    return Found(True, f"có dự thảo {_DRAFTS[drafted]}", (place,))


def _notice(meeting: Meeting) -> Notice:
    return prepared(meeting).notice or Notice.model_validate({})


PREPARATION = (
    NamedFact(
        "thong_bao.da_gui",
        "Đã thông báo buổi họp cho đảng viên",
        Measure.FLAG,
        _notified,
        speaks_against=is_not,
        how="ghi  thong_bao.ngay = …  vào [chuan_bi]",
    ),
    NamedFact(
        "thong_bao.cap_tren",
        "Đã báo cấp uỷ viên cấp trên theo dõi chi bộ",
        Measure.FLAG,
        _superior_informed,
        speaks_against=is_not,
        how="ghi  thong_bao.cap_tren = true  hoặc  false  vào [chuan_bi]",
    ),
    NamedFact(
        "chuong_trinh.nguoi_chuan_bi",
        "Chức vụ cao nhất của những người chuẩn bị nội dung",
        Measure.WORD,
        _prepared_by,
        words=(*(office.value for office in OfficeKind), _NO_OFFICE),
        how="ghi  nguoi_chuan_bi = …  vào [chuan_bi]",
    ),
    NamedFact(
        "chuong_trinh.cau_hoi",
        "Số câu hỏi gợi ý thảo luận",
        Measure.COUNT,
        _questions,
        how="ghi  cau_hoi = […]  vào [chuan_bi]",
    ),
    NamedFact(
        "du_thao.co",
        "Đã dự thảo nghị quyết hoặc kết luận",
        Measure.FLAG,
        _drafted,
        speaks_against=is_not,
        how='ghi  du_thao = "nghi_quyet"  hoặc  du_thao = "ket_luan"  vào [chuan_bi]',
    ),
)
