"""The wording and order of an invitation (giấy mời), on a sheet of A4 or A5."""

from blocks import DOTS, either, hour, p, prose, to_write_in, when
from framing import a5_letterhead, a5_signature, letterhead, signature, title_block
from notice import CHAIR, TIME, place

_TITLE = title_block("GIẤY MỜI", "dự {{ ten_buoi_hop }}")
_GUEST = "đồng chí {{ khach.ho_ten }}{% if khach.chuc_vu %}, {{ khach.chuc_vu|gon }}{% endif %}"
_MEETING = "đến dự {% if hop_chi_uy %}cuộc{% else %}buổi{% endif %} {{ ten_buoi_hop }}"
_TO_COME = "đến dự{% if khach.theo_doi_chi_bo %} và cho ý kiến chỉ đạo{% endif %}."

_CONTENTS = p(
    "Body",
    "- Nội dung: {% for doan in noi_dung_chinh %}{% if loop.first %}{{ doan|gon }}{% else %}; "
    "{{ doan|thuong_dau|gon }}{% endif %}{% endfor %}.",
)


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=True),
            _TITLE,
            p("Lead", "{{ ten_chi_bo }} trân trọng kính mời:"),
            p("Body", f"{_GUEST[0].upper()}{_GUEST[1:]},"),
            p("Lead", f"{_MEETING}, cụ thể như sau:"),
            p("Body", "- Thời gian: " + TIME),
            place("- "),
            p("Body", "- Chủ trì: " + CHAIR),
            when("ten_chuyen_de", p("Body", "- Chuyên đề: {{ ten_chuyen_de|cau }}")),
            when(
                "noi_dung_chinh",
                either("noi_dung_chinh|length > 5", _CONTENTS, prose("Nội dung", "noi_dung_chinh")),
            ),
            when("not noi_dung_chinh and not ten_chuyen_de", to_write_in("- Nội dung:")),
            p("Closing", f"{{{{ ten_chi_bo }}}} rất mong đồng chí sắp xếp thời gian {_TO_COME}"),
            signature(),
        )
    )


def a5_body() -> str:
    """The same in fewer lines, for one side of the small sheet."""
    return "".join(
        (
            a5_letterhead(numbered=True),
            _TITLE,
            p("Body", f"{{{{ ten_chi_bo }}}} trân trọng kính mời {_GUEST}, {_MEETING}."),
            p("Body", "- Thời gian: " + hour("bat_dau") + ", ngày {{ ngay|ngay }}."),
            place("- "),
            when("ten_chuyen_de", p("Body", "- Chuyên đề: {{ ten_chuyen_de|cau }}")),
            when("noi_dung_chinh and loai != 'chuyen_de'", _CONTENTS),
            when("not noi_dung_chinh and not ten_chuyen_de", p("Body", f"- Nội dung: {DOTS}.")),
            p("Closing", f"Rất mong đồng chí {_TO_COME}"),
            a5_signature(),
        )
    )
