"""The body of the minutes: one section for each item of the agenda, and none of the record lost."""

from dataclasses import dataclass, field
from typing import Any

from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.meeting.preparation import AgendaItem
from chibo_cli.vietnamese import unaccented

# The tables a section may carry, with the title of a section no agenda item announced.
_TITLES = {
    "chinh_tri_tu_tuong": "Công tác chính trị, tư tưởng",
    "ra_soat": "Rà soát việc thực hiện nhiệm vụ đã phân công",
    "nhiem_vu_chinh_tri": "Đánh giá kết quả thực hiện nhiệm vụ chính trị",
    "xay_dung_dang": "Công tác xây dựng Đảng",
    "muc_khac": "Nội dung khác",
    "chuyen_de": "Sinh hoạt chuyên đề",
    "thao_luan": "Thảo luận",
    "tra_loi_kien_nghi": "Trả lời kiến nghị",
    "kien_nghi": "Kiến nghị của đảng viên",
    "nhiem_vu": "Phân công nhiệm vụ",
    "nhiem_vu_du_kien": "Nhiệm vụ dự kiến trình chi bộ",
    "bau_cu": "Bầu cử",
    "bieu_quyet": "Biểu quyết",
    "ket_luan": "Kết luận của người chủ trì",
    "nghi_quyet": "Thông qua nghị quyết",
}
_TOPIC_PARTS = {
    "muc_dich_yeu_cau": "muc_dich",
    "trinh_bay_chuyen_de": "trinh_bay",
    "thao_luan_chuyen_de": "thao_luan",
    "tiep_thu": "tiep_thu",
}
_OPENING_PARTS = ("muc_dich", "trinh_bay")
_TOPIC_KEYS = {
    "muc_dich": ("ten", "muc_dich", "yeu_cau", "lien_he"),
    "trinh_bay": ("tom_tat", "cau_hoi_dang_vien"),
    "thao_luan": ("y_kien",),
    "tiep_thu": ("tiep_thu", "danh_gia_nhom", "y_kien_ket_luan"),
}
# Keys that carry no course of their own: who spoke, or nothing because nobody did.
_NOT_PROSE = ("tieu_de", "nguoi_trinh_bay", "y_kien", "van_ban")
_SCORING_STEP = "danh_gia_chat_luong"
_CLOSING_STEPS = ("ket_luan", "nghi_quyet", _SCORING_STEP, "thong_qua_bien_ban", "be_mac")


@dataclass
class Section:
    """One numbered section: its title, who presented it, and which tables it shows."""

    title: str | None
    step: str = ""
    doers: tuple[str, ...] = ()
    held: bool = True
    skipping_reason: str | None = None
    note: str | None = None
    shows: list[str] = field(default_factory=list)
    topic_parts: list[str] = field(default_factory=list)
    further_items: list[int] = field(default_factory=list)

    def has_course(self, recorded: dict[str, Any], *, draft: bool) -> bool:
        """Whether there is more to print than the title; a draft leaves room for what may come."""
        if draft:
            return bool(self.shows or self.topic_parts or self.further_items)
        topic = recorded.get("chuyen_de") or {}
        said = [topic.get(key) for part in self.topic_parts for key in _TOPIC_KEYS[part]]
        said += [recorded["muc_khac"][index] for index in self.further_items]
        none = recorded["khong_co"]
        return any(map(_holds, said)) or any(
            none.get(table) or _has(recorded, table) for table in self.shows
        )


def sections(meeting: Meeting, recorded: dict[str, Any]) -> list[Section]:
    """The sections in the order of the agenda; what it does not announce comes before closing.

    `recorded` is the meeting under the keys of its file.
    """
    made = [_announced(item, meeting) for item in meeting.agenda]
    _share_out_topic(made, recorded)
    _share_out_further_items(made, meeting)
    shown = {table for section in made for table in section.shows}
    for table, title in _TITLES.items():
        if table in ("chuyen_de", "muc_khac") or table in shown or not _has(recorded, table):
            continue
        section = Section(title, shows=[table])
        made.insert(len(made) if table in _CLOSING_STEPS else _before_closing(made), section)
    return made


def _has(recorded: dict[str, Any], table: str) -> bool:
    return _holds(recorded.get("y_kien" if table == "thao_luan" else table))


def _holds(recorded: Any) -> bool:
    """Whether something was recorded; prose recorded as nothing was, since the papers say so."""
    if not isinstance(recorded, dict):
        return bool(recorded)
    spoken = any(recorded.get(key) for key in ("y_kien", "van_ban"))
    return spoken or any(v is not None for k, v in recorded.items() if k not in _NOT_PROSE)


def _announced(item: AgendaItem, meeting: Meeting) -> Section:
    step = item.step or ""
    if step == "thao_luan" and meeting.kind is MeetingKind.THEMATIC:
        step = "thao_luan_chuyen_de"
    section = Section(
        item.content,
        step,
        item.doers,
        item.held,
        item.skipping_reason,
        item.note,
    )
    if not item.held:
        return section
    if step == _SCORING_STEP:
        section.shows = ["tu_cham"]
    elif step == "kien_nghi":
        section.shows = ["tra_loi_kien_nghi", "kien_nghi"]
    elif step in _TITLES and step not in ("chuyen_de", "muc_khac"):
        section.shows = [step]
    elif step in _TOPIC_PARTS:
        section.topic_parts = [_TOPIC_PARTS[step]]
    elif step == "chuyen_de":
        section.topic_parts = list(_TOPIC_PARTS.values())
    return section


def _share_out_topic(made: list[Section], recorded: dict[str, Any]) -> None:
    """Parts of the topic no item announced open its first section or close its last one."""
    about_it = [section for section in made if section.topic_parts]
    if not recorded.get("chuyen_de"):
        return
    if not about_it:
        about_it = [Section(_TITLES["chuyen_de"])]
        made.insert(_before_closing(made), about_it[0])
    announced = {part for section in about_it for part in section.topic_parts}
    for part in _TOPIC_PARTS.values():
        if part not in announced:
            section = about_it[0 if part in _OPENING_PARTS else -1]
            section.topic_parts.append(part)


def _share_out_further_items(made: list[Section], meeting: Meeting) -> None:
    """A further item goes to the section of its title, else to the next one that waits for one."""
    waiting = [s for s in made if s.step == "muc_khac" and s.held]
    left = dict(enumerate(meeting.further_items))
    for index, item in tuple(left.items()):
        title = unaccented(item.title or "")
        fitting = [s for s in made if s.held and title and unaccented(s.title or "") == title]
        if fitting:
            fitting[0].further_items.append(index)
            del left[index]
    for section in (s for s in waiting if not s.further_items and left):
        first = next(iter(left))
        section.further_items.append(first)
        del left[first]
    for index, item in left.items():
        section = Section(item.title or _TITLES["muc_khac"], further_items=[index])
        made.insert(_before_closing(made), section)


def _before_closing(made: list[Section]) -> int:
    return next((i for i, section in enumerate(made) if section.step in _CLOSING_STEPS), len(made))
