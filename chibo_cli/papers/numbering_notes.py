"""What to tell of a number that is not there yet, or of a day that the register keeps."""

from datetime import date

from chibo_cli.loader import REGISTER_FILE
from chibo_cli.models.words import TYPE_NAMES
from chibo_cli.numbering import Entry, doubt, next_number
from chibo_cli.record import YearRecord
from chibo_cli.vietnamese import short_date


def numbering_note(
    record: YearRecord, symbol: str, day: date, where: str, *, ahead: int = 0
) -> str:
    """The next number and the line to add; `where` is its place, `ahead` how many go before."""
    unnumbered = f"{TYPE_NAMES[symbol]} in để trống số."
    number = next_number(record, symbol, day)
    if number is None:
        return f"{unnumbered} Chưa tính được số tiếp theo, vì {doubt(record, symbol, day)}."
    number += ahead
    return (
        f"{unnumbered} Số tiếp theo là {number:02d}: ghi  so = {number}  vào {where}, rồi in lại."
    )


def kept_day_note(record: YearRecord, entry: Entry, asked: date | None) -> str:
    """That a paper printed again keeps its day, and where to change it; empty where it need not."""
    if asked is None or asked == entry.day:
        return ""
    return (
        f"Văn bản đã vào sổ với ngày {short_date(entry.day)}; giữ ngày ấy, không ghi ngày "
        f"{short_date(asked)}. Muốn đổi thì sửa ngay ở {record.year}/{REGISTER_FILE}."
    )
