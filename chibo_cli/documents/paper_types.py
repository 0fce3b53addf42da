"""The types of paper `chibo paper` prints, and which of them a word means.

Competence: Quy định 399-QĐ/TW, ngày 09/01/2026, Art. 11, known from two independent summaries
(grade B). Symbols: Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, II.3: CTr, TTr, CT, TT and QĐ are fixed,
all others are the first letters of the syllables.
"""

from dataclasses import dataclass

from chibo_cli.errors import ChiboError
from chibo_cli.vietnamese import listed, nearest, slug


@dataclass(frozen=True)
class PaperType:
    """A type of paper: its name as a sentence writes it, and its symbol.

    `given` tells whether the sources give it to a cell; a paper of the office (giấy tờ hành chính)
    need not be numbered.
    """

    name: str
    symbol: str
    given: bool = True
    of_office: bool = False

    @property
    def slug(self) -> str:
        """The name as it stands in a file name: `bao-cao`."""
        return slug(self.name)

    @property
    def opening_name(self) -> str:
        """The name as a sentence begins with it: `Báo cáo`."""
        return self.name.capitalize()


LETTER = PaperType("công văn", "CV")
SUBMISSION = PaperType("tờ trình", "TTr")
MINUTES = PaperType("biên bản", "BB")

TYPES = (
    PaperType("nghị quyết", "NQ"),
    PaperType("quyết định", "QĐ"),
    PaperType("kết luận", "KL"),
    PaperType("quy chế", "QC"),
    PaperType("thông báo", "TB"),
    PaperType("báo cáo", "BC"),
    PaperType("kế hoạch", "KH"),
    # No source writes this symbol out: it is made by the first-letter rule.
    PaperType("quy hoạch", "QH"),
    PaperType("chương trình", "CTr"),
    PaperType("đề án", "ĐA"),
    PaperType("phương án", "PA"),
    PaperType("dự án", "DA"),
    SUBMISSION,
    LETTER,
    MINUTES,
    PaperType("giấy mời", "GM", of_office=True),
    PaperType("giấy giới thiệu", "GGT", of_office=True),
    PaperType("giấy chứng nhận", "GCN", of_office=True),
    PaperType("giấy đi đường", "GĐĐ", of_office=True),
    PaperType("giấy nghỉ phép", "GNP", of_office=True),
    PaperType("phiếu gửi", "PG", of_office=True),
    PaperType("phiếu chuyển", "PC", of_office=True),
    PaperType("quy định", "QĐ", given=False),
    PaperType("hướng dẫn", "HD", given=False),
    PaperType("chỉ thị", "CT", given=False),
    PaperType("thông tri", "TT", given=False),
)


def type_named(word: str) -> PaperType:
    """The type a person means by its symbol or name, accents, case and hyphens forgiven.

    A symbol that two types share means the one a cell may issue. Raises ChiboError for a word that
    means none, or several once its accents are gone (`da`).
    """
    word = word.strip()
    exact = [each for each in TYPES if each.symbol == word]
    accented = [each for each in TYPES if each.symbol.casefold() == word.casefold()]
    forgiven = [each for each in TYPES if _bare(word) in (_bare(each.symbol), _bare(each.name))]
    if exact:
        return exact[0]
    if accented and not word.isascii():
        return accented[0]
    if len({each.symbol for each in forgiven}) > 1:
        names = listed(f"{each.slug} ({each.name})" for each in forgiven)
        raise ChiboError(f"«{word}» có thể là nhiều loại văn bản; ghi rõ: {names}.")
    if forgiven:
        return forgiven[0]
    raise ChiboError(_unknown(word))


def _unknown(word: str) -> str:
    near = nearest(word, (each.name for each in TYPES))
    if near:
        return f"Không có loại văn bản «{word}»; gần nhất là: {', '.join(near)}."
    names = ", ".join(f"{each.slug} ({each.symbol})" for each in TYPES if each.given)
    return f"Không có loại văn bản «{word}». Các loại: {names}."


def _bare(word: str) -> str:
    return slug(word).replace("-", "")
