"""The figures of a year under the words of the files: for its paper, the screen, other programs."""

from chibo_cli.documents import Context
from chibo_cli.documents.letterhead import own_words
from chibo_cli.facts.topics_of_year import YearTopic
from chibo_cli.facts.year_petitions import PetitionFigures, by_competence
from chibo_cli.facts.year_review import MonthHeld, Turnout, YearReview
from chibo_cli.facts.year_tasks import TaskFigures, by_doer, by_field, by_month
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.models.meeting.kinds import Competence, ResolutionKind, VoteKind
from chibo_cli.models.words import WORDS
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import month_year, opening_capital

_RESOLUTIONS = {
    ResolutionKind.MONTHLY: "Nghị quyết tháng",
    ResolutionKind.THEMATIC: "Nghị quyết chuyên đề",
    ResolutionKind.ADMISSION: "Nghị quyết về kết nạp, công nhận đảng viên",
    ResolutionKind.OTHER: "Nghị quyết khác",
}
_VOTES = {VoteKind.ORDINARY: "Việc thông thường", VoteKind.OTHER: "Việc khác"}
_ALL_KINDS = "Các buổi của chi bộ"
_NO_FIELD = "Chưa ghi lĩnh vực"
_NO_DOER = "Chưa ghi người thực hiện"
_NO_COMPETENCE = "Chưa ghi thẩm quyền"
_NO_KIND = "Chưa ghi loại"


def review_values(record: YearRecord, review: YearReview) -> Context:
    """All figures of a year as they stand on its day; months and rows in order."""
    tasks, petitions = review.tasks, review.petitions
    return {
        "buoi_hop": [_month(month) for month in review.months],
        "tong_so_buoi": {
            kind.value: sum(len(month.of(kind)) for month in review.months) for kind in MeetingKind
        },
        "thang_khong_hop": [
            {
                "thang": month.month,
                "ly_do": month.skipped.reason,
                "can_cu": month.skipped.basis,
            }
            for month in review.months
            if month.is_missed and month.skipped and month.skipped.reason
        ],
        "thang_khong_ghi_ly_do": [
            f"{month.month:%m/%Y}"
            for month in review.months
            if month.is_missed and not (month.skipped and month.skipped.reason)
        ],
        "du_hop": [_turnout(record, each) for each in review.turnout],
        "nghi_quyet": _resolutions(review),
        "ket_luan": {
            "so_luong": len(review.conclusions),
            "so": [each.number for each in review.conclusions if each.number],
        },
        "nhiem_vu": [
            _tasks("Năm trước chuyển sang", tasks.carried_over),
            _tasks("Giao trong năm", tasks.set_in_year),
            _tasks("Cộng", tasks.held),
        ],
        "nhiem_vu_theo_thang": [
            _tasks(opening_capital(month_year(month)), figures)
            for month, figures in by_month(tasks.set_in_year)
        ],
        "nhiem_vu_theo_linh_vuc": [
            _tasks(opening_capital(field) if field else _NO_FIELD, figures)
            for field, figures in by_field(tasks.held)
        ],
        "nhiem_vu_theo_nguoi": [
            _tasks(doer or _NO_DOER, figures) for doer, figures in by_doer(tasks.held, record)
        ],
        "nhiem_vu_chua_danh_so": tasks.unnumbered,
        "chuyen_de": [_topic(each) for each in review.topics],
        "kien_nghi": [
            _petitions("Năm trước chuyển sang", petitions.carried_over),
            _petitions("Nhận trong năm", petitions.received),
        ],
        "kien_nghi_theo_tham_quyen": [
            _petitions(own_words(record, _competence(kind)), figures)
            for kind, figures in by_competence(petitions.received)
        ],
        "kien_nghi_chua_danh_so": petitions.unnumbered,
        "bieu_quyet": [
            {"ten": "Nghị quyết", "so_luong": review.voted},
            *({"ten": _vote_name(kind), "so_luong": count} for kind, count in review.votes),
            {"ten": "Bầu cử", "so_luong": review.elections},
        ],
        "cap_tren_du": [meeting.date for meeting in review.overseen],
        "kiem_tra": [each.date for each in review.inspections],
    }


def _month(month: MonthHeld) -> Context:
    """The days of the meetings of each kind held for a month."""
    days = {kind.value: [meeting.date for meeting in month.of(kind)] for kind in MeetingKind}
    return {"thang": month.month, "khong_hop": month.is_missed, **days}


def _turnout(record: YearRecord, each: Turnout) -> Context:
    return {
        "loai": each.kind.value if each.kind else None,
        "ten": own_words(record, opening_capital(each.kind.words)) if each.kind else _ALL_KINDS,
        "so_buoi": each.meetings,
        "trieu_tap": each.convened,
        "co_mat": each.present,
        "ty_le": each.rate,
        "chua_ro": each.unknown,
    }


def _resolutions(review: YearReview) -> list[Context]:
    """The resolutions by kind: how many, the numbers of those that have one."""
    rows = []
    for kind, name in _RESOLUTIONS.items():
        issued = [each.resolution for each in review.resolutions if each.kind is kind]
        if issued:
            numbers = [each.number for each in issued if each.number]
            rows.append({"ten": name, "so_luong": len(issued), "so": numbers})
    return rows


def _tasks(name: str, figures: TaskFigures) -> Context:
    return {
        "ten": name,
        "so_luong": figures.count,
        "hoan_thanh": figures.done,
        "hoan_thanh_cham": figures.done_late,
        "con_mo": figures.open,
        "thuong_xuyen": figures.standing,
        "qua_han": figures.overdue,
        "huy": figures.dropped,
        "gia_han": figures.extended,
    }


def _topic(each: YearTopic) -> Context:
    return {
        "quy": each.planned_quarter or each.quarter,
        "ten": each.name,
        "ngay": each.meeting.date if each.meeting else None,
        "theo_ke_hoach": each.planned is not None,
    }


def _petitions(name: str, figures: PetitionFigures) -> Context:
    return {
        "ten": name,
        "so_luong": figures.count,
        "da_tra_loi": figures.answered,
        "chua_tra_loi": figures.waiting,
        "da_chuyen": figures.forwarded,
        "qua_han": figures.overdue,
    }


def _competence(kind: Competence | None) -> str:
    return opening_capital(WORDS[kind]) if kind else _NO_COMPETENCE


def _vote_name(kind: VoteKind | None) -> str:
    if kind is None:
        return _NO_KIND
    return _VOTES.get(kind) or opening_capital(WORDS[kind])
