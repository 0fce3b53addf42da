"""Remarks between the last table of a paper and its signature, which never stands alone."""

from blocks import each, either, p


def listed_remarks(loop: str, text: str) -> str:
    """A paragraph for each turn; the last stays with what follows."""
    return each(loop, either("loop.last", p("Lead", text), p("Body", text)))


def incomplete_sets() -> str:
    """The criteria sets that are not recorded whole."""
    return listed_remarks(
        "b in bo_tieu_chi if not b.day_du", "Bộ tiêu chí ghi nhận chưa đầy đủ: {{ b.ten }}."
    )
