"""The closed lists of a meeting file; their values are the words in the file."""

from enum import StrEnum


class MeetingKind(StrEnum):
    """Loại buổi sinh hoạt."""

    REGULAR = "thuong_ky"
    THEMATIC = "chuyen_de"
    COMBINED = "ket_hop"
    EXTRAORDINARY = "bat_thuong"
    COMMITTEE = "chi_uy"

    @property
    def is_monthly(self) -> bool:
        """Whether the meeting is the regular one of its month, alone or combined."""
        return self in (MeetingKind.REGULAR, MeetingKind.COMBINED)

    @property
    def has_topic(self) -> bool:
        """Whether the meeting treats a topic, alone or combined."""
        return self in (MeetingKind.THEMATIC, MeetingKind.COMBINED)

    @property
    def slug(self) -> str:
        """The kind as it stands in a file name: `thuong-ky`."""
        return self.value.replace("_", "-")

    @property
    def words(self) -> str:
        """The kind as a sentence says it: `thường kỳ`."""
        return _WORDS[self]

    @property
    def official_name(self) -> str:
        """The meeting as the title of its papers says it."""
        return _TITLES[self]


_WORDS = {
    MeetingKind.REGULAR: "thường kỳ",
    MeetingKind.THEMATIC: "chuyên đề",
    MeetingKind.COMBINED: "kết hợp",
    MeetingKind.EXTRAORDINARY: "bất thường",
    MeetingKind.COMMITTEE: "chi uỷ",
}
_TITLES = {
    MeetingKind.REGULAR: "sinh hoạt chi bộ thường kỳ",
    MeetingKind.THEMATIC: "sinh hoạt chi bộ chuyên đề",
    MeetingKind.COMBINED: "sinh hoạt chi bộ thường kỳ kết hợp sinh hoạt chuyên đề",
    MeetingKind.EXTRAORDINARY: "sinh hoạt chi bộ bất thường",
    MeetingKind.COMMITTEE: "họp chi uỷ",
}


class MeetingForm(StrEnum):
    """Hình thức họp."""

    IN_PERSON = "truc_tiep"
    ONLINE = "truc_tuyen"
    BOTH = "ca_hai"


class Progress(StrEnum):
    """Trạng thái of the file: only a finished one must be complete."""

    DRAFT = "dang_ghi"
    FINISHED = "hoan_thanh"


class Drafted(StrEnum):
    """What was drafted before the meeting."""

    RESOLUTION = "nghi_quyet"
    CONCLUSION = "ket_luan"


class ApprovedBy(StrEnum):
    """Who approved the draft of a topic."""

    COMMITTEE = "chi_uy"
    SECRETARY = "bi_thu"


class TaskState(StrEnum):
    """What the review of an earlier task found."""

    DONE = "hoan_thanh"
    UNDER_WAY = "dang_lam"
    NOT_BEGUN = "chua_lam"
    EXTENDED = "gia_han"
    DROPPED = "huy"


class Competence(StrEnum):
    """Who is competent for a petition."""

    CELL = "chi_bo"
    SUPERIOR_COMMITTEE = "cap_uy_cap_tren"
    GOVERNMENT = "chinh_quyen"
    OTHER = "khac"


class AnswerState(StrEnum):
    """Where the answer to a petition stands."""

    FORWARDED = "da_chuyen"
    BEING_HANDLED = "dang_xu_ly"
    ANSWERED = "da_tra_loi"


class ResolutionKind(StrEnum):
    """Loại nghị quyết."""

    MONTHLY = "thang"
    THEMATIC = "chuyen_de"
    ADMISSION = "ket_nap"
    OTHER = "khac"


class VoteForm(StrEnum):
    """Hình thức biểu quyết."""

    SHOW_OF_HANDS = "gio_tay"
    PARTY_CARD = "the_dang"
    SECRET_BALLOT = "phieu_kin"
    ELECTRONIC_HANDBOOK = "so_tay_dien_tu"


class VoteKind(StrEnum):
    """Loại biểu quyết: sets majority and base."""

    ORDINARY = "thuong"
    ADMISSION = "ket_nap"
    FULL_MEMBERSHIP = "chinh_thuc"
    REMOVAL = "xoa_ten"
    EXPULSION = "khai_tru"
    OTHER = "khac"
