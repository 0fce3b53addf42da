"""Facts of the minutes: `bien_ban.…`."""

from chibo_cli.facts.missing import missing_from_minutes
from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_lacking, is_not, unknown
from chibo_cli.facts.vocabulary.reading import may_be_lost
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


def _missing(meeting: Meeting, record: YearRecord) -> Found:
    """How many places the minutes leave blank, as when they are printed."""
    place = meeting.at()
    if not meeting.is_finished:
        return unknown("tệp buổi họp chưa ghi xong", meeting.at("trang_thai"))
    if record.has_gap(meeting.path):
        return unknown("tệp buổi họp có chỗ chưa đọc được", place)
    number = len(missing_from_minutes(meeting, record))
    read = (record.cell.path, record.roster.path)
    if number and any(record.has_gap(path) for path in read):
        return unknown("tệp chibo.toml hoặc dang-vien.toml có chỗ chưa đọc được", place)
    told = f"biên bản còn để trống {number} chỗ" if number else "biên bản không để trống chỗ nào"
    return Found(number, told, (place,))


def _approved(meeting: Meeting, record: YearRecord) -> Found:
    place = meeting.at("bien_ban", "doc_thong_qua")
    read_out = meeting.minutes.read_out if meeting.minutes else None
    if read_out is None:
        if may_be_lost(meeting, record, "bien_ban"):
            return unknown("[bien_ban] có chỗ chưa đọc được", place)
        return unknown("tệp không ghi đã đọc và thông qua biên bản", place)
    told = "biên bản đã đọc và thông qua" if read_out else "biên bản chưa đọc và thông qua"
    return Found(read_out, told, (place,))


MINUTES = (
    NamedFact(
        "bien_ban.thieu",
        "Số chỗ biên bản còn để trống",
        Measure.COUNT,
        _missing,
        speaks_against=is_lacking,
        how='ghi xong tệp thì  trang_thai = "hoan_thanh"  ở đầu tệp',
    ),
    NamedFact(
        "bien_ban.thong_qua",
        "Biên bản đã đọc và thông qua trước hội nghị",
        Measure.FLAG,
        _approved,
        speaks_against=is_not,
        how="ghi  doc_thong_qua = true  hoặc  false  vào [bien_ban]",
    ),
)
