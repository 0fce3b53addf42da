"""The wording and order of an excerpt from the minutes (trích biên bản)."""

from attendance import attendance
from blocks import hour, p, tag
from framing import captions, letterhead, title_block
from minutes import opening, section


def body() -> str:
    """The whole body of the template."""
    return "".join(
        (
            letterhead(numbered=False),
            title_block("TRÍCH BIÊN BẢN", "{{ ten_buoi_hop }}"),
            opening(),
            attendance(),
            p("Heading1", "II- NỘI DUNG TRÍCH"),
            tag("for muc in noi_dung"),
            section(),
            tag("endfor"),
            p("Heading1", "III- KẾT THÚC"),
            p(
                "Body",
                "{% if bien_ban and bien_ban.doc_thong_qua %}Biên bản đã được đọc lại trước "
                "hội nghị và được hội nghị nhất trí thông qua. {% endif %}"
                "Hội nghị kết thúc vào lúc " + hour("ket_thuc") + " cùng ngày.",
            ),
            p(
                "Closing",
                "Nội dung trên được trích từ mục {{ noi_dung[0].stt }} phần II của Biên bản "
                "{{ ten_buoi_hop }}{% if so_bien_ban %}, số {{ so_bien_ban|so }}-BB/CB{% endif %}"
                "{% if trich_nghi_quyet %} (phần về Nghị quyết số "
                "{{ trich_nghi_quyet.so|so }}-NQ/CB, ngày "
                "{{ (trich_nghi_quyet.ban_hanh or ngay)|ngay }} của {{ ten_chi_bo }}){% endif %}.",
            ),
            captions(),
        )
    )
