"""`dang-vien.toml`: the members with their dated offices and states, and the counts on a day."""

from collections import Counter
from datetime import date
from enum import StrEnum
from functools import cached_property

from pydantic import ConfigDict, Field

from chibo_cli.models.base import Day, Name, Table, Tables, Text, TomlFile
from chibo_cli.vietnamese import name_order


class Gender(StrEnum):
    """Giới tính, for counts only."""

    MALE = "nam"
    FEMALE = "nu"


class OfficeKind(StrEnum):
    """Chức vụ in the cell, highest first."""

    SECRETARY = "bi_thu"
    DEPUTY_SECRETARY = "pho_bi_thu"
    COMMITTEE_MEMBER = "chi_uy_vien"


class StateKind(StrEnum):
    """Tình trạng that changes the count of those convened."""

    EXEMPT = "mien_sinh_hoat"
    AWAY = "tam_di"
    RECEIVED = "tam_den"
    SUSPENDED = "dinh_chi"


class DisciplineForm(StrEnum):
    """Hình thức kỷ luật đảng viên."""

    REPRIMAND = "khien_trach"
    WARNING = "canh_cao"
    DISMISSAL = "cach_chuc"
    EXPULSION = "khai_tru"


class Dated(Table):
    """Something that holds from a day, and until a day where one is given (that day included)."""

    since: Day | None = Field(default=None, alias="tu", description="Tính từ ngày.")
    until: Day | None = Field(
        default=None, alias="den", description="Đến hết ngày; chưa kết thúc thì không ghi."
    )

    def holds_on(self, day: date) -> bool:
        """Whether it holds on that day."""
        return (self.since or date.min) <= day <= (self.until or date.max)


class Office(Dated):
    """A dated office, so that old papers keep their signer after an election."""

    kind: OfficeKind = Field(alias="loai", description="Chức vụ trong chi bộ.")


class State(Dated):
    """A dated state with the paper it rests on."""

    kind: StateKind = Field(alias="loai", description="Tình trạng làm thay đổi số được triệu tập.")
    basis: Text = Field(default=None, alias="can_cu", description="Văn bản làm căn cứ.")


class Assignment(Dated):
    """A standing assignment: households, a field, an association."""

    content: Text = Field(
        default=None,
        alias="noi_dung",
        description="Việc được phân công thường xuyên: hộ, lĩnh vực, đoàn thể phụ trách.",
    )


class Discipline(Table):
    """A disciplinary measure; only what a criteria set must know."""

    form: DisciplineForm | None = Field(
        default=None, alias="hinh_thuc", description="Hình thức kỷ luật."
    )
    date: Day | None = Field(default=None, alias="ngay", description="Ngày quyết định kỷ luật.")


class Member(Table):
    """A member of the cell. No number, address or telephone has a place here."""

    full_name: Name = Field(
        alias="ho_ten", min_length=1, description="Họ tên đầy đủ, như sẽ in trong văn bản."
    )
    code: Text = Field(
        default=None, alias="ma", description="Mã ngắn, chỉ cần khi hai người trùng tên."
    )
    gender: Gender | None = Field(
        default=None, alias="gioi_tinh", description="Giới tính, chỉ để thống kê."
    )
    admitted: Day | None = Field(default=None, alias="vao_dang", description="Ngày vào Đảng.")
    full_since: Day | None = Field(
        default=None,
        alias="chinh_thuc",
        description="Ngày được công nhận chính thức; thiếu dòng này là đảng viên dự bị.",
    )
    in_cell_since: Day | None = Field(
        default=None, alias="sinh_hoat_tu", description="Sinh hoạt ở chi bộ này từ ngày."
    )
    in_cell_until: Day | None = Field(
        default=None,
        alias="sinh_hoat_den",
        description="Chuyển đi từ ngày; giữ nguyên tên vì biên bản cũ vẫn cần.",
    )
    leaving_reason: Text = Field(
        default=None,
        alias="ly_do_den",
        description="Lý do thôi sinh hoạt ở chi bộ: chuyển sinh hoạt.",
    )
    offices: Tables[Office] = Field(
        default=(),
        alias="chuc_vu",
        description="Chức vụ theo thời gian: văn bản cũ giữ đúng người ký.",
    )
    states: Tables[State] = Field(
        default=(),
        alias="tinh_trang",
        description="Tình trạng theo thời gian: miễn sinh hoạt, tạm đi, tạm đến, đình chỉ.",
    )
    assignments: Tables[Assignment] = Field(
        default=(),
        alias="phan_cong",
        description="Việc được phân công thường xuyên, theo thời gian.",
    )
    disciplines: Tables[Discipline] = Field(
        default=(), alias="ky_luat", description="Kỷ luật, chỉ những gì việc chấm điểm phải biết."
    )

    @property
    def joined(self) -> date:
        """The first day in this cell as far as is known: not before the day of admission."""
        return self.in_cell_since or self.admitted or date.min

    def belongs_on(self, day: date) -> bool:
        """Whether the member is in this cell on that day; on the day of leaving no more."""
        return self.joined <= day < (self.in_cell_until or date.max)

    def is_full_on(self, day: date) -> bool:
        """Whether the member is official, not probationary, on that day."""
        return self.full_since is not None and self.full_since <= day

    def state_on(self, day: date) -> StateKind | None:
        """The state on that day; the one entered last where several hold."""
        return next((s.kind for s in reversed(self.states) if s.holds_on(day)), None)

    def office_on(self, day: date) -> OfficeKind | None:
        """The highest office held on that day."""
        if not self.offices:  # as for most members, whom many rules ask about
            return None
        held = {office.kind for office in self.offices if office.holds_on(day)}
        return next((kind for kind in OfficeKind if kind in held), None)

    def is_in_committee_on(self, day: date) -> bool:
        """Whether the member sits in the chi uỷ on that day."""
        return self.office_on(day) is not None


class Roster(TomlFile):
    """The file `dang-vien.toml`."""

    model_config = ConfigDict(ignored_types=(cached_property,))

    members: Tables[Member] = Field(
        default=(), alias="dang_vien", description="Đảng viên của chi bộ, mỗi người một bảng."
    )

    @cached_property
    def names(self) -> dict[str, str]:
        """For each name or short code the one way its member is called.

        A name or code that several members share is not in the result.
        """
        codes = Counter(member.code for member in self.members)
        known = {m.code: name for name, m in self.by_name.items() if m.code and codes[m.code] == 1}
        return known | {called: called for called in self.by_name}

    @cached_property
    def by_name(self) -> dict[str, Member]:
        """The members by the one way each is called in the papers, in name order.

        That is the full name; where several share it, with the code, or the place among them.
        """
        times = Counter(member.full_name for member in self.members)
        met: Counter[str] = Counter()
        called: dict[str, Member] = {}
        for member in sorted(self.members, key=lambda member: name_order(member.full_name)):
            name = member.full_name
            met[name] += 1
            mark = member.code or met[name]
            called[name if times[name] == 1 else f"{name} ({mark})"] = member
        return called

    def on(self, day: date) -> dict[str, Member]:
        """The members who belong to the cell on a day, by how they are called, in name order."""
        if day not in self._by_day:
            self._by_day[day] = {n: m for n, m in self.by_name.items() if m.belongs_on(day)}
        return self._by_day[day]

    @cached_property
    def _by_day(self) -> dict[date, dict[str, Member]]:
        """The members on each day that was asked for."""
        return {}

    def in_office(self, kind: OfficeKind, day: date) -> str | None:
        """How the holder of an office on a day is called, or None."""
        return next((n for n, m in self.on(day).items() if m.office_on(day) is kind), None)

    def has_committee_on(self, day: date) -> bool:
        """Whether the cell has a chi uỷ on a day, not only a bí thư and perhaps a phó bí thư."""
        return any(
            member.office_on(day) is OfficeKind.COMMITTEE_MEMBER for member in self.on(day).values()
        )

    def committee_on(self, day: date) -> dict[str, Member]:
        """The chi uỷ on a day: bí thư, phó bí thư, then the others in name order."""
        sitting = {n: m for n, m in self.on(day).items() if m.is_in_committee_on(day)}
        ranks = list(OfficeKind)
        return dict(
            sorted(sitting.items(), key=lambda e: ranks.index(e[1].office_on(day) or ranks[-1]))
        )
