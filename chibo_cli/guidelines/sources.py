"""The papers rules stand on, each with its clause and how sure its source is."""

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How sure a source is: the words of the paper, a translation, a copy, a description, …"""

    WORDS = "A"
    TRANSLATED = "A-tr"
    COPIED = "A-ch"
    DESCRIBED = "B"
    SECOND_HAND = "B2"
    BACKGROUND = "C"

    @property
    def is_weak(self) -> bool:
        """Whether no error may rest on it: copied by others, second hand, or not verified."""
        return self in (Grade.COPIED, Grade.SECOND_HAND, Grade.BACKGROUND)

    @property
    def words(self) -> str:
        """How sure the source is, as a person reads it."""
        return _WORDS[self]


_WORDS = {
    Grade.WORDS: "theo lời văn bản",
    Grade.TRANSLATED: "theo bản dịch của văn bản",
    Grade.COPIED: "theo bản người khác chép lại, chưa đối chiếu với bản ký",
    Grade.DESCRIBED: "theo bài giới thiệu văn bản",
    Grade.SECOND_HAND: "theo nguồn thứ cấp, chưa thấy văn bản",
    Grade.BACKGROUND: "chưa thấy văn bản, chỉ là thông lệ",
}


@dataclass(frozen=True)
class Source:
    """A paper by number and date, the clause, and the grade of evidence."""

    paper: str
    clause: str = ""
    evidence: Grade = Grade.WORDS

    @property
    def citation(self) -> str:
        """The source in one line; a weak one says so."""
        cited = f"{self.paper}, {self.clause}" if self.clause else self.paper
        return f"{cited} ({self.evidence.words})" if self.evidence.is_weak else cited


def charter(clause: str) -> Source:
    """A clause of the Charter (Điều lệ Đảng, 2011, kept since), read in full: `24.2`."""
    return Source("Điều lệ Đảng", f"Điều {clause}")


CELL_MEETINGS_DIRECTIVE = Source("Chỉ thị số 50-CT/TW, ngày 23/7/2025")
ONLINE_MEETINGS = Source("Hướng dẫn số 03-HD/TW, ngày 27/12/2022", "", Grade.DESCRIBED)
MINUTES_OF_CONFERENCES = Source("Hướng dẫn số 16-HD/VPTW, ngày 23/02/2023", "", Grade.DESCRIBED)
MEMBERSHIP_VOTES = Source("Hướng dẫn số 01-HD/TW, ngày 28/9/2021", "mục 5.1", Grade.DESCRIBED)
EXEMPTION = (
    Source("Quy định số 24-QĐ/TW, ngày 30/7/2021", "Điều 7"),
    Source("Hướng dẫn số 27-HD/BTCTW, ngày 26/3/2009", "", Grade.DESCRIBED),
)
# The clause was read in the regulation of 2016; its successors were not seen in their words.
ABSENT_THREE_MONTHS = Source(
    "Quy định số 29-QĐ/TW, ngày 25/7/2016", "mục 8.1 (chưa thấy lời văn của quy định thay thế)"
)
# The chapter on discipline asks two thirds for a proposal to expel.
EXPULSION = Source("Điều lệ Đảng", "chương về kỷ luật")
VOTE_BASE = Source("Quy định số 24-QĐ/TW, ngày 30/7/2021", "mục 9.3", Grade.TRANSLATED)
PAPER_LETTERHEAD = Source("Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026", "mục II")
PAPER_FORM = Source("Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026", "mục II.3")
# Articles on how good cells work, not papers that bind.
PRACTICE = Source(
    "Kinh nghiệm sinh hoạt chi bộ", "theo bài viết, không phải văn bản", Grade.DESCRIBED
)
SAMPLE_FORMS = Source("Mẫu văn bản của các chi bộ", "", Grade.SECOND_HAND)
