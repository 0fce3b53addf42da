"""`so-van-ban.toml`: numbered papers that belong to no meeting, written by the program."""

from pydantic import Field

from chibo_cli.models.base import Day, Number, Table, Tables, Text, TomlFile


class RegisteredPaper(Table):
    """`[[van_ban]]`: one numbered paper; its kind is the symbol (TB, BC, CV …)."""

    kind: Text = Field(default=None, alias="loai")
    number: Number | None = Field(default=None, alias="so")
    date: Day | None = Field(default=None, alias="ngay")
    abstract: Text = Field(default=None, alias="trich_yeu")
    file_name: Text = Field(default=None, alias="tep")


class Register(TomlFile):
    """The register of one year."""

    papers: Tables[RegisteredPaper] = Field(default=(), alias="van_ban")
