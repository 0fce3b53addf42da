"""Trích biên bản: one item of the minutes, or what they say of one resolution."""

from collections.abc import Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import letterhead
from chibo_cli.documents.minutes import minutes
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord


@document("trich-bien-ban", "Trích biên bản")
def excerpt(record: YearRecord, meeting: Meeting, missing: Sequence[str], chosen: str) -> Context:
    """The values of the minutes with one item left; `chosen` is one of `items_to_choose`."""
    whole = minutes.context(record, meeting, missing)
    resolutions = [adopted for adopted in whole["nghi_quyet"] if _word_for(adopted["so"]) == chosen]
    item = next(
        item
        for item in whole["noi_dung"]
        if (resolutions and "nghi_quyet" in item["hien"]) or str(item["stt"]) == chosen
    )
    if resolutions:
        item = {**item, "hien": ["nghi_quyet"], "phan_chuyen_de": [], "muc_khac": []}
    return {
        **whole,
        **letterhead(record, meeting.date),
        "noi_dung": [item],
        "nghi_quyet": resolutions or whole["nghi_quyet"],
        "so_bien_ban": meeting.minutes.number if meeting.minutes else None,
        "trich_nghi_quyet": resolutions[0] if resolutions else None,
    }


def items_to_choose(record: YearRecord, meeting: Meeting) -> dict[str, str]:
    """What an excerpt can be made of: the items of the minutes by number, then resolutions."""
    whole = minutes.context(record, meeting, ())
    items = {str(item["stt"]): item["tieu_de"] or "(chưa ghi tên)" for item in whole["noi_dung"]}
    adopted = {
        _word_for(each.number): f"Nghị quyết {each.abstract or 'chưa ghi trích yếu'}"
        for each in meeting.resolutions
        if each.number
    }
    return {**items, **adopted}


def _word_for(number: int | None) -> str:
    return f"NQ{number}" if number else ""
