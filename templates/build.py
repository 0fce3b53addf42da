"""Builds the shipped Word templates: `python templates/build.py` writes templates/*.docx.

The typographic values stand in `forms.py`, the pieces papers share in `blocks.py`; each paper has
a module of its own. A test proves that the committed files are what this builds.
"""

from pathlib import Path

import agenda
import blank_form
import book
import conclusion
import cover_note
import excerpt
import handover
import inspection
import invitation
import letter
import minutes
import notice
import paper
import resolution
import running_sheet
import score_lists
import score_sheet
import sign_in
import topic_plan
import topic_report
import year_attendance
import year_review
import year_scores
from forms import A4, A4_LANDSCAPE, A5
from package import word_file

TEMPLATES = {
    "ban-giao": ("Bản bàn giao", handover.body),
    "bao-cao-chuyen-de": ("Báo cáo sinh hoạt chuyên đề", topic_report.body),
    "bien-ban": ("Biên bản", minutes.body),
    "cham-diem-nam": ("Bảng kết quả chấm điểm năm", year_scores.body),
    "chuong-trinh": ("Chương trình", agenda.body),
    "chuyen-kien-nghi": ("Công văn chuyển kiến nghị", letter.forwarding),
    "cong-van": ("Công văn", letter.body),
    "danh-sach-xep-loai": ("Danh sách xếp loại", score_lists.month_body),
    "diem-danh": ("Danh sách điểm danh", sign_in.body),
    "du-sinh-hoat": ("Bảng theo dõi dự sinh hoạt", year_attendance.body),
    "giay-moi": ("Giấy mời", invitation.body),
    "giay-moi-a5": ("Giấy mời", invitation.a5_body),
    "ke-hoach": ("Kế hoạch sinh hoạt chuyên đề", topic_plan.body),
    "ket-luan": ("Kết luận", conclusion.body),
    "kich-ban": ("Kịch bản điều hành", running_sheet.body),
    "kiem-tra": ("Báo cáo kiểm tra sổ", inspection.body),
    "nghi-quyet": ("Nghị quyết", resolution.body),
    "phieu-cham-diem": ("Phiếu chấm điểm", score_sheet.body),
    "phieu-gui": ("Phiếu gửi dự thảo chuyên đề", cover_note.body),
    "phieu-trong": ("Phiếu ghi tay", blank_form.body),
    "so-bien-ban": ("Sổ biên bản", book.body),
    "so-lieu-nam": ("Bảng tổng hợp số liệu năm", year_review.body),
    "thong-bao": ("Thông báo", notice.body),
    "thong-bao-ket-luan": ("Thông báo kết luận", conclusion.notice_body),
    "tong-hop-sau-thang": ("Bảng tổng hợp sáu tháng", score_lists.half_year_body),
    "trich-bien-ban": ("Trích biên bản", excerpt.body),
    "van-ban": ("Văn bản", paper.body),
    "xep-loai-nam": ("Bảng xếp loại năm", score_lists.year_body),
}
PAGES = {
    "danh-sach-xep-loai": A4_LANDSCAPE,
    "du-sinh-hoat": A4_LANDSCAPE,
    "giay-moi-a5": A5,
    "tong-hop-sau-thang": A4_LANDSCAPE,
    "xep-loai-nam": A4_LANDSCAPE,
}


def built() -> dict[str, bytes]:
    """Each template's file name with the bytes it must have."""
    return {
        f"{slug}.docx": word_file(title, body(), PAGES.get(slug, A4))
        for slug, (title, body) in TEMPLATES.items()
    }


def main() -> None:
    """Write the templates beside this script."""
    for name, content in built().items():
        (Path(__file__).parent / name).write_bytes(content)


if __name__ == "__main__":
    main()
