"""Words a person typed, in the one form every value of a file is read in."""

from chibo_cli.errors import ChiboError
from chibo_cli.loader.syntax.characters import in_one_form, refused_by_word

_MOST_LETTERS = 100_000


def prose_of(typed: str, what: str) -> str:
    """The text without blanks around it; each of its lines is a paragraph.

    Raises ChiboError for one that says nothing, or holds what no paper can.
    """
    if not typed.isascii() and any("\ud800" <= letter <= "\udfff" for letter in typed):
        raise ChiboError(f"{what} có chữ không đọc được; gõ lại, hoặc để trong tệp và dùng --tep.")
    text = in_one_form(typed.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not text.strip(".… "):
        raise ChiboError(f"{what} còn để trống; ghi chữ vào giữa hai dấu nháy.")
    if len(text) > _MOST_LETTERS:
        raise ChiboError(
            f"{what} dài hơn {_MOST_LETTERS} chữ cái; kiểm tra lại có chép nhầm không."
        )
    strange = refused_by_word(text)
    if strange:
        raise ChiboError(
            f"{what} có ký tự điều khiển U+{ord(strange):04X}, văn bản Word không chứa được; xoá "
            "ký tự ấy rồi chạy lại lệnh."
        )
    return text


def line_of(typed: str, what: str) -> str:
    """The text on one line. Raises ChiboError as `prose_of` does."""
    return " ".join(prose_of(typed, what).split())
