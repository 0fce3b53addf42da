"""Remarks between the last table of a paper and its signature, which never stands alone."""

from blocks import each, either, p


def listed_remarks(loop: str, text: str) -> str:
    """A paragraph for each turn; the last stays with what follows."""
    return each(loop, either("loop.last", p("Lead", text), p("Body", text)))


def incomplete_sets() -> str:
    """The criteria sets that are not recorded whole, with what is missing."""
    return listed_remarks(
        "b in chua_day_du",
        "Bộ tiêu chí ghi nhận chưa đầy đủ: {{ b.ten }}"
        "{% if b.con_thieu %}; còn thiếu: {{ b.con_thieu|join('; ') }}{% endif %}.",
    )
