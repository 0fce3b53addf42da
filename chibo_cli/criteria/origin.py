"""What stands around the criteria: their sources, who scores and how, and what is left open."""

from pydantic import Field

from chibo_cli.guidelines.sources import Grade
from chibo_cli.models.base import Flag, Table, Text
from chibo_cli.models.cell import CellKind
from chibo_cli.models.score import Evaluator


class CitedSource(Table):
    """`[[nguon]]`: where what the set says was read, and how sure that is."""

    content: Text = Field(
        default=None, alias="noi_dung", description="Đã đọc gì: văn bản, bản trích, bài báo."
    )
    address: Text = Field(default=None, alias="dia_chi", description="Địa chỉ trang, nếu có.")
    evidence: Grade | None = Field(
        default=None, alias="bang_chung", description="Nguồn chắc đến đâu."
    )


class ScoringParty(Table):
    """`[[ben_cham]]`: who scores under this set, under which heading, and who decides."""

    evaluator: Evaluator | None = Field(default=None, alias="nguoi_cham", description="Ai chấm.")
    name: Text = Field(
        default=None, alias="ten", description="Tên cột điểm trên phiếu: Điểm tự chấm."
    )
    required: Flag = Field(
        default=False, alias="bat_buoc", description="Ghi true khi buổi nào bên này cũng phải chấm."
    )
    decides: Flag = Field(
        default=False,
        alias="quyet_dinh",
        description="Ghi true khi xếp loại của bên này là chính thức.",
    )
    note: Text = Field(default=None, alias="ghi_chu", description="Ghi chú về bên chấm.")


class ProcedureStep(Table):
    """`[[quy_trinh]]`: one step of how the scoring is done."""

    content: Text = Field(
        default=None, alias="noi_dung", description="Một bước của việc chấm điểm, theo thứ tự."
    )
    evidence: Grade | None = Field(
        default=None, alias="bang_chung", description="Nguồn của bước này chắc đến đâu."
    )


class Variant(Table):
    """`[[bien_the]]`: a set of the same paper for some cells, known only by its name."""

    code: Text = Field(
        default=None, alias="ma", description="Tên để lập bộ trống bằng lệnh chibo criteria new."
    )
    name: Text = Field(default=None, alias="ten", description="Bộ này cho những chi bộ nào.")
    cell_kinds: tuple[CellKind, ...] = Field(
        default=(), alias="loai_hinh", description="Loại hình chi bộ dùng bộ này."
    )


class Ambiguity(Table):
    """`[[cho_chua_ro]]`: what the issued form leaves open, for its issuer to settle."""

    criterion: Text = Field(
        default=None, alias="tieu_chi", description="Số của tiêu chí có chỗ chưa rõ: 4.3."
    )
    content: Text = Field(
        default=None, alias="noi_dung", description="Chưa rõ điều gì, và đang hiểu thế nào."
    )
