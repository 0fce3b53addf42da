"""Facts of the agenda and of the procedure: `chuong_trinh.…`, `quy_trinh.…`.

The agenda is a plan: what it holds is known from a draft too. What a draft's agenda lacks may still
be written; and that the items were held is known only of a finished file.
"""

from collections.abc import Sequence

from chibo_cli.facts.steps import missing_steps, unannounced_steps
from chibo_cli.facts.vocabulary.fact import (
    Found,
    Measure,
    NamedFact,
    is_lacking,
    not_asked,
    unknown,
)
from chibo_cli.facts.vocabulary.reading import is_written, may_be_lost
from chibo_cli.guidelines import Step
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord

_MOST_NAMED = 3


def _items(meeting: Meeting, record: YearRecord) -> Found:
    place = meeting.at("chuong_trinh")
    in_doubt = _not_known(meeting, record)
    if in_doubt is not None:
        return in_doubt
    number = len(meeting.agenda)
    return Found(number, f"chương trình có {number} nội dung", (place,))


def _unannounced(meeting: Meeting, record: YearRecord) -> Found:
    """The steps the guideline requires that no item of the agenda announces, held or not."""
    in_doubt = _not_known(meeting, record) or _no_steps(meeting, record)
    if in_doubt is not None:
        return in_doubt
    steps = unannounced_steps(meeting, record)
    place = meeting.at("chuong_trinh")
    if steps and not meeting.is_finished:
        why = f"tệp chưa ghi xong, chương trình chưa nêu {_named(steps)}"
        return unknown(why, place)
    told = f"chương trình không nêu {_named(steps)}" if steps else "chương trình nêu đủ các bước"
    return Found(len(steps), told, (place,))


def _unheld(meeting: Meeting, record: YearRecord) -> Found:
    """The steps the guideline requires of which the file shows no sign, as CB301 and CB303 ask.

    Without an agenda most steps leave no sign, so nothing is known.
    """
    place = meeting.at("chuong_trinh")
    in_doubt = _not_known(meeting, record) or _no_steps(meeting, record)
    if in_doubt is not None:
        return in_doubt
    if not meeting.is_finished:
        return unknown("tệp buổi họp chưa ghi xong, chưa rõ bước nào đã làm", place)
    steps = missing_steps(meeting, record)
    told = f"không ghi đã làm {_named(steps)}" if steps else "đủ các bước của quy trình"
    return Found(len(steps), told, (place,))


def _not_known(meeting: Meeting, record: YearRecord) -> Found | None:
    place = meeting.at("chuong_trinh")
    if may_be_lost(meeting, record, "chuong_trinh"):
        return unknown("chương trình có chỗ chưa đọc được", place)
    if not is_written(meeting, "chuong_trinh"):
        return unknown("tệp không có chương trình", place)
    return None


def _no_steps(meeting: Meeting, record: YearRecord) -> Found | None:
    if any(step.required for step in record.guideline.steps_of(meeting.kind)):
        return None
    why = f"hướng dẫn không nêu bước bắt buộc nào cho buổi {meeting.kind.words}"
    return not_asked(why, meeting.at("loai"))


def _named(steps: Sequence[Step]) -> str:
    """`2 bước: «Cử thư ký ghi biên bản», «Kết luận của người chủ trì»`; the first few only."""
    names = ", ".join(f"«{step.name}»" for step in steps[:_MOST_NAMED])
    more = ", …" if len(steps) > _MOST_NAMED else ""
    return f"{len(steps)} bước: {names}{more}"


_ITEM = "ghi các nội dung vào [[chuong_trinh]], mỗi nội dung có  noi_dung  và  buoc"

AGENDA = (
    NamedFact(
        "chuong_trinh.so_muc", "Số nội dung của chương trình", Measure.COUNT, _items, how=_ITEM
    ),
    NamedFact(
        "chuong_trinh.thieu",
        "Số bước bắt buộc của hướng dẫn mà chương trình không nêu",
        Measure.COUNT,
        _unannounced,
        speaks_against=is_lacking,
        how=_ITEM,
    ),
    NamedFact(
        "quy_trinh.thieu",
        "Số bước bắt buộc của quy trình mà biên bản không ghi là đã làm",
        Measure.COUNT,
        _unheld,
        speaks_against=is_lacking,
        how=f'{_ITEM}; xong thì  trang_thai = "hoan_thanh"',
    ),
)
