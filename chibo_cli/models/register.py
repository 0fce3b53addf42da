"""`so-van-ban.toml`: numbered papers that belong to no meeting, written by the program."""

from pydantic import Field

from chibo_cli.models.base import Day, Number, Table, Tables, Text, TomlFile


class RegisteredPaper(Table):
    """`[[van_ban]]`: one numbered paper; its kind is the symbol (TB, BC, CV …)."""

    kind: Text = Field(default=None, alias="loai", description="Ký hiệu loại văn bản: TB, BC, CV …")
    number: Number | None = Field(default=None, alias="so", description="Số văn bản.")
    date: Day | None = Field(default=None, alias="ngay", description="Ngày của văn bản.")
    abstract: Text = Field(default=None, alias="trich_yeu", description="Trích yếu nội dung.")
    file_name: Text = Field(
        default=None, alias="tep", description="Tệp của văn bản, trong thư mục của năm."
    )


class Register(TomlFile):
    """The register of one year."""

    papers: Tables[RegisteredPaper] = Field(
        default=(), alias="van_ban", description="Văn bản có số mà không thuộc buổi họp nào."
    )
