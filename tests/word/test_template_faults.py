"""Every fault of a template at once: what is wrong, in which paragraph, and the remedy."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from word_files import bold, p, parts, table, template, with_part, written

from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting.kinds import MeetingForm
from chibo_cli.word import TemplateFault, faults_of, render

FULL: dict[str, Any] = {
    "chu_tri": "Nguyễn Văn An",
    "ten_chi_bo": "Chi bộ thôn Đông",
    "hinh_thuc": MeetingForm.IN_PERSON,
    "ngay": date(2026, 11, 3),
    "ban_nhap": False,
    "so_lieu": {"co_mat": 9, "ty_le": 0.9},
    "nhiem_vu": [{"so": 1, "noi_dung": ("Thu phí",), "nguoi_thuc_hien": ["Lê Văn Cường"]}],
    "chuyen_de": None,
}
SAMPLES = [FULL, {**FULL, "chuyen_de": {"ten": "Học tập"}, "nhiem_vu": []}]


def messages(tmp_path: Path, *blocks: str) -> list[str]:
    """What is wrong with a template of these paragraphs, without where."""
    return [fault.message for fault in faults_of(template(tmp_path, *blocks), SAMPLES)]


def test_every_fault_with_its_place(tmp_path: Path) -> None:
    body = (
        p("Chủ trì: {{ chu_toa }}, {{ ten_chi_bo|hoaa }}")
        + table(("Việc",), ("{{ nhiem_vu[0].noidung }}",))
        + p("{% if chu_tri %}mở mà không đóng")
    )
    box = f"<w:r><w:pict><w:txbxContent>{p('{{ co_mat }}')}</w:txbxContent></w:pict></w:r>"
    made = with_part(parts(body + p(box)), "header", p("Đầu trang {{ ngay"))
    assert faults_of(written(tmp_path / "mau" / "bien-ban.docx", made), SAMPLES) == (
        TemplateFault(
            "Thẻ mở bằng «{{» mà không đóng bằng «}}».", "đầu trang, đoạn 1", "Đầu trang {{ ngay"
        ),
        TemplateFault(
            "Thẻ {{ chu_toa }}: văn bản này không có tên «chu_toa»; có phải «chu_tri» không?",
            "thân văn bản, đoạn 1",
            "Chủ trì: {{ chu_toa }}, {{ ten_chi_bo|hoaa }}",
        ),
        TemplateFault(
            "Thẻ {{ ten_chi_bo|hoaa }}: không có bộ lọc «hoaa»; có phải «hoa» không?",
            "thân văn bản, đoạn 1",
            "Chủ trì: {{ chu_toa }}, {{ ten_chi_bo|hoaa }}",
        ),
        TemplateFault(
            "Thẻ {{ nhiem_vu[0].noidung }}: «nhiem_vu[…]» không có «noidung»; có phải «noi_dung» "
            "không?",
            "thân văn bản, bảng 1 hàng 2 ô 1",
            "{{ nhiem_vu[0].noidung }}",
        ),
        TemplateFault(
            "Thẻ {{ co_mat }}: văn bản này không có tên «co_mat»; có phải «so_lieu.co_mat» không?",
            "thân văn bản, hộp chữ",
            "{{ co_mat }}",
        ),
        TemplateFault(
            "Khối {% if chu_tri %} không được đóng bằng {% endif %}.",
            "thân văn bản, đoạn 2",
            "{% if chu_tri %}mở mà không đóng",
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names
        (
            "{% for y in nhiem_vu %}{{ y.nguoii_thuc_hien|liet_ke }}{% endfor %}",
            "Thẻ {{ y.nguoii_thuc_hien|liet_ke }}: «y» không có «nguoii_thuc_hien»; có phải "
            "«nguoi_thuc_hien» không?",
        ),
        (
            "{% for y in nhiem_vu %}{{ y.so }}{% endfor %}{{ y.so }}",
            "Thẻ {{ y.so }}: văn bản này không có tên «y».",
        ),
        (
            "{% if loop.first %}x{% endif %}",
            "Thẻ {% if loop.first %}: văn bản này không có tên «loop».",
        ),
        (
            "{{ ngày|ngay }}",
            "Thẻ {{ ngày|ngay }}: văn bản này không có tên «ngày»; có phải «ngay» không?",
        ),
        ("{{ chuyen_de.tenn }}", "Thẻ {{ chuyen_de.tenn }}: «chuyen_de» không có «tenn»; có phải "
         "«ten» không?"),
        (
            "{{ nhiem_vu.so }}",
            "Thẻ {{ nhiem_vu.so }}: «nhiem_vu» là danh sách, không có «so»; lấy từng mục bằng "
            "{% for … in nhiem_vu %}.",
        ),
        (
            "{{ chu_tri.ho }}",
            "Thẻ {{ chu_tri.ho }}: «chu_tri» là một giá trị đơn, không có «ho».",
        ),
        (
            "{{ nhiem_vu|map(attribute='nguoi')|join }}",
            "Thẻ {{ nhiem_vu|map(attribute='nguoi')|join }}: «nhiem_vu[]» không có «nguoi».",
        ),
        (
            "{{ nhiem_vu|map('so')|join }}",
            "Thẻ {{ nhiem_vu|map('so')|join }}: bộ lọc «map» viết là map(attribute='…').",
        ),
        (
            "{{ chu_tri if ngay is la }}",
            "Thẻ {{ chu_tri if ngay is la }}: không có phép thử «la»; dùng được: even, false, "
            "none, odd, true.",
        ),
        # what cannot be printed
        (
            "{{ nhiem_vu }}",
            "Thẻ {{ nhiem_vu }}: «nhiem_vu» là danh sách hoặc bảng, không in ra được cả khối.",
        ),
        (
            "{{ ban_nhap }}",
            "Thẻ {{ ban_nhap }}: «ban_nhap» là có hoặc không; dùng trong {% if … %}, không in ra "
            "được.",
        ),
        (
            "{% for a in chu_tri %}x{% endfor %}",
            "Thẻ {% for a in chu_tri %}: vòng lặp cần một danh sách.",
        ),
        # blocks
        ("{% endif %}", "Thẻ {% endif %}: không có khối nào đang mở để đóng."),
        ("{% else %}", "Thẻ {% else %}: không có {% if … %} nào đang mở trước nó."),
        (
            "{% with a = 1 %}{% endif %}{% endwith %}",
            "Thẻ {% endif %}: khối đang mở là {% with a = 1 %}, không phải if.",
        ),
        (
            "{% if chu_tri %}{% for n in nhiem_vu %}{% endif %}",
            "Khối {% for n in nhiem_vu %} không được đóng bằng {% endfor %}.",
        ),
        (
            "{% if chu_tri %}a{% else %}b{% else %}c{% endif %}",
            "Thẻ {% else %}: không đứng được ở đây, trong khối {% if chu_tri %}.",
        ),
        # tags
        ("Ngày {{ ngay", "Thẻ mở bằng «{{» mà không đóng bằng «}}»."),
        ("{{ ngay và {{ ngay|ngay }}", "Thẻ mở bằng «{{» mà không đóng bằng «}}»."),
        ("ngay }} x", "Có «}}» mà trước đó không có «{{»."),
        ("{{ }}", "Thẻ {{  }} rỗng."),
        (f"{{{{ {'a' * 1001} }}}}", "Thẻ dài quá 1000 ký tự."),
        # expressions
        ("{{ chu tri }}", "Thẻ {{ chu tri }} viết chưa đúng ở gần «tri»."),
        ("{{ ngay| }}", "Thẻ {{ ngay| }} viết chưa đúng: còn thiếu phần sau."),
        (
            "{% if chu_tri = 'x' %}a{% endif %}",
            "Thẻ {% if chu_tri = 'x' %} viết chưa đúng ở gần «=»; so sánh bằng nhau viết là «==».",
        ),
        ("{% for n nhiem_vu %}x{% endfor %}", "Thẻ {% for n nhiem_vu %} viết chưa đúng ở gần "
         "«nhiem_vu»."),
        (
            "{{ 1" + "+1" * 100 + " }}",
            "Thẻ {{ 1" + "+1" * 29 + "… }} quá dài hoặc quá phức tạp.",
        ),
        ("{{ 'x }}", "Thẻ {{ 'x }} viết chưa đúng ở gần «'»."),
        ("{% endif nhé %}", "Sau «endif» không được có gì: {% endif nhé %}."),
        # what is no part of the language
        (
            "{{ chu_tri.upper() }}",
            "Thẻ {{ chu_tri.upper() }}: không gọi hàm trong mẫu; dùng bộ lọc, ví dụ "
            "{{ ngay|ngay_thang }}.",
        ),
        (
            "{% include 'a.docx' %}",
            "Thẻ {% include 'a.docx' %}: mẫu không được lấy nội dung từ tệp khác.",
        ),
        ("{% vm %}", "Thẻ {% vm %}: mẫu không được gộp ô dọc và tô màu ô theo dữ liệu."),
        (
            "{% end if %}",
            "Thẻ {% end if %}: không có lệnh «end»; các lệnh dùng được: if, for, with, elif, else, "
            "set, endif, endfor, endwith.",
        ),
        ("{% p if chu_tri %}", "Thẻ {% p if chu_tri %}: viết liền «{%p», không để khoảng trống "
         "trước «p»."),
        # levels
        (
            "{%p if chu_tri %}còn chữ{%p endif %}",
            "Thẻ {%p if chu_tri %} thay cho cả đoạn nên phải đứng một mình ở đó, kẻo phần còn lại "
            "mất; tách nó ra, hoặc bỏ chữ «p» sau «{%».",
        ),
        (
            "{%tr if chu_tri %}{%tr endif %}",
            "Thẻ {%tr if chu_tri %} chỉ dùng được trong bảng.",
        ),
    ],
)  # fmt: skip
def test_one_fault_in_one_paragraph(tmp_path: Path, text: str, expected: str) -> None:
    assert messages(tmp_path, text)[0] == expected


def test_a_tag_cut_by_the_end_of_its_paragraph(tmp_path: Path) -> None:
    assert messages(tmp_path, "Chủ trì: {{ chu_", "tri }}, xin") == [
        "Thẻ mở bằng «{{» bị cắt sang đoạn sau; gõ liền thẻ trong một đoạn.",
        "Có «}}» mà trước đó không có «{{».",
    ]


@pytest.mark.parametrize("between", ["<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"])
def test_a_tag_cut_by_a_tab_or_a_line_break(tmp_path: Path, between: str) -> None:
    assert messages(tmp_path, p("{{ chu_", between, "tri }}")) == [
        "Thẻ bị cắt bởi dấu tab, chỗ xuống dòng hoặc hình; gõ liền thẻ một mạch."
    ]


def test_a_tag_cut_by_its_look_works_and_is_noted(tmp_path: Path) -> None:
    statement = p("{% if ", bold("ngay"), " %}{% endif %}")
    path = template(tmp_path, p("{{ chu_", bold("tri"), " }}"), statement)
    assert faults_of(path, SAMPLES) == (
        TemplateFault(
            "Thẻ {{ chu_tri }} bị cắt bởi định dạng; vẫn dùng được, chữ in ra theo kiểu chữ của "
            "phần đầu thẻ.",
            "thân văn bản, đoạn 1",
            "{{ chu_tri }}",
            is_note=True,
        ),
    )


def test_a_word_of_the_files_and_a_template_without_tags_are_told(tmp_path: Path) -> None:
    (word,) = faults_of(template(tmp_path, "{{ hinh_thuc }}"), SAMPLES)
    assert (word.message, word.is_note) == (
        "Thẻ {{ hinh_thuc }}: «hinh_thuc» in ra từ của tệp («truc_tiep»); thêm |nhan để in thành "
        "lời.",
        True,
    )
    (empty,) = faults_of(template(tmp_path, "Biên bản"), SAMPLES)
    assert (empty.message, empty.is_note) == (
        "Mẫu chưa có chỗ điền nào: thay mỗi chỗ chấm bằng một tên trong hai ngoặc nhọn, như "
        "{{ ten_chi_bo }}; các tên dùng được xem bằng lệnh  chibo template fields.",
        False,
    )


@pytest.mark.parametrize(
    "blocks",
    [
        ("{%p if chu_tri %}", "x", "y {% endif %}"),
        (p("{% if chu_tri %}"), table(("x",), ("{% endif %}",))),
        (table(("{%p if chu_tri %}", "{%p endif %}")),),
        (table(("{%tr if chu_tri %}",), ("x",)), "{% endif %}"),
    ],
    ids=str,
)
def test_a_block_that_would_tear_the_file(tmp_path: Path, blocks: tuple[str, ...]) -> None:
    (message,) = messages(tmp_path, *blocks)
    assert "phải đóng ở cùng một chỗ và cùng một kiểu" in message


def test_a_tag_in_a_formula_is_told(tmp_path: Path) -> None:
    formula = '<m:oMath xmlns:m="urn:m"><m:r><m:t>{{ ngay }}</m:t></m:r></m:oMath>'
    assert messages(tmp_path, p("{{ ngay }}", formula)) == [
        "Thẻ nằm trong công thức hoặc hình vẽ, nơi chibo không điền được; chuyển thẻ ra đoạn văn, "
        "ô bảng hoặc hộp chữ."
    ]


def test_what_reading_cannot_show_filling_does(tmp_path: Path) -> None:
    assert faults_of(template(tmp_path, "Họp ngày {{ chu_tri|ngay }}"), SAMPLES) == (
        TemplateFault(
            "Thẻ {{ chu_tri|ngay }}: không tính hoặc không in ra được với giá trị thật; bộ lọc "
            "hoặc phép tính không hợp.",
            "thân văn bản, đoạn 1",
            "Họp ngày {{ chu_tri|ngay }}",
        ),
    )


def test_what_is_known_to_be_missing_is_printed_as_dots(tmp_path: Path) -> None:
    text = "{% if nhiem_vu is none %}{{ nhiem_vu }}{% else %}x{% endif %}{{ ngay }}"
    assert messages(tmp_path, text) == []
    assert len(messages(tmp_path, text + "{{ nhiem_vu }}")) == 1


def test_no_paper_is_made_of_a_template_with_faults(tmp_path: Path) -> None:
    path = template(tmp_path, "{{ chu_toa }}", "{% if ngay %}", "{{ ngay|nagy }}")
    with pytest.raises(ChiboError) as refused:
        render(path, SAMPLES[0])
    assert str(refused.value) == (
        "Mẫu mau/bien-ban.docx có 3 lỗi nên chưa in được; lỗi thứ nhất (thân văn bản, đoạn 1, "
        "«{{ chu_toa }}»): Thẻ {{ chu_toa }}: văn bản này không có tên «chu_toa»; có phải "
        "«chu_tri» không? Xem đủ bằng lệnh  chibo template check bien-ban"
    )


def test_a_name_that_only_some_papers_have(tmp_path: Path) -> None:
    path = template(tmp_path, "{{ phu_luc }}")
    (fault,) = faults_of(path, [FULL, {**FULL, "phu_luc": "Danh sách"}])
    assert fault.message == ("Thẻ {{ phu_luc }}: không phải văn bản nào loại này cũng có tên ấy.")


def test_a_fault_in_a_branch_that_is_not_taken_does_not_stop_a_paper(tmp_path: Path) -> None:
    path = template(tmp_path, "{% if ban_nhap %}{{ chu_toa }}{% endif %}{{ chu_tri }}")
    assert render(path, SAMPLES[0])
    assert len(faults_of(path, SAMPLES)) == 1
