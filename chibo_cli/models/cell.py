"""`chibo.toml`: the cell, its names over time, its terms and its conventions."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from chibo_cli.models.base import Clock, Count, Day, Flag, Table, Tables, Text, Texts, TomlFile
from chibo_cli.models.score import ScoringChoice
from chibo_cli.models.terms import Term


class CellKind(StrEnum):
    """Loại hình chi bộ."""

    VILLAGE = "thon_to_dan_pho"
    OFFICE = "co_quan_don_vi_su_nghiep"
    STATE_ENTERPRISE = "doanh_nghiep_nha_nuoc"
    PRIVATE_ENTERPRISE = "doanh_nghiep_ngoai_nha_nuoc"
    STUDENTS = "hoc_sinh_sinh_vien"
    ARMED_FORCES = "luc_luong_vu_trang"


class Layout(StrEnum):
    """Thể thức: HD05 (27/5/2026), HD36 before it, or by the date of each paper."""

    HD05 = "hd05"
    HD36 = "hd36"
    BY_DATE = "tu_dong"


class Spelling(StrEnum):
    """How the program spells its own words."""

    NEW = "uỷ"
    OLD = "ủy"


class Naming(Table):
    """The names of the cell and of the bodies above it, from a day on."""

    since: Day | None = Field(default=None, alias="tu", description="Tên gọi này dùng từ ngày.")
    name: Text = Field(
        default=None, alias="ten", description="Tên chi bộ, in ở đầu văn bản: Chi bộ thôn Đông."
    )
    superior_organisation: Text = Field(
        default=None,
        alias="dang_bo_cap_tren",
        description="Đảng bộ cấp trên, in ở đầu văn bản: Đảng bộ xã Bình Minh.",
    )
    superior_committee: Text = Field(
        default=None,
        alias="cap_uy_cap_tren",
        description="Cấp uỷ cấp trên trực tiếp: Đảng uỷ xã Bình Minh.",
    )
    overseer: Text = Field(
        default=None,
        alias="nguoi_theo_doi",
        description="Cấp uỷ viên cấp trên được phân công theo dõi chi bộ.",
    )
    place_name: Text = Field(
        default=None,
        alias="dia_danh",
        description="Địa danh của thời gian này, nếu khác địa danh ở bảng [chi_bo].",
    )


class CellIdentity(Table):
    """The table `[chi_bo]`."""

    cell_kind: CellKind | None = Field(
        default=None, alias="loai_hinh", description="Loại hình chi bộ."
    )
    place_name: Text = Field(
        default=None,
        alias="dia_danh",
        description="Địa danh như phải in trước ngày, tháng: Bình Minh.",
    )
    place: Text = Field(
        default=None, alias="dia_diem", description="Nơi họp thường lệ: Nhà văn hoá thôn Đông."
    )
    namings: Tables[Naming] = Field(
        default=(),
        alias="ten_goi",
        description="Tên gọi theo thời gian: đổi tên hoặc đổi cấp trên thì thêm một bảng.",
    )


class MeetingHabits(Table):
    """The table `[sinh_hoat]`: when the cell meets, and local rules with their papers."""

    time: Clock | None = Field(default=None, alias="gio", description="Giờ họp thường lệ.")
    book_since: Day | None = Field(
        default=None,
        alias="so_tu",
        description="Sổ này ghi từ ngày; những tháng trước đó không bị coi là thiếu buổi.",
    )
    day_of_month: Count | None = Field(
        default=None,
        alias="ngay_trong_thang",
        ge=1,
        le=31,
        description="Ngày họp cố định trong tháng, từ 1 đến 31.",
    )
    day_basis: Text = Field(
        default=None, alias="can_cu_ngay", description="Văn bản quy định ngày họp ấy."
    )
    avoids_days_off: Flag = Field(
        default=False,
        alias="tranh_ngay_nghi",
        description="Ghi true khi quy định ngày họp tránh cả thứ Bảy, Chủ nhật, ngày nghỉ bù.",
    )
    least_minutes: Count | None = Field(
        default=None,
        alias="thoi_luong_toi_thieu",
        description="Số phút tối thiểu, chỉ khi cấp uỷ có thẩm quyền quy định khác.",
    )
    least_minutes_basis: Text = Field(
        default=None, alias="can_cu_thoi_luong", description="Văn bản quy định thời lượng ấy."
    )


class Conventions(Table):
    """The table `[quy_uoc]`."""

    guideline: str = Field(
        default="hd12-2018",
        alias="huong_dan",
        description="Hướng dẫn chi bộ theo: hd12-2018, hd42-2025, hoặc một tệp trong huong-dan/.",
    )
    criteria_set: Text = Field(
        default=None,
        alias="bo_tieu_chi",
        description="Bộ tiêu chí chấm điểm; không ghi thì theo hướng dẫn.",
    )
    layout: Layout = Field(
        default=Layout.BY_DATE, alias="the_thuc", description="Thể thức văn bản."
    )
    spelling: Spelling = Field(
        default=Spelling.NEW,
        alias="chinh_ta",
        description="Cách viết uỷ hay ủy trong các từ của chương trình.",
    )
    resolution_recipients: Texts = Field(
        default=(), alias="noi_nhan_nghi_quyet", description="Nơi nhận, in ở cuối nghị quyết."
    )
    score_in_resolution: Flag = Field(
        default=False,
        alias="diem_trong_nghi_quyet",
        description="Ghi true khi nghị quyết tháng có phần điểm tự chấm từng nhóm tiêu chí.",
    )
    agenda_recipients: Texts = Field(
        default=(), alias="noi_nhan_chuong_trinh", description="Nơi nhận, in ở cuối chương trình."
    )


class Cell(TomlFile):
    """The file `chibo.toml`."""

    identity: CellIdentity = Field(
        default_factory=lambda: CellIdentity.model_validate({}),
        alias="chi_bo",
        description="Chi bộ: loại hình, địa danh, tên gọi theo thời gian.",
    )
    terms: Tables[Term] = Field(
        default=(),
        alias="nhiem_ky",
        description="Nhiệm kỳ; số văn bản chạy suốt nhiệm kỳ, mỗi loại một dãy.",
    )
    habits: MeetingHabits = Field(
        default_factory=lambda: MeetingHabits.model_validate({}),
        alias="sinh_hoat",
        description="Nền nếp sinh hoạt: giờ, ngày, quy định riêng của địa phương và căn cứ.",
    )
    conventions: Conventions = Field(
        default_factory=lambda: Conventions.model_validate({}),
        alias="quy_uoc",
        description="Quy ước: hướng dẫn, thể thức, chính tả, nơi nhận.",
    )
    scoring_choices: Tables[ScoringChoice] = Field(
        default=(),
        alias="lua_chon_cham",
        description="Cách tính điểm ở chỗ bộ tiêu chí để ngỏ, mỗi chỗ một bảng.",
    )

    def naming_on(self, day: date) -> Naming:
        """The names in force on a day: the latest entry that has begun, else the earliest."""
        entries = sorted(self.identity.namings, key=lambda entry: entry.since or date.min)
        begun = [entry for entry in entries if (entry.since or date.min) <= day]
        return (begun[-1:] or entries[:1] or [Naming.model_validate({})])[0]

    def place_name_on(self, day: date) -> str | None:
        """The place that stands before the date of a paper of that day."""
        return self.naming_on(day).place_name or self.identity.place_name

    def term_on(self, day: date) -> Term | None:
        """The term of office a day falls in, or None before the first."""
        begun = [term for term in self.terms if term.since <= day]
        return max(begun, key=lambda term: term.since, default=None)
