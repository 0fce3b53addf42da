"""The lines of a score sheet: groups, criteria and their steps of points."""

from pydantic import Field

from chibo_cli.criteria.condition import Bound, Condition
from chibo_cli.criteria.kinds import Method, Otherwise
from chibo_cli.criteria.rows import Rows
from chibo_cli.models.base import Flag, Table, Text, Texts
from chibo_cli.models.score import Choice, Grounds, Points


class Parameter(Table):
    """`[[tham_so]]`: the value a set fixes for a fact under a condition: the minutes required."""

    fact: Text = Field(
        default=None,
        alias="du_kien",
        description="Dữ kiện mà bộ tiêu chí tự quy định: thoi_luong.quy_dinh.",
    )
    value: Bound | None = Field(
        default=None, alias="gia_tri", description="Giá trị bộ tiêu chí quy định: 90 (phút)."
    )
    condition: Condition | None = Field(
        default=None, alias="khi", description="Khi nào dùng giá trị ấy; không ghi là luôn dùng."
    )


class CriterionGroup(Table):
    """`[[nhom_tieu_chi]]`: a group of criteria with its number on the sheet."""

    number: Text = Field(default=None, alias="so", description="Số của nhóm trên phiếu: 2.")
    name: Text = Field(default=None, alias="ten", description="Tên nhóm như phải in.")
    most_points: Points | None = Field(
        default=None, alias="diem_toi_da", description="Điểm cao nhất của cả nhóm."
    )
    note: Text = Field(default=None, alias="ghi_chu", description="Ghi chú của nhóm trên phiếu.")


class PointStep(Table):
    """`muc`: the points a criterion gives under a condition."""

    points: Points | None = Field(default=None, alias="diem", description="Điểm của mức này.")
    content: Text = Field(
        default=None, alias="noi_dung", description="Lời của mức trên phiếu: Từ 90% trở lên."
    )
    condition: Condition | None = Field(
        default=None,
        alias="khi",
        description="Điều kiện được mức này; mỗi buổi chỉ nên khớp một mức.",
    )


class Criterion(Table):
    """`[[tieu_chi]]`: one line of the sheet.

    `key` is what everything else names it by: its number on the sheet, or the code of one that
    has none. `condition` is that of full points where there are no steps. `facts` are shown to
    those who judge. A bonus outside its group comes on top of the greatest total.
    """

    code: Text = Field(
        default=None,
        alias="ma",
        description="Tên ngắn, chỉ khi tiêu chí không có số trên phiếu: du-hop.",
    )
    number: Text = Field(
        default=None, alias="so", description="Số của tiêu chí trên phiếu: 2.1; không trùng nhau."
    )
    criterion_group: Text = Field(
        default=None, alias="nhom_tieu_chi", description="Số của nhóm: 2, như ở [[nhom_tieu_chi]]."
    )
    content: Text = Field(
        default=None, alias="noi_dung", description="Lời của tiêu chí như phải in trên phiếu."
    )
    most_points: Points | None = Field(
        default=None, alias="diem_toi_da", description="Điểm cao nhất của tiêu chí."
    )
    method: Method | None = Field(default=None, alias="cach_cham", description="Cách cho điểm.")
    grounds: Grounds = Field(
        default=Grounds.JUDGED, alias="co_so", description="Điểm dựa vào đâu: sổ hay nhận xét."
    )
    facts: Texts = Field(
        default=(),
        alias="du_kien",
        description="Các dữ kiện cho người chấm xem: phat_bieu.ty_le.",
    )
    condition: Condition | None = Field(
        default=None,
        alias="khi",
        description="Điều kiện được đủ điểm (hoặc đạt), khi tiêu chí không chia mức.",
    )
    steps_of_points: Rows[PointStep] = Field(
        default=(), alias="muc", description="Các mức điểm, từ cao xuống thấp, mỗi mức một bảng."
    )
    applies_when: Condition | None = Field(
        default=None,
        alias="ap_dung_khi",
        description="Tiêu chí chỉ áp dụng khi nào; không ghi là buổi nào cũng áp dụng.",
    )
    otherwise: Otherwise | None = Field(
        default=None,
        alias="khong_ap_dung",
        description="Khi không áp dụng thì điểm tính thế nào.",
    )
    choices: tuple[Choice, ...] = Field(
        default=(),
        alias="lua_chon",
        description="Những cách tính chi bộ được chọn, khi khong_ap_dung là hoi.",
    )
    added_to: Text = Field(
        default=None,
        alias="cong_vao",
        description="Số của tiêu chí nhận điểm, nếu chi bộ chọn cong_vao: 4.2.",
    )
    within_group: Flag = Field(
        default=True,
        alias="trong_nhom",
        description="Điểm thưởng đã nằm trong điểm của nhóm; ghi false khi cộng thêm ngoài tổng.",
    )
    as_a_whole: Flag = Field(
        default=False,
        alias="cham_chung",
        description="Ghi true khi chưa rõ tiêu chí con, cả nhóm cho một điểm chung.",
    )
    pending: Flag = Field(
        default=False,
        alias="cho_ket_qua",
        description="Ghi true khi việc ấy chỉ biết sau buổi họp.",
    )
    note: Text = Field(
        default=None, alias="ghi_chu", description="Ghi chú của tiêu chí trên phiếu."
    )

    @property
    def key(self) -> str:
        """What score records and hard conditions name the criterion by; empty if it has none."""
        return self.code or self.number or ""

    @property
    def is_on_top(self) -> bool:
        """Whether it is a bonus that no greatest total includes."""
        return self.method is Method.BONUS and not self.within_group
