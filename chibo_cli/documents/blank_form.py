"""Phiếu ghi tay: a form to write on by hand, from which the file is typed later."""

from collections.abc import Mapping, Sequence

from chibo_cli.documents import Context, document
from chibo_cli.documents.ballots import matters_to_vote
from chibo_cli.documents.carried import open_petitions, open_tasks
from chibo_cli.documents.letterhead import draft_note, letterhead, meeting_title, office_of, rank
from chibo_cli.documents.minutes import figures
from chibo_cli.documents.timetable import timed_agenda
from chibo_cli.facts.attendance import attendance
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.record import YearRecord

# What the first part of the form already asks, or its last one.
_ASKED_ELSEWHERE = (
    "tuyen_bo_ly_do",
    "cu_thu_ky",
    "tinh_hinh_dang_vien",
    "thong_qua_chuong_trinh",
    "kien_nghi",
    "tra_loi_kien_nghi",
    "nhiem_vu",
    "nhiem_vu_du_kien",
    "bieu_quyet",
    "bau_cu",
    "ket_luan",
    "nghi_quyet",
    "danh_gia_chat_luong",
    "thong_qua_bien_ban",
    "be_mac",
)
_TOPIC_STEPS = ("muc_dich_yeu_cau", "trinh_bay_chuyen_de", "thao_luan_chuyen_de", "tiep_thu")
# The tables the file of a meeting has whatever its agenda announces, in the order of the file.
_MONTHLY = ("chinh_tri_tu_tuong", "ra_soat", "nhiem_vu_chinh_tri", "xay_dung_dang")
_TABLES = {
    MeetingKind.REGULAR: (*_MONTHLY, "thao_luan"),
    MeetingKind.COMBINED: (*_MONTHLY, "chuyen_de", "thao_luan"),
    MeetingKind.THEMATIC: ("chuyen_de",),
    MeetingKind.EXTRAORDINARY: ("thao_luan",),
    MeetingKind.COMMITTEE: ("nhiem_vu_chinh_tri", "thao_luan"),
}
_LINES_OF_AGENDA = 8
_NEW_TASKS = 4
_NEW_PETITIONS = 2
_OTHER_VOTES = 2


@document("phieu-trong", "Phiếu ghi tay")
def blank_form(record: YearRecord, meeting: Meeting, missing: Sequence[str]) -> Context:
    """The values of the form: agenda, roster, what is carried over, and room for the rest."""
    recorded = meeting.model_dump(by_alias=True)
    counted = attendance(meeting, record)
    tasks = recorded["nhiem_vu_du_kien" if meeting.is_committee else "nhiem_vu"]
    votes = matters_to_vote(record, meeting)
    topic = meeting.topic.model_dump(by_alias=True) if meeting.topic else {}
    return {
        **recorded,
        **letterhead(record, meeting.date),
        **draft_note(missing),
        "ten_buoi_hop": meeting_title(record, meeting),
        "hop_chi_uy": meeting.is_committee,
        "so_lieu": figures(record, counted),
        "diem_danh": [
            {"ho_ten": name, "du_bi": name not in counted.full and name not in counted.received}
            for name in sorted(
                counted.convened, key=lambda each: rank(office_of(record, each, meeting.date))
            )
        ],
        "khong_trieu_tap": [*counted.exempt, *counted.away, *counted.suspended],
        "chuong_trinh": timed_agenda(meeting) or _blank_rows(_LINES_OF_AGENDA),
        "muc_ghi": _blocks(meeting),
        "viec_con_mo": open_tasks(record, meeting),
        "kien_nghi_con_mo": open_petitions(record, meeting),
        "kien_nghi_moi": [*recorded["kien_nghi"], *_blank_rows(_NEW_PETITIONS)],
        "nhiem_vu_moi": [*tasks, *_blank_rows(_NEW_TASKS)],
        "phieu": [
            *votes["bieu_quyet_nghi_quyet"],
            *votes["bieu_quyet_khac"],
            *_blank_rows(_OTHER_VOTES),
        ],
        "so_nguoi_bieu_quyet": votes["so_nguoi_bieu_quyet"],
        "ten_chuyen_de": topic.get("ten"),
    }


def _blocks(meeting: Meeting) -> list[Context]:
    """What is written down item by item: the agenda in its order, then what it does not announce.

    `bang` is the table of the file a block is for; a further item has a table of its own.
    """
    announced = [_block(each, meeting) for each in timed_agenda(meeting)]
    blocks = [block for block in announced if block is not None]
    asked_for = {block["bang"] for block in blocks}
    about_topic = bool(asked_for & set(_TOPIC_STEPS))
    for table in _TABLES[meeting.kind]:
        if table not in asked_for and not (table == "chuyen_de" and about_topic):
            blocks.append({"stt": None, "tieu_de": None, "bang": table})
    return blocks


def _block(announced: Mapping[str, object], meeting: Meeting) -> Context | None:
    step = announced["buoc"]
    if step in _ASKED_ELSEWHERE:
        return None
    if step == "thao_luan" and meeting.kind is MeetingKind.THEMATIC:
        step = "thao_luan_chuyen_de"
    known = (*_MONTHLY, *_TOPIC_STEPS, "chuyen_de", "thao_luan", "thong_bao_dang_phi")
    table = step if step in known else "muc_khac"
    return {"stt": announced["stt"], "tieu_de": announced["noi_dung"], "bang": table}


def _blank_rows(count: int) -> list[Context]:
    """Rows to write in: a template finds every key of a task, petition, vote or item empty."""
    keys = (
        "stt so nguoi noi_dung yeu_cau bien_phap nguoi_kiem_tra han tham_quyen noi_xu_ly"
        " doi_tuong hinh_thuc"
    )
    empty = dict.fromkeys(keys.split())
    lists = {"nguoi_thuc_hien": (), "thuong_xuyen": False, "khung_gio": ""}
    return [{**empty, **lists} for _ in range(count)]
