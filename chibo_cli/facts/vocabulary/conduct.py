"""Facts of what was said: `phat_bieu.…`, `bieu_duong.…`, `nhac_nho.…`, `kien_nghi.…`.

Who speaks is who has a remark or a petition in the file, as for the rules CB312 and CB313.
"""

import re
from collections import Counter

from chibo_cli.facts.speaking import TABLES_WITH_REMARKS, members_who_spoke, remarks, speaking_rate
from chibo_cli.facts.vocabulary.attendance import not_settled, settled_attendance
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_none, unknown
from chibo_cli.facts.vocabulary.reading import is_written, may_be_lost, not_done, rows
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.kinds import AnswerState
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent, unaccented

# A line of prose that says that there was nobody, in other words than «không có» alone.
_DENIES = re.compile(r"\W*(khong|chua)\b")


def _speakers(meeting: Meeting, record: YearRecord) -> Found:
    """The present members who spoke; known only where the file has any remark, or says none."""
    place = meeting.at("y_kien")
    counted = settled_attendance(meeting, record)
    if not meeting.is_finished:
        return unknown("tệp buổi họp chưa ghi xong, chưa rõ ai phát biểu", place)
    if counted is None:
        return not_settled(meeting, record)
    spoke = members_who_spoke(meeting, record)
    if spoke is None or may_be_lost(meeting, record, *TABLES_WITH_REMARKS):
        return unknown("có ý kiến chưa rõ của ai, hoặc chưa đọc được", place)
    is_recorded = any(remarks(meeting)) or meeting.petitions or is_written(meeting, "y_kien")
    if not is_recorded:
        return unknown("tệp không ghi ý kiến nào", place)
    told = f"{len(spoke)}/{len(counted.present)} đảng viên có mặt có ý kiến"
    tables = dict.fromkeys(meeting.at(*key[:-1]) for key, _ in remarks(meeting))
    return Found(len(spoke), told, tuple(tables) or (place,))


def _speaking_rate(meeting: Meeting, record: YearRecord) -> Found:
    speakers = _speakers(meeting, record)
    rate = speaking_rate(meeting, record)
    if speakers.value is None:
        return speakers
    if rate is None:
        return unknown("không có đảng viên nào có mặt", *speakers.places)
    return Found(rate, f"{speakers.told} ({per_cent(rate)})", speakers.places)


def _praised(meeting: Meeting, record: YearRecord) -> Found:
    praise = meeting.party_building.praise if meeting.party_building else None
    return _entries(meeting, record, "bieu_duong", praise)


def _reminded(meeting: Meeting, record: YearRecord) -> Found:
    reminders = meeting.party_building.reminders if meeting.party_building else None
    return _entries(meeting, record, "nhac_nho", reminders)


_SAID = {"bieu_duong": "biểu dương", "nhac_nho": "nhắc nhở, phê bình"}


def _entries(
    meeting: Meeting, record: YearRecord, key: str, prose: tuple[str, ...] | None
) -> Found:
    """How many entries a list has; not how many members they name, which prose does not tell."""
    place = meeting.at("xay_dung_dang", key)
    what = _SAID[key]
    if may_be_lost(meeting, record, "xay_dung_dang"):
        return unknown(f"[xay_dung_dang] có chỗ chưa đọc được, chưa rõ việc {what}", place)
    if prose is None:
        return unknown(f"tệp không ghi việc {what}", place)
    if not prose:
        return Found(0, f"ghi là không {what} ai", (place,))
    if not meeting.is_finished:
        return unknown("tệp buổi họp chưa ghi xong", place)
    if any(_DENIES.match(unaccented(line)) for line in prose):
        return unknown(f"phần {what} có dòng «Không …», không đếm chắc được", place)
    return Found(len(prose), f"{len(prose)} mục {what}", (place,))


def _petitions(meeting: Meeting, record: YearRecord) -> Found:
    in_doubt = not_done(meeting, record, "kien_nghi", "kiến nghị nào")
    if in_doubt is not None:
        return in_doubt
    number = len(meeting.petitions)
    told = f"ghi nhận {number} kiến nghị" if number else "ghi là không có kiến nghị nào"
    return Found(number, told, rows(meeting, "kien_nghi", meeting.petitions))


def _answers(meeting: Meeting, record: YearRecord) -> Found:
    """The petitions of earlier meetings that this one answered; one passed on is not answered."""
    in_doubt = not_done(meeting, record, "tra_loi_kien_nghi", "trả lời kiến nghị nào")
    if in_doubt is not None:
        return in_doubt
    answers = meeting.petition_answers
    places = rows(meeting, "tra_loi_kien_nghi", answers)
    unclear = sum(not (each.earlier_petition and each.state) for each in answers)
    if unclear:
        return unknown(f"{unclear} trả lời chưa ghi kiến nghị nào hoặc đến đâu", *places)
    by_state = Counter(
        state for _, state in {(each.earlier_petition, each.state) for each in answers}
    )
    number = by_state[AnswerState.ANSWERED]
    told = [f"trả lời {number} kiến nghị của kỳ trước"] if answers else ["không trả lời kiến nghị"]
    waiting = sum(by_state.values()) - number
    told += [f"{waiting} đã chuyển hoặc đang xử lý"] if waiting else []
    return Found(number, ", ".join(told), places)


CONDUCT = (
    NamedFact(
        "phat_bieu.so_nguoi",
        "Số đảng viên có mặt có ý kiến ghi trong biên bản",
        Measure.COUNT,
        _speakers,
        speaks_against=is_none,
        how="ghi ý kiến vào [[y_kien]], mỗi ý kiến có  nguoi  và  noi_dung",
    ),
    NamedFact(
        "phat_bieu.ty_le",
        "Số đảng viên có ý kiến trên số có mặt",
        Measure.SHARE,
        _speaking_rate,
        how="ghi ý kiến vào [[y_kien]], mỗi ý kiến có  nguoi  và  noi_dung",
    ),
    NamedFact(
        "bieu_duong.so",
        "Số mục biểu dương ghi trong biên bản",
        Measure.COUNT,
        _praised,
        how="ghi  bieu_duong = […]  vào [xay_dung_dang], không có ai thì  bieu_duong = []",
    ),
    NamedFact(
        "nhac_nho.so",
        "Số mục nhắc nhở, phê bình ghi trong biên bản",
        Measure.COUNT,
        _reminded,
        how="ghi  nhac_nho = […]  vào [xay_dung_dang], không có ai thì  nhac_nho = []",
    ),
    NamedFact(
        "kien_nghi.so",
        "Số kiến nghị của đảng viên ghi nhận tại buổi này",
        Measure.COUNT,
        _petitions,
        how="ghi [[kien_nghi]]; không ai kiến nghị thì  kien_nghi = []  ở đầu tệp",
    ),
    NamedFact(
        "kien_nghi.tra_loi",
        "Số kiến nghị của kỳ trước được trả lời tại buổi này",
        Measure.COUNT,
        _answers,
        how="mỗi [[tra_loi_kien_nghi]] ghi  kien_nghi_cu, noi_dung, tinh_trang;  không trả lời gì "
        "thì  tra_loi_kien_nghi = []  ở đầu tệp",
    ),
)
