"""The days on which a meeting was prepared, as its file records them."""

from collections.abc import Iterator
from datetime import date

from chibo_cli.findings import KeyPath
from chibo_cli.models.meeting.preparation import Preparation


def prepared_days(prepared: Preparation) -> Iterator[tuple[KeyPath, str, date]]:
    """Key, words and day of each recorded preparation, in the order of the work."""
    consulted = prepared.consultation.date if prepared.consultation else None
    told = prepared.notice.date if prepared.notice else None
    days: tuple[tuple[KeyPath, str, date | None], ...] = (
        (("hoi_y", "ngay"), "Hội ý", consulted),
        (("thong_bao", "ngay"), "Thông báo", told),
        (("gui_tai_lieu",), "Gửi tài liệu", prepared.documents_sent),
        (("dang_so_tay",), "Đăng tài liệu lên sổ tay điện tử", prepared.posted),
    )
    for key, words, day in days:
        if day is not None:
            yield key, words, day
