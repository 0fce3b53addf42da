"""A whole criteria set: one file of `tieu-chi/`, or one that comes with the program."""

from pydantic import Field

from chibo_cli.criteria.criterion import Criterion, CriterionGroup, Parameter
from chibo_cli.criteria.kinds import AgendaPlace, Scale, Scope, Validity
from chibo_cli.criteria.origin import (
    Ambiguity,
    CitedSource,
    ProcedureStep,
    ScoringParty,
    Variant,
)
from chibo_cli.criteria.ratings import KnockOut, RatingThreshold, YearlyRating
from chibo_cli.criteria.rows import Rows
from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.base import Day, Flag, Prose, Text, TomlFile
from chibo_cli.models.cell import CellKind
from chibo_cli.models.meeting.kinds import MeetingKind
from chibo_cli.models.score import Increment, Points


class CriteriaSet(TomlFile):
    """A file of `tieu-chi/`, or a set that comes with the program.

    No cell kinds and no kinds of meeting mean all of them. `increment` is the least difference of
    points.
    """

    name: Text = Field(
        default=None, alias="ten", description="Tên bộ tiêu chí, như văn bản ban hành gọi."
    )
    reference: Text = Field(
        default=None, alias="so_hieu", description="Số, ký hiệu văn bản ban hành: 42-HD/BTCTW."
    )
    issuer: Text = Field(default=None, alias="co_quan", description="Cơ quan ban hành.")
    date: Day | None = Field(default=None, alias="ngay", description="Ngày ban hành.")
    basis: Prose = Field(
        default=None, alias="can_cu", description="Các văn bản mà bộ tiêu chí căn cứ vào."
    )
    validity: Validity = Field(
        default=Validity.UNKNOWN, alias="hieu_luc", description="Văn bản còn dùng hay đã thay."
    )
    cell_kinds: tuple[CellKind, ...] = Field(
        default=(),
        alias="loai_hinh",
        description="Loại hình chi bộ dùng bộ này; không ghi là mọi loại hình.",
    )
    kinds: tuple[MeetingKind, ...] = Field(
        default=(),
        alias="loai",
        description="Loại buổi chấm bằng bộ này; không ghi là mọi loại buổi.",
    )
    scope: Scope = Field(
        default=Scope.MEETING, alias="cham_theo", description="Một phiếu chấm cho buổi hay cả năm."
    )
    agenda_place: AgendaPlace | None = Field(
        default=None,
        alias="vi_tri_cham",
        description="Việc chấm điểm đứng ở đâu trong chương trình buổi họp.",
    )
    scale: Scale = Field(
        default=Scale.POINTS, alias="thang_do", description="Chấm bằng điểm, mức hay đạt."
    )
    total: Points | None = Field(
        default=None, alias="tong_diem", description="Tổng điểm của bộ tiêu chí: 100."
    )
    increment: Increment = Field(
        default=1,
        alias="buoc_diem",
        description="Điểm cho cách nhau ít nhất bao nhiêu: 1, hoặc 0.5 khi được cho nửa điểm.",
    )
    complete: Flag = Field(
        default=False,
        alias="day_du",
        description="Ghi true khi đã ghi đủ tiêu chí, mức điểm, quy định của văn bản.",
    )
    points_complete: Flag = Field(
        default=False,
        alias="du_diem",
        description="Ghi true khi điểm các tiêu chí cộng lại đúng tổng điểm.",
    )
    evidence: Grade | None = Field(
        default=None, alias="bang_chung", description="Nội dung bộ này chắc đến đâu."
    )
    gaps: Prose = Field(
        default=None, alias="con_thieu", description="Còn thiếu những gì so với văn bản."
    )
    note: Prose = Field(default=None, alias="ghi_chu", description="Điều cần biết khi dùng bộ này.")
    sources: Rows[CitedSource] = Field(
        default=(), alias="nguon", description="Những nguồn đã đọc, mỗi nguồn một bảng."
    )
    parameters: Rows[Parameter] = Field(
        default=(),
        alias="tham_so",
        description="Giá trị bộ tiêu chí tự quy định: số phút phải họp.",
    )
    criterion_groups: Rows[CriterionGroup] = Field(
        default=(), alias="nhom_tieu_chi", description="Các nhóm tiêu chí, theo thứ tự trên phiếu."
    )
    criteria: Rows[Criterion] = Field(
        default=(), alias="tieu_chi", description="Các tiêu chí, theo thứ tự trên phiếu."
    )
    ratings: Rows[RatingThreshold] = Field(
        default=(), alias="xep_loai", description="Các mức xếp loại, từ cao xuống thấp."
    )
    knock_outs: Rows[KnockOut] = Field(
        default=(),
        alias="loai_tru",
        description="Trường hợp bị xếp loại thấp, dù được bao nhiêu điểm.",
    )
    scoring_parties: Rows[ScoringParty] = Field(
        default=(), alias="ben_cham", description="Những bên chấm điểm, mỗi bên một cột trên phiếu."
    )
    procedure: Rows[ProcedureStep] = Field(
        default=(), alias="quy_trinh", description="Các bước chấm điểm, theo thứ tự."
    )
    yearly_ratings: Rows[YearlyRating] = Field(
        default=(),
        alias="xep_loai_nam",
        description="Cách xếp loại cả năm từ các buổi, mức cao trước.",
    )
    variants: Rows[Variant] = Field(
        default=(),
        alias="bien_the",
        description="Các bộ của cùng văn bản, mới chỉ biết tên.",
    )
    ambiguities: Rows[Ambiguity] = Field(
        default=(),
        alias="cho_chua_ro",
        description="Chỗ văn bản để ngỏ, cần hỏi cấp uỷ ban hành.",
    )

    def criterion(self, key: str | None) -> Criterion | None:
        """The criterion of that number or code; None where there is none."""
        return next((each for each in self.criteria if key and each.key == key), None)

    def in_group(self, number: str | None) -> tuple[Criterion, ...]:
        """The criteria of a group, in the order of the sheet; those of no group for None."""
        return tuple(each for each in self.criteria if each.criterion_group == number)
