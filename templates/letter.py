"""The letter (công văn): with a person's own text, and the one that forwards a petition."""

from blocks import each, either, p
from framing import draft_note, letterhead, signature
from own_text import own_text
from paper import address, annexes, marks


def body() -> str:
    """The whole body of the template of a letter with a person's own text."""
    return _letter(own_text("noi_dung")) + annexes()


def forwarding() -> str:
    """The whole body of the template of the letter that forwards a petition."""
    return _letter(
        p(
            "Lead",
            "Tại buổi {{ buoi_hop }}, ngày {{ ngay|ngay }}, "
            "{% if nguoi %}{{ nguoi }}{% else %}một đảng viên của {{ ten_chi_bo }}{% endif %} "
            "có kiến nghị như sau:",
        )
        + either(
            "noi_dung is none",
            p("Body", "“{{ noi_dung }}”"),
            each(
                "doan in noi_dung",
                p(
                    "Body",
                    "{% if loop.first %}“{% endif %}"
                    "{% if loop.last %}{{ doan|gon }}”.{% else %}{{ doan }}{% endif %}",
                ),
            ),
        )
        + p(
            "Closing",
            "{{ ten_chi_bo }} chuyển kiến nghị nêu trên, đề nghị {{ noi_xu_ly }} xem xét, giải "
            "quyết theo thẩm quyền và thông báo kết quả đến chi bộ"
            "{% if han %} chậm nhất ngày {{ han|ngay }}{% endif %} để trả lời đảng viên.",
        )
    )


def _letter(text: str) -> str:
    return "".join(
        (
            letterhead(
                numbered=True, below=p("LetterAbstract", "{{ trich_yeu|gon|lien_nam }}") + marks()
            ),
            draft_note(),
            address("AddressAfterHead"),
            text,
            signature(),
        )
    )
