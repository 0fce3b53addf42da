"""`cham-diem/*.toml`: the score record of a meeting, written by the program.

Points are whole or half numbers as the criteria set in use has them; the program never averages
the evaluators.
"""

import math
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from chibo_cli.models.base import Flag, Prose, Table, Tables, Text, TomlFile
from chibo_cli.models.meeting.decisions import Ballot


def _points(value: Any) -> Any:
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        return value
    raise PydanticCustomError("points", "not a number of points")


Points = Annotated[int | float, BeforeValidator(_points), Field(ge=0, le=1000)]
# Points given to a hundredth are as fine as any form has them; dividing by less may overflow.
Increment = Annotated[int | float, BeforeValidator(_points), Field(ge=0.01, le=1000)]


class Grounds(StrEnum):
    """On what an entry rests: the facts decide, the facts support, or judgement alone."""

    FACTS = "tu_dong"
    SUPPORTED = "ho_tro"
    JUDGED = "nhan_xet"


class Evaluator(StrEnum):
    """Who scored."""

    CELL = "chi_bo"
    OVERSEER = "cap_uy_vien_phu_trach"
    VISITOR = "can_bo_du"
    SUPERIOR_COMMITTEE = "cap_uy_cap_tren"


class Choice(StrEnum):
    """What a cell does with the points of a criterion that does not apply to a meeting."""

    FULL = "du_diem"
    ZERO = "khong_diem"
    ADDED = "cong_vao"


class ScoringChoice(Table):
    """`[[lua_chon_cham]]` of `chibo.toml`: how the cell reads what a criteria set leaves open."""

    criteria_set: Text = Field(
        default=None, alias="bo_tieu_chi", description="Bộ tiêu chí có chỗ phải chọn."
    )
    criterion: Text = Field(
        default=None, alias="tieu_chi", description="Số của tiêu chí trong bộ tiêu chí: 4.3."
    )
    chosen: Choice | None = Field(
        default=None,
        alias="chon",
        description="Khi tiêu chí không áp dụng: du_diem, khong_diem hoặc cong_vao tiêu chí khác.",
    )
    basis: Prose = Field(
        default=None, alias="can_cu", description="Văn bản hoặc ý kiến cấp trên về chỗ ấy."
    )


class ChoiceMade(Table):
    """`[[lua_chon]]`: the choice that held when a meeting was scored."""

    criterion: Text = Field(
        default=None, alias="tieu_chi", description="Số của tiêu chí trong bộ tiêu chí: 4.3."
    )
    chosen: Choice | None = Field(
        default=None, alias="chon", description="Cách tính khi tiêu chí không áp dụng."
    )


class ScoreEntry(Table):
    """`[[muc_diem]]`: what one evaluator gave for one criterion; the cell where none is named."""

    evaluator: Evaluator = Field(
        default=Evaluator.CELL,
        alias="nguoi_cham",
        description="Ai chấm; không ghi là chi bộ tự chấm.",
    )
    criterion: Text = Field(
        default=None, alias="tieu_chi", description="Số của tiêu chí trong bộ tiêu chí: 2.1."
    )
    points: Points | None = Field(default=None, alias="diem", description="Điểm cho tiêu chí.")
    fulfilled: Flag | None = Field(
        default=None,
        alias="dat",
        description="Đạt hay không đạt, khi bộ tiêu chí không cho điểm.",
    )
    grounds: Grounds | None = Field(default=None, alias="co_so", description="Điểm dựa vào đâu.")
    explanation: Prose = Field(default=None, alias="dien_giai", description="Vì sao được điểm ấy.")
    pending: Flag = Field(
        default=False,
        alias="cho_ket_qua",
        description="Ghi true khi còn chờ kết quả mới cho điểm được.",
    )

    @property
    def is_given(self) -> bool:
        """Whether the evaluator has given something."""
        return self.points is not None or self.fulfilled is not None


class Evaluation(Table):
    """`[[danh_gia]]`: the total and rating one evaluator gave."""

    evaluator: Evaluator | None = Field(default=None, alias="nguoi_cham", description="Ai chấm.")
    total: Points | None = Field(default=None, alias="tong_diem", description="Tổng điểm.")
    rating: Text = Field(default=None, alias="xep_loai", description="Xếp loại buổi sinh hoạt.")
    explanation: Prose = Field(
        default=None, alias="dien_giai", description="Vì sao bị trừ điểm, hoặc vì sao chấm khác."
    )


class ScoreRecord(TomlFile):
    """The score record of one meeting."""

    criteria_set: Text = Field(
        default=None, alias="bo_tieu_chi", description="Bộ tiêu chí đã dùng."
    )
    meeting: Text = Field(
        default=None,
        alias="buoi_sinh_hoat",
        description="Buổi được chấm: tên tệp buổi họp, không có đuôi .toml.",
    )
    choices: Tables[ChoiceMade] = Field(
        default=(), alias="lua_chon", description="Cách tính những tiêu chí không áp dụng."
    )
    entries: Tables[ScoreEntry] = Field(
        default=(), alias="muc_diem", description="Điểm từng tiêu chí."
    )
    evaluations: Tables[Evaluation] = Field(
        default=(), alias="danh_gia", description="Tổng điểm và xếp loại của từng người chấm."
    )
    vote: Ballot | None = Field(
        default=None, alias="bieu_quyet", description="Biểu quyết về kết quả chấm điểm."
    )

    def entry(self, criterion: str, evaluator: Evaluator = Evaluator.CELL) -> ScoreEntry | None:
        """What an evaluator gave for a criterion; the last word where it stands twice."""
        own = (e for e in self.entries if (e.criterion, e.evaluator) == (criterion, evaluator))
        return next(reversed(list(own)), None)

    def evaluation(self, evaluator: Evaluator) -> Evaluation | None:
        """The total and rating of an evaluator; None where there is none."""
        return next((each for each in self.evaluations if each.evaluator is evaluator), None)
