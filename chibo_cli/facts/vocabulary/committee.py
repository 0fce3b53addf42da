"""Facts of who agreed the content beforehand: `chi_uy.…`.

Where there is a chi uỷ it meets, and its meeting has a file of its own, which is its minutes. Where
there is none, bí thư and phó bí thư agree between them: the file has `hoi_y`; minutes of that are
known only where the two kept them as a file of the kind `chi_uy`. Where there is neither chi uỷ nor
phó bí thư, nobody has to agree: whether they met is then not known, never no.
"""

from dataclasses import replace

from chibo_cli.facts.agreed_before import LEADERS, committee_meetings, leaders_away
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_not, not_asked, unknown
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import OfficeKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import listed, short_date

_KEY = ("chuan_bi", "hoi_y", "ngay")


def _secretary_only(meeting: Meeting, record: YearRecord) -> Found:
    """Whether the cell has a bí thư, but neither chi uỷ viên nor phó bí thư."""
    day, roster = meeting.date, record.roster
    place = roster.at("dang_vien")
    if record.has_gap(roster.path):
        return unknown("danh sách đảng viên có chỗ chưa đọc được", place)
    if roster.has_committee_on(day):
        return Found(False, "chi bộ có chi uỷ", (place,))
    if roster.in_office(OfficeKind.DEPUTY_SECRETARY, day):
        return Found(False, "chi bộ không có chi uỷ, có phó bí thư", (place,))
    if not roster.in_office(OfficeKind.SECRETARY, day):
        return unknown("danh sách chưa ghi ai giữ chức vụ ngày họp", place)
    return Found(True, "chi bộ chỉ có bí thư, không có chi uỷ, phó bí thư", (place,))


def _met(meeting: Meeting, record: YearRecord) -> Found:
    """Whether the chi uỷ, or bí thư and phó bí thư, met before the meeting and after the last one.

    That nothing is recorded does not mean that they did not; that one of the two leaders is not
    among those who took part does.
    """
    if meeting.is_committee:
        return not_asked("đây là buổi họp chi uỷ", meeting.at("loai"))
    held = _held_before(meeting, record)
    if held is not None and held.is_finished:
        told = f"chi uỷ họp ngày {short_date(held.date)}, trước buổi này"
        return Found(True, told, (held.at("ngay"),))
    if held is not None:
        why = f"tệp họp chi uỷ ngày {short_date(held.date)} chưa ghi xong"
        return unknown(why, held.at("trang_thai"))
    alone = _secretary_only(meeting, record)
    if alone.value is None:
        return alone
    if alone.value:
        return not_asked(f"{alone.told}, không phải hội ý", *alone.places)
    if not record.roster.has_committee_on(meeting.date):
        return _consulted(meeting, record)
    if record.all_unread:
        return unknown("có tệp buổi họp chưa đọc được", meeting.at("chuan_bi"))
    why = f"sổ không có buổi họp chi uỷ nào từ kỳ trước đến ngày {short_date(meeting.date)}"
    return unknown(why, meeting.at("chuan_bi"))


def _minuted(meeting: Meeting, record: YearRecord) -> Found:
    """Whether that meeting has minutes in the book: a finished file of its own."""
    met = _met(meeting, record)
    if met.value is not True:
        return replace(met, value=None)
    held = _held_before(meeting, record)
    if held is not None:
        told = f"biên bản họp chi uỷ ngày {short_date(held.date)} có trong sổ"
        return Found(True, told, (held.at(),))
    return unknown("tệp chỉ ghi ngày hội ý, không ghi có biên bản", *met.places)


def _held_before(meeting: Meeting, record: YearRecord) -> Meeting | None:
    """The chi uỷ's last meeting for this one, rather a finished one; None without any."""
    held = committee_meetings(meeting, record.meetings)
    # Only here are the years before read: the chi uỷ may have met in December for January.
    held = held or committee_meetings(meeting, record.before(meeting))
    return max(held, key=lambda each: (each.is_finished, each.date), default=None)


def _consulted(meeting: Meeting, record: YearRecord) -> Found:
    place = meeting.at(*_KEY)
    held = meeting.preparation.consultation if meeting.preparation else None
    if held is None or held.date is None:
        return unknown("tệp không ghi ngày bí thư, phó bí thư hội ý", place)
    day = short_date(held.date)
    if held.date > min(meeting.date, record.as_of):
        return unknown(f"ngày hội ý ghi là {day}, chưa đến hoặc sau ngày họp", place)
    away = leaders_away(held, record)
    if away:
        who = listed(WORDS[kind].lower() for kind in LEADERS if kind in away)
        told = f"hội ý ngày {day} không có {who}"
        return Found(False, told, (meeting.at("chuan_bi", "hoi_y", "thanh_phan"),))
    return Found(True, f"bí thư, phó bí thư hội ý ngày {day}", (place,))


_HOW = (
    'chi uỷ họp thì thêm tệp của buổi ấy (loai = "chi_uy"); không có chi uỷ thì ghi  hoi_y.ngay  '
    "vào [chuan_bi]"
)

COMMITTEE = (
    NamedFact(
        "chi_uy.chi_co_bi_thu",
        "Chi bộ chỉ có bí thư, không có chi uỷ, phó bí thư",
        Measure.FLAG,
        _secretary_only,
        how="ghi  chuc_vu  của bí thư, phó bí thư, chi uỷ viên trong dang-vien.toml",
    ),
    NamedFact(
        "chi_uy.da_hop",
        "Chi uỷ họp, hoặc bí thư và phó bí thư hội ý, trước buổi này",
        Measure.FLAG,
        _met,
        speaks_against=is_not,
        how=_HOW,
    ),
    NamedFact(
        "chi_uy.co_bien_ban",
        "Buổi họp chi uỷ (hội ý) trước buổi này có biên bản",
        Measure.FLAG,
        _minuted,
        speaks_against=is_not,
        how='thêm tệp của buổi họp chi uỷ, hội ý (loai = "chi_uy"), ghi xong thì  trang_thai = '
        '"hoan_thanh"',
    ),
)
