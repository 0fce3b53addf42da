"""Bản bàn giao công việc và sổ sinh hoạt chi bộ: for who leaves the book and who takes it over."""

from collections.abc import Mapping, Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, own_words
from chibo_cli.facts.roster_on_day import Group
from chibo_cli.facts.topic_stages import StageState, TopicStages
from chibo_cli.findings import Severity
from chibo_cli.handover import Handover, Series
from chibo_cli.ledger import TrackedPetition, TrackedTask
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import opening_capital, short_date


@document("ban-giao", "Bản bàn giao")
def handover_paper(record: YearRecord, given: Handover, missing: Sequence[str]) -> Context:
    """The values of the paper, dated on the day that is handed over."""
    return {
        **letterhead(record, given.as_of),
        **draft_note(missing),
        "tinh_den": given.as_of,
        "cap_uy_cap_tren": given.naming.superior_committee,
        "nguoi_theo_doi": given.naming.overseer,
        "huong_dan": given.guideline,
        "nhiem_ky": given.term.model_dump(by_alias=True) if given.term else None,
        "chuc_vu": [
            {"nguoi": each.name, "loai": each.office, "tu": each.since} for each in given.holders
        ],
        "dang_vien": [
            {"nhom": own_words(record, group.words), "nguoi": named(group, given)}
            for group in given.groups
        ],
        "sap_doi": [own_words(record, each) for each in given.members_ahead],
        "viec_con_mo": [_task(each, given) for each in given.tasks],
        "kien_nghi_con_mo": [_petition(each, given) for each in given.petitions],
        "nam_chuyen_de": given.topics.year,
        "chuyen_de": [_topic(record, each) for each in given.topics.topics],
        "quy_chua_co": [each.quarter for each in given.topics.quarters if each.lacking],
        "so_van_ban": [
            {
                "loai": TYPE_NAMES[each.symbol],
                "ky_hieu": f"{each.symbol}/CB",
                "so_tiep_theo": own_words(record, number_in_words(each)),
            }
            for each in given.series
        ],
        "buoi_toi": [
            {"loai": own_words(record, each.kind.words), "ngay": each.date, "tep": each.path}
            for each in given.ahead
        ],
        "can_tao_tep": {"thang": given.to_prepare.month, "ngay": given.to_prepare.day}
        if given.to_prepare
        else None,
        "chua_ghi_xong": [
            {"loai": own_words(record, each.kind.words), "ngay": each.date, "tep": each.path}
            for each in given.unfinished
        ],
        "ket_qua_kiem_tra": findings_in_words(given.found),
        "nam": record.year,
        "thu_muc": record.root.name,
        "tep": [{"tep": place, "noi_dung": words} for place, words in given.files],
        "chua_doc_het": given.incomplete,
        "khong_theo_doi": [
            {"tep": each.meeting.path, "noi_dung": each.entry.content} for each in given.unfollowed
        ],
    }


def named(group: Group, given: Handover) -> list[str]:
    """The members of a group; those on probation with the day its twelve months end."""
    ends = {each.name: each.end for each in given.probations if group is Group.PROBATIONARY}
    return [
        f"{name} (hết mười hai tháng ngày {short_date(end)})" if (end := ends.get(name)) else name
        for name in given.groups[group]
    ]


def number_in_words(series: Series) -> str:
    """The next number of a type of paper, or why there is none to tell."""
    if series.doubt:
        return f"chưa chắc, vì {series.doubt}"
    return f"{series.following:02d}" if series.following else "không đánh số"


def findings_in_words(found: Mapping[Severity, int]) -> str:
    """`2 lỗi, 1 cảnh báo, 3 gợi ý`; what was not found is left out."""
    counted = (f"{found[level]} {level.words}" for level in Severity if found.get(level))
    return ", ".join(counted) or "không có phát hiện nào"


def _task(tracked: TrackedTask, given: Handover) -> Context:
    return {
        **tracked.task.model_dump(by_alias=True),
        "ma": tracked.reference,
        "han": tracked.due,
        "cham": tracked.days_late(given.as_of),
        "so_lan_gia_han": tracked.times_extended,
        "ngay_giao": tracked.meeting.date,
    }


def _petition(tracked: TrackedPetition, given: Handover) -> Context:
    return {
        **tracked.petition.model_dump(by_alias=True),
        "ma": tracked.reference,
        "cham": tracked.days_late(given.as_of),
        "ngay_nhan": tracked.meeting.date,
    }


def _topic(record: YearRecord, topic: TopicStages) -> Context:
    """A topic, how far it has come and what is next; `chua_ro` where a place cannot be read."""
    reached, following = topic.reached, topic.next
    unread = any(stage.state is StageState.UNREAD for stage in topic.stages)
    return {
        "quy": topic.topic.quarter,
        "ten": topic.topic.name,
        "den_dau": own_words(record, reached.words) if reached else None,
        "ngay": reached.day if reached else None,
        "viec_tiep_theo": opening_capital(own_words(record, following.words))
        if following
        else None,
        "han": following.due if following else None,
        "khong_lam": topic.set_aside or None,
        "chua_ro": unread and following is None,
    }
