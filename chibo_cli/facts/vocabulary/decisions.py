"""Facts of what was decided: `ket_luan.…`, `nghi_quyet.…`, `nhiem_vu.…`; and done: `ky_truoc.…`."""

from chibo_cli.facts.attendance import certain_attendance
from chibo_cli.facts.fulfilment import Fulfilment, fulfilment, last_monthly_before
from chibo_cli.facts.resolution_votes import ballot_of
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_none, not_asked, unknown
from chibo_cli.facts.vocabulary.reading import is_written, may_be_lost, not_done, rows
from chibo_cli.facts.voting import vote_bases
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Conclusion, Resolution
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent, short_date


def _concluded(meeting: Meeting, record: YearRecord) -> Found:
    """Whether the chair's conclusion is recorded, or was issued as a paper."""
    place = meeting.at("ket_luan", "noi_dung")
    conclusion = meeting.conclusion or Conclusion.model_validate({})
    if conclusion.content or conclusion.number:
        return Found(True, "có kết luận của người chủ trì", (place,))
    if may_be_lost(meeting, record, "ket_luan"):
        return unknown("[ket_luan] có chỗ chưa đọc được", place)
    if conclusion.content is None:
        return unknown("tệp không ghi kết luận của người chủ trì", place)
    return Found(False, "ghi là không có kết luận", (place,))


def _adopted(meeting: Meeting, record: YearRecord) -> Found:
    """Whether a vote adopted a resolution: one of them, where there are several.

    The votes are measured as for the rules CB501 and CB503, against the smallest base that can be
    defended: more than half, of an admission two thirds.
    """
    resolutions = meeting.resolutions
    if not resolutions:
        in_doubt = not_done(meeting, record, "nghi_quyet", "nghị quyết nào")
        return in_doubt or Found(
            False, "ghi là không ra nghị quyết nào", (meeting.at("nghi_quyet"),)
        )
    results = [_result(meeting, record, index) for index in range(len(resolutions))]
    adopted = [each for each in results if each.value]
    open_ones = [each for each in results if each.value is None]
    return (adopted or open_ones or results)[0]


def _result(meeting: Meeting, record: YearRecord, index: int) -> Found:
    resolution = meeting.resolutions[index]
    place = meeting.at("nghi_quyet", index, "bieu_quyet", "tan_thanh")
    ballot = ballot_of(meeting, resolution)
    if ballot is None or ballot.in_favour is None:
        if may_be_lost(meeting, record, "nghi_quyet", "bieu_quyet"):
            return unknown("kết quả biểu quyết nghị quyết có chỗ chưa đọc được", place)
        return unknown("nghị quyết chưa ghi số người tán thành", place)
    counted, bases = certain_attendance(meeting, record), vote_bases(meeting, record)
    if counted is None or bases is None:
        return unknown("chưa rõ có bao nhiêu người biểu quyết", place, meeting.at("vang"))
    agreed, voters = ballot.in_favour, len(counted.voters)
    if agreed > voters:
        why = f"{agreed} tán thành, nhiều hơn {voters} người được biểu quyết"
        return unknown(why, place)
    base = bases.smallest
    needed = base.two_thirds if _is_admission(resolution) else base.more_than_half
    told = f"nghị quyết được {agreed}/{voters} người biểu quyết tán thành"
    if agreed < needed:
        return Found(False, f"{told}, cần {needed}", (place,))
    return Found(True, told, (place,))


def _is_admission(resolution: Resolution) -> bool:
    return resolution.kind is ResolutionKind.ADMISSION


def _tasks(meeting: Meeting, record: YearRecord) -> Found:
    """The new tasks with somebody to do them and a date, or that stand the whole year."""
    in_doubt = not_done(meeting, record, "nhiem_vu", "nhiệm vụ mới nào")
    if in_doubt is not None:
        return in_doubt
    whole = [task for task in meeting.tasks if task.doers and (task.due or task.standing)]
    told = f"giao {len(whole)} nhiệm vụ có người thực hiện và thời hạn"
    lacking = len(meeting.tasks) - len(whole)
    told += f", {lacking} nhiệm vụ chưa đủ" if lacking else ""
    places = rows(meeting, "nhiem_vu", meeting.tasks)
    return Found(len(whole), told if meeting.tasks else "ghi là không giao nhiệm vụ nào", places)


def _fulfilled(meeting: Meeting, record: YearRecord) -> Found:
    """The tasks of the last monthly meeting that were done, of all it set."""
    known = fulfilment(meeting, record)
    if known is None or known.share is None:
        return _not_fulfilled(meeting, record, known)
    day = short_date(known.set_in.date)
    told = f"xong {known.done}/{known.total} nhiệm vụ giao ngày {day} ({per_cent(known.share)})"
    parts = {"gia hạn": known.extended, "còn mở": known.still_open, "thôi": known.dropped}
    told += "".join(f", {words} {number}" for words, number in parts.items() if number)
    return Found(known.share, told, (meeting.at("ra_soat"), known.set_in.at("nhiem_vu")))


def _not_fulfilled(meeting: Meeting, record: YearRecord, known: Fulfilment | None) -> Found:
    """Why the share is not known."""
    last = last_monthly_before(meeting, record)
    if last is None:
        return not_asked("sổ không có buổi thường kỳ nào trước buổi này", meeting.at("ngay"))
    day, place = short_date(last.date), last.at("nhiem_vu")
    if not last.is_finished:
        return unknown(f"tệp buổi ngày {day} chưa ghi xong", last.at("trang_thai"))
    if known is not None:
        return not_asked(f"buổi ngày {day} chỉ giao nhiệm vụ thường xuyên, không có hạn", place)
    if not last.tasks and not is_written(last, "nhiem_vu"):
        return unknown(f"tệp buổi ngày {day} không ghi nhiệm vụ nào", place)
    if not last.tasks:
        return not_asked(f"buổi ngày {day} không giao nhiệm vụ nào", place)
    if not meeting.is_finished:
        return unknown(
            f"tệp chưa ghi xong việc rà soát nhiệm vụ giao ngày {day}", meeting.at("ra_soat")
        )
    if not is_written(meeting, "ra_soat") and not may_be_lost(meeting, record, "ra_soat"):
        why = f"tệp không ghi việc rà soát nhiệm vụ giao ngày {day}"
        return unknown(why, meeting.at("ra_soat"))
    why = f"nhiệm vụ giao ngày {day} có chỗ chưa đọc được hoặc chưa đánh số"
    return unknown(why, place, meeting.at("ra_soat"))


DECISIONS = (
    NamedFact(
        "ket_luan.co",
        "Có kết luận của người chủ trì",
        Measure.FLAG,
        _concluded,
        how="ghi  noi_dung = […]  vào [ket_luan]",
    ),
    NamedFact(
        "nghi_quyet.thong_qua",
        "Có nghị quyết được biểu quyết thông qua",
        Measure.FLAG,
        _adopted,
        how="ghi  bieu_quyet.tan_thanh = …  vào [[nghi_quyet]]; không ra nghị quyết thì  "
        "nghi_quyet = []  ở đầu tệp",
    ),
    NamedFact(
        "nhiem_vu.so",
        "Số nhiệm vụ mới có người thực hiện và thời hạn",
        Measure.COUNT,
        _tasks,
        speaks_against=is_none,
        how="ghi [[nhiem_vu]] có  nguoi_thuc_hien  và  han; không giao việc gì thì  nhiem_vu = []  "
        "ở đầu tệp",
    ),
    NamedFact(
        "ky_truoc.ty_le",
        "Số nhiệm vụ kỳ trước đã hoàn thành trên số đã giao",
        Measure.SHARE,
        _fulfilled,
        how="ghi [[ra_soat]] cho từng nhiệm vụ của kỳ trước",
    ),
)
