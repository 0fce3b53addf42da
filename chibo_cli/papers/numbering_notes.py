"""What to tell of a paper whose number stands in the person's own file and is not there yet."""

from datetime import date

from chibo_cli.numbering import doubt, next_number
from chibo_cli.record import YearRecord

_NAMES = {"NQ": "Nghị quyết", "KL": "Kết luận", "BB": "Biên bản", "KH": "Kế hoạch"}


def numbering_note(
    record: YearRecord, symbol: str, day: date, where: str, *, ahead: int = 0
) -> str:
    """The next number and the line to add; `where` is its place, `ahead` how many go before."""
    unnumbered = f"{_NAMES[symbol]} in để trống số."
    number = next_number(record, symbol, day)
    if number is None:
        return f"{unnumbered} Chưa tính được số tiếp theo, vì {doubt(record, symbol, day)}."
    number += ahead
    return (
        f"{unnumbered} Số tiếp theo là {number:02d}: ghi  so = {number}  vào {where}, rồi in lại."
    )
