"""Terms of office: papers are numbered through them."""

from pydantic import Field

from chibo_cli.models.base import Count, Day, Table, Text

# The symbols of papers, with the words `so_truoc` has for them.
NUMBERED = {
    "NQ": "nghi_quyet",
    "QĐ": "quyet_dinh",
    "KL": "ket_luan",
    "QC": "quy_che",
    "TB": "thong_bao",
    "BC": "bao_cao",
    "KH": "ke_hoach",
    "CTr": "chuong_trinh_cong_tac",
    "ĐA": "de_an",
    "PA": "phuong_an",
    "DA": "du_an",
    "TTr": "to_trinh",
    "CV": "cong_van",
    "BB": "bien_ban",
    "GM": "giay_moi",
}


class NumbersBefore(Table):
    """`so_truoc`: the last numbers given before the book begins, by type of paper."""

    resolutions: Count = Field(
        default=0, alias="nghi_quyet", description="Nghị quyết gần nhất mang số."
    )
    decision: Count = Field(
        default=0, alias="quyet_dinh", description="Quyết định gần nhất mang số."
    )
    conclusion: Count = Field(default=0, alias="ket_luan", description="Kết luận gần nhất mang số.")
    working_rules: Count = Field(
        default=0, alias="quy_che", description="Quy chế gần nhất mang số."
    )
    notice: Count = Field(default=0, alias="thong_bao", description="Thông báo gần nhất mang số.")
    report: Count = Field(default=0, alias="bao_cao", description="Báo cáo gần nhất mang số.")
    plan: Count = Field(default=0, alias="ke_hoach", description="Kế hoạch gần nhất mang số.")
    programme: Count = Field(
        default=0,
        alias="chuong_trinh_cong_tac",
        description="Chương trình công tác gần nhất mang số.",
    )
    project: Count = Field(default=0, alias="de_an", description="Đề án gần nhất mang số.")
    option: Count = Field(default=0, alias="phuong_an", description="Phương án gần nhất mang số.")
    scheme: Count = Field(default=0, alias="du_an", description="Dự án gần nhất mang số.")
    submission: Count = Field(default=0, alias="to_trinh", description="Tờ trình gần nhất mang số.")
    letter: Count = Field(default=0, alias="cong_van", description="Công văn gần nhất mang số.")
    minutes: Count = Field(default=0, alias="bien_ban", description="Biên bản gần nhất mang số.")
    invitation: Count = Field(default=0, alias="giay_moi", description="Giấy mời gần nhất mang số.")


class Term(Table):
    """A term of office: papers are numbered through it (HD05, 27/5/2026, II.3)."""

    name: Text = Field(default=None, alias="ten", description="Tên nhiệm kỳ: 2025 - 2030.")
    since: Day = Field(
        alias="tu", description="Nhiệm kỳ tính từ ngày; số văn bản chạy suốt nhiệm kỳ."
    )
    numbers_before: NumbersBefore = Field(
        default_factory=lambda: NumbersBefore.model_validate({}),
        alias="so_truoc",
        description="Số đã dùng trong nhiệm kỳ trước khi mở sổ này, mỗi loại văn bản một số.",
    )

    @property
    def known_before(self) -> frozenset[str]:
        """The types of papers (`NQ`) whose last number before the book begins is recorded."""
        given = self.numbers_before.model_dump(by_alias=True, exclude_unset=True)
        return frozenset(symbol for symbol, key in NUMBERED.items() if key in given)

    def reached_before(self, symbol: str) -> int:
        """The last number of a type of paper (`NQ`) given in the term before the book begins."""
        reached: dict[str, int] = self.numbers_before.model_dump(by_alias=True)
        return reached.get(NUMBERED.get(symbol, ""), 0)
