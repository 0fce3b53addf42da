"""Facts of how long the meeting lasted, against what is required of it: `thoi_luong.…`."""

from dataclasses import replace

from chibo_cli.facts.durations import least_duration
from chibo_cli.facts.vocabulary.fact import (
    Found,
    Measure,
    NamedFact,
    is_lacking,
    not_asked,
    unknown,
)
from chibo_cli.facts.vocabulary.reading import lies_ahead
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import per_cent


def lasted(meeting: Meeting, record: YearRecord) -> Found:
    """The minutes from beginning to end."""
    places = (meeting.at("bat_dau"), meeting.at("ket_thuc"))
    duration = meeting.duration
    if duration is None:
        return unknown("chưa ghi đủ giờ bắt đầu và giờ kết thúc", *places)
    if lies_ahead(meeting, record):
        return not_asked("chưa đến ngày họp", *places)
    minutes = int(duration.total_seconds() // 60)
    if minutes <= 0:
        return unknown("giờ kết thúc không sau giờ bắt đầu", *places)
    return Found(minutes, f"họp {minutes} phút", places)


def required(meeting: Meeting, record: YearRecord) -> Found:
    """The minutes a paper requires: the cell's own figure with its paper, else the guideline's."""
    place = record.cell.at("sinh_hoat", "thoi_luong_toi_thieu")
    if record.has_gap(record.cell.path, "sinh_hoat"):
        return unknown("bảng [sinh_hoat] của chibo.toml có chỗ chưa đọc được", place)
    least = least_duration(meeting, record)
    if least is None:
        why = f"không văn bản nào quy định thời lượng của buổi {meeting.kind.words}"
        return (
            unknown(why, place) if meeting.kind.is_monthly else not_asked(why, meeting.at("loai"))
        )
    paper = f" ({least.source.citation})" if least.source else ""
    return Found(
        least.minutes,
        f"phải họp ít nhất {least.minutes} phút{paper}",
        (place,) if least.is_own else (),
    )


def shortfall(minutes: Found, least: Found) -> Found:
    """How many minutes are lacking, at least 0."""
    if not isinstance(minutes.value, int) or not isinstance(least.value, int):
        return _first_unknown(minutes, least)
    lacking = max(least.value - minutes.value, 0)
    told = f"thiếu {lacking} phút so với {least.value} phút" if lacking else "đủ thời lượng"
    return Found(lacking, f"{minutes.told}, {told}", minutes.places)


def ratio(minutes: Found, least: Found) -> Found:
    """The minutes held over the minutes required."""
    if not isinstance(minutes.value, int) or not isinstance(least.value, int) or not least.value:
        return _first_unknown(minutes, least)
    share = minutes.value / least.value
    told = f"{minutes.told}, bằng {per_cent(share)} của {least.value} phút quy định"
    return Found(share, told, minutes.places)


def _first_unknown(minutes: Found, least: Found) -> Found:
    return minutes if minutes.value is None else replace(least, value=None)


_TIMES = 'ghi  bat_dau = "…"  và  ket_thuc = "…"  ở đầu tệp'

DURATION = (
    NamedFact("thoi_luong.phut", "Số phút họp", Measure.MINUTES, lasted, how=_TIMES),
    NamedFact(
        "thoi_luong.quy_dinh",
        "Số phút quy định",
        Measure.MINUTES,
        required,
        how="có văn bản định thời lượng thì ghi  thoi_luong_toi_thieu  và  can_cu_thoi_luong  vào "
        "[sinh_hoat] của chibo.toml",
    ),
    NamedFact(
        "thoi_luong.thieu",
        "Số phút còn thiếu so với quy định",
        Measure.MINUTES,
        lambda meeting, record: shortfall(lasted(meeting, record), required(meeting, record)),
        speaks_against=is_lacking,
        how=_TIMES,
    ),
    NamedFact(
        "thoi_luong.ty_le",
        "Số phút họp chia cho số phút quy định",
        Measure.RATIO,
        lambda meeting, record: ratio(lasted(meeting, record), required(meeting, record)),
        how=_TIMES,
    ),
)
