"""The fact of how long ideology was assessed: `tu_tuong.phut`."""

import re

from chibo_cli.facts.vocabulary.fact import Found, Measure, NamedFact, is_none, unknown
from chibo_cli.facts.vocabulary.reading import may_be_lost
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.preparation import AgendaItem
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import unaccented

# What an item must name, and what it may say besides and still announce nothing else.
_MATTERS = ("tu tuong", "phe binh")
_BESIDES = frozenset(
    re.findall(
        r"\w+",
        "tinh hinh dien bien danh gia nhan dinh xet tien hanh phan ve cua va trong cac dang vien "
        "quan chung nhan dan can bo chi tu thang truoc",
    )
)


def _assessed(meeting: Meeting, record: YearRecord) -> Found:
    """The minutes that were given to it: as recorded, else as planned for items that were held.

    Only items that announce nothing but the assessment of ideology, self-criticism or criticism
    count: what a wider item gave to it is not known.
    """
    place = meeting.at("chinh_tri_tu_tuong", "phut_danh_gia")
    block = meeting.political_block
    if block is not None and block.assessment_minutes is not None:
        minutes = block.assessment_minutes
        return Found(minutes, f"dành {minutes} phút đánh giá tư tưởng, tự phê bình", (place,))
    if may_be_lost(meeting, record, "chinh_tri_tu_tuong", "chuong_trinh"):
        return unknown("số phút đánh giá tư tưởng có chỗ chưa đọc được", place)
    items = {i: item for i, item in enumerate(meeting.agenda) if item.held and _is_it(item)}
    planned = [item.minutes_planned for item in items.values()]
    minutes = sum(each for each in planned if each is not None)
    if not items or None in planned:
        return unknown("tệp không ghi số phút đánh giá tư tưởng, tự phê bình, phê bình", place)
    places = tuple(meeting.at("chuong_trinh", index, "phut") for index in items)
    if not meeting.is_finished:
        return unknown("tệp buổi họp chưa ghi xong, mới có số phút dự kiến", place, *places)
    return Found(minutes, f"chương trình dành {minutes} phút cho việc này", places)


def _is_it(item: AgendaItem) -> bool:
    """Whether an item announces just that."""
    text = " ".join(re.findall(r"\w+", unaccented(item.content or "")))
    others = text
    for matter in _MATTERS:
        others = others.replace(matter, "")
    return others != text and all(w in _BESIDES or w.isdecimal() for w in others.split())


IDEOLOGY = (
    NamedFact(
        "tu_tuong.phut",
        "Số phút dành đánh giá tư tưởng, tự phê bình và phê bình",
        Measure.MINUTES,
        _assessed,
        speaks_against=is_none,
        how="ghi  phut_danh_gia = …  vào [chinh_tri_tu_tuong]",
    ),
)
