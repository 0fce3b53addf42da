"""Text -> tables: every slip by its own sentence, and nothing lost but its own statement."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from chibo_cli.findings import Finding, KeyPath, Location, Severity
from chibo_cli.loader.syntax import parse

PATH = "2026/2026-11-03-thuong-ky.toml"


def told(text: str) -> tuple[dict[str, Any], list[Finding]]:
    """The tables, and the findings as a person meets them: by line and column."""
    tables, findings = parse(text, PATH)
    seen = [
        replace(each, location=replace(each.location, key=())) if each.location.line else each
        for each in findings
    ]
    return tables, seen


MEETING = """\
# Sinh hoạt chi bộ thường kỳ tháng 11 năm 2026
loai = "thuong_ky"
ngay = 2026-11-03
bat_dau = "19:30"

[chuan_bi]
hoi_y.ngay = 2026-11-01
hoi_y.thanh_phan = ["Nguyễn Văn An", "Lê Văn Cường"]
cau_hoi = [
  "Làm gì để thu đủ đảng phí?",  # hỏi lại tháng sau
  'Ai nhận giúp "hộ nghèo"?',
]

[[y_kien]]
nguoi = "Phạm Thị Dung"
noi_dung = '''
Đề nghị sửa đường thôn.
Xin mượn C:\\tai-lieu để in.
'''

[[y_kien]]
nguoi = "Lê Văn Cường"
noi_dung = "Đồng ý."

[ket_luan]
noi_dung = ["Giao đồng chí Cường."]
"""
DATE_ORDER = "phải viết theo thứ tự năm-tháng-ngày."
CLOCK = "phải viết dạng giờ:phút, giữa hai dấu nháy."
CURLY = "Dấu nháy cong “ ” (chép từ Word hoặc Zalo) không dùng để bao chữ được."
BACKSLASH = 'Dấu gạch chéo ngược \\ giữa hai dấu "…" được hiểu là ký hiệu riêng.'
INNER_QUOTE = 'Giữa hai dấu nháy " lại có dấu nháy " nên câu bị ngắt giữa chừng.'
NO_QUOTES = "Chữ phải nằm giữa hai dấu nháy."
NOT_CLOSED = "Thiếu dấu nháy đóng ở cuối câu."
YES_OR_NO = "Có hay không phải viết là true hoặc false, chữ thường."
NO_COMMA = "Giữa hai mục của danh sách thiếu dấu phẩy."
OPEN_LIST = "Danh sách mở bằng dấu [ ở đây chưa có dấu ] đóng."
NO_PAIR = "không có dạng khoá = giá trị."
PROSE = "nếu là ghi chú thì thêm # ở đầu dòng; nếu là đoạn chữ dài thì đặt giữa hai dấu '''."
TRAILING = "đưa phần thừa vào trong dấu nháy, hoặc thêm # phía trước nếu là ghi chú."
UNFILLED = "ghi giá trị thay cho dấu …, hoặc thêm lại dấu # ở đầu dòng."
BRACES = "Bảng viết giữa hai dấu { } ở đây không đúng cách."
TOO_MUCH = "Giá trị này vượt quá mức đọc được: danh sách lồng quá sâu hoặc số quá lớn."
SIMPLER = "xoá dòng này rồi ghi lại giá trị đơn giản hơn."


def slip(line: int, column: int, message: str, remedy: str, code: str = "CB003") -> Finding:
    place = Location(PATH, line=line, column=column)
    return Finding(code, Severity.ERROR, place, message, remedy)


def unseen(line: int, column: int, more: str = "") -> Finding:
    return Finding(
        "CB005",
        Severity.WARNING,
        Location(PATH, line=line, column=column),
        f"Có khoảng trắng đặc biệt không nhìn thấy (chép từ Word hoặc Zalo) ở đây{more}.",
        "xoá khoảng trắng ấy rồi gõ lại bằng phím cách; chibo đọc như khoảng trắng thường.",
    )


def unprintable(key: KeyPath, name: str, letter: str) -> Finding:
    return Finding(
        "CB012",
        Severity.ERROR,
        Location(PATH, key),
        f"{name} ký tự điều khiển {letter}, văn bản Word không chứa được.",
        "xoá đoạn bắt đầu bằng dấu \\ ở chỗ này; "
        "nếu đó là đường dẫn thì bao bằng dấu nháy đơn '…'.",
    )


def test_a_good_meeting_file_is_read_as_toml_reads_it() -> None:
    assert parse(MEETING, PATH) == (tomli.loads(MEETING), [])


@pytest.mark.parametrize(
    ("broken", "column", "message", "remedy"),
    [
        ("ten = “Chi bộ”", 7, CURLY, 'sửa thành ten = "Chi bộ".'),
        (
            'ten = "Chi bộ”',
            7,
            "Câu mở bằng dấu nháy thẳng nhưng đóng bằng dấu nháy cong.",
            'sửa thành ten = "Chi bộ".',
        ),
        (
            'ten = "Phong trào "Toàn dân" đoàn kết"',
            19,
            INNER_QUOTE,
            "sửa thành ten = 'Phong trào \"Toàn dân\" đoàn kết'.",
        ),
        (
            "ten = 'It's'",
            10,
            "Giữa hai dấu nháy ' lại có dấu nháy ' nên câu bị ngắt giữa chừng.",
            'sửa thành ten = "It\'s".',
        ),
        ('tep = "C:\\Users\\An"', 10, BACKSLASH, "sửa thành tep = 'C:\\Users\\An'."),
        ('tep = "D:\\giấy tờ\\"', 10, BACKSLASH, "sửa thành tep = 'D:\\giấy tờ\\'."),
        (
            'tep = """C:\\Users"""',
            12,
            'Dấu gạch chéo ngược \\ giữa hai dấu """ được hiểu là ký hiệu riêng.',
            "dùng ba dấu nháy đơn: tep = '''…'''.",
        ),
        ("han = 03/11/2026", 7, f"Ngày 03/11/2026 {DATE_ORDER}", "sửa thành han = 2026-11-03."),
        ("han = 3-11-2026", 7, f"Ngày 3-11-2026 {DATE_ORDER}", "sửa thành han = 2026-11-03."),
        ("han = 2026-2-3", 7, f"Ngày 2026-2-3 {DATE_ORDER}", "sửa thành han = 2026-02-03."),
        (
            "han = 2026-02-30",
            7,
            "Không có ngày 2026-02-30 trong lịch.",
            "xem lại ngày, ghi năm-tháng-ngày, ví dụ 2026-11-03.",
        ),
        ("gio = 19h30", 7, f"Giờ 19h30 {CLOCK}", 'sửa thành gio = "19:30".'),
        ("gio = 19 giờ 30", 7, f"Giờ 19 giờ 30 {CLOCK}", 'sửa thành gio = "19:30".'),
        ("gio = 7:30", 7, f"Giờ 7:30 {CLOCK}", 'sửa thành gio = "07:30".'),
        ("so = 08", 6, "Số 08 không được có số 0 ở đầu.", "sửa thành so = 8."),
        ("so = 85%", 6, "Số 85% phải viết không kèm đơn vị.", "sửa thành so = 85."),
        (
            "so = 1.000.000",
            6,
            "Số 1.000.000 phải viết liền các chữ số.",
            "sửa thành so = 1000000.",
        ),
        ("so = 1,5", 6, "Số 1,5 phải dùng dấu chấm thập phân.", "sửa thành so = 1.5."),
        ("so = 1" + "0" * 5000, 6, TOO_MUCH, SIMPLER),
        ('ten = "Chi bộ', 7, NOT_CLOSED, 'sửa thành ten = "Chi bộ".'),
        ("ten = 'Chi bộ", 7, NOT_CLOSED, 'sửa thành ten = "Chi bộ".'),
        ('ten = Chi bộ"', 7, "Thiếu dấu nháy mở ở đầu câu.", 'sửa thành ten = "Chi bộ".'),
        ("ten = Chi bộ thôn Đông", 7, NO_QUOTES, 'sửa thành ten = "Chi bộ thôn Đông".'),
        ("ten = không có # ghi chú", 7, NO_QUOTES, 'sửa thành ten = "không có".'),
        ('ten "Chi bộ"', 4, "Thiếu dấu = sau khoá ten.", 'sửa thành ten = "Chi bộ".'),
        ("bat_dau 19:30", 8, "Thiếu dấu = sau khoá bat_dau.", 'sửa thành bat_dau = "19:30".'),
        (
            "ten: Chi bộ",
            4,
            "Sau khoá ten phải là dấu = chứ không phải dấu hai chấm.",
            'sửa thành ten = "Chi bộ".',
        ),
        (
            "họ tên = Nguyễn Văn An",
            1,
            "Tên khoá «họ tên» phải viết không dấu, không có khoảng trắng.",
            'sửa thành ho_ten = "Nguyễn Văn An".',
        ),
        ("= 5", 1, "Thiếu tên khoá trước dấu =.", 'ghi tên khoá, ví dụ noi_dung = "…".'),
        (
            "ten =",
            5,
            "Sau dấu = của khoá ten chưa có giá trị.",
            "ghi giá trị, hoặc thêm # ở đầu dòng nếu không ghi.",
        ),
        ("ten == 5", 6, "Thừa một dấu =.", "sửa thành ten = 5."),
        ("dung = True", 8, YES_OR_NO, "sửa thành dung = true."),
        ("dung = Có", 8, YES_OR_NO, "sửa thành dung = true."),
        ("dung = Không", 8, YES_OR_NO, "sửa thành dung = false."),
        (
            'ten = "Chi bộ",',
            15,
            "Cuối dòng thừa dấu phẩy hoặc dấu chấm phẩy.",
            'sửa thành ten = "Chi bộ".',
        ),
        ('ten = "Chi bộ" cũ', 15, "Sau dấu nháy đóng còn chữ thừa.", TRAILING),
        ("x = 1 y = 2", 7, "Hai khoá nằm trên cùng một dòng.", "xuống dòng trước y = 2."),
        ('x = ["a", "b"', 5, OPEN_LIST, "thêm dấu ] vào cuối danh sách, ở cuối dòng này."),
        ('x = ["a" "b"]', 9, NO_COMMA, 'thêm dấu phẩy sau "a".'),
        ('x = ["a"; "b"]', 9, NO_COMMA, 'thêm dấu phẩy sau "a".'),
        ('x = ["a",, "b"]', 10, "Danh sách có hai dấu phẩy liền nhau.", "xoá một dấu phẩy."),
        ("x = [1, 2)", 10, "Danh sách mở bằng [ lại đóng bằng ).", "đóng bằng dấu ]."),
        ('x = ["a", “b”]', 11, CURLY, 'sửa thành "b".'),
        ('x = ["a", Lê Văn B]', 11, NO_QUOTES, 'sửa thành "Lê Văn B".'),
        ('x = ["a, "b"]', 6, NOT_CLOSED, 'sửa thành "a".'),
        ('x = ["nói "được" rồi", "b"]', 11, INNER_QUOTE, "sửa thành 'nói \"được\" rồi'."),
        ("x = " + "[" * 500 + "]" * 500, 5, TOO_MUCH, SIMPLER),
        ("hoi_y = {ngay 1}", 9, BRACES, "viết mỗi khoá một dòng, ví dụ hoi_y.ngay = 2026-11-03."),
        (
            'khi = { du_kien = "du_hop.ty_le", tu = 0,7, duoi = 0,9 }',
            40,
            "Số 0,7 phải dùng dấu chấm thập phân.",
            "sửa thành 0.7.",
        ),
        (
            'khi = { du_kien = "du_hop.ty_le", tu = 87,5% } # tốt',
            40,
            "Tỉ lệ 87,5% phải viết là số từ 0 đến 1.",
            "sửa thành 0.875.",
        ),
        (
            'khi = { du_kien = "du_hop.ty_le" tu = 0,9 }',
            39,
            "Số 0,9 phải dùng dấu chấm thập phân.",
            "sửa thành 0.9.",
        ),
        (
            'khi = { du_kien = "du_hop.ty_le" tu = 0.9 duoi = 1 }',
            19,
            "Giữa hai khoá trong dấu { } thiếu dấu phẩy.",
            'thêm dấu phẩy sau "du_hop.ty_le".',
        ),
        (
            "khi = { du_kien = “chuyen_de.co”, bang = true }",
            19,
            CURLY,
            'gõ lại các dấu nháy ở dòng này thành dấu nháy thẳng ".',
        ),
        (
            'khi = { du_kien = "du_hop.ty_le", >= 0.9 }',
            7,
            BRACES,
            'ghi như khi = { du_kien = "du_hop.ty_le", tu = 0.7, duoi = 0.9 }; phép so sánh là tu, '
            "tren, khong_qua, duoi, bang, khac.",
        ),
        (
            'khi = { du_kien = "du_hop.ty_le", tu = … }',
            40,
            "Bảng khi còn là dòng mẫu, chưa điền.",
            UNFILLED,
        ),
        ("tong_diem = … # của cả bộ", 13, "Khoá tong_diem còn là dòng mẫu, chưa điền.", UNFILLED),
        ("tong_diem = ...", 13, "Khoá tong_diem còn là dòng mẫu, chưa điền.", UNFILLED),
        (
            '["a", "b"],',
            1,
            "Dòng này bắt đầu bằng dấu [ nhưng không phải tên bảng.",
            "nếu là phần tiếp của một danh sách thì xem lại dấu ] ở các dòng trên.",
        ),
        ("Họp tại nhà văn hoá", 1, f"Dòng này {NO_PAIR}", PROSE),
        (
            'x = "a\x0bb"',
            7,
            "Có ký tự điều khiển không nhìn thấy (U+000B) trong dòng này.",
            "xoá ký tự ấy; nếu chữ chép từ Word thì dán lại qua Notepad.",
        ),
        (
            "x = '''a",
            5,
            "Đoạn chữ mở bằng ''' ở đây chưa có ''' đóng.",
            "thêm ''' vào cuối đoạn, ở cuối dòng này.",
        ),
        (
            "x = '''a''' b",
            13,
            "Sau dấu ''' đóng còn chữ thừa.",
            "đưa phần thừa vào trước dấu ''' đóng.",
        ),
    ],
)
def test_a_slip_is_named_and_the_lines_around_it_are_read(
    broken: str, column: int, message: str, remedy: str
) -> None:
    text = f"truoc = 1\n{broken}\nsau = 2\n\n[bang]\ncuoi = 3\n"
    assert told(text) == (
        {"truoc": 1, "sau": 2, "bang": {"cuoi": 3}},
        [slip(2, column, message, remedy)],
    )


@pytest.mark.parametrize(
    ("broken", "line", "column", "message", "remedy"),
    [
        (
            'x = "dòng một\ndòng hai\ndòng ba"',
            2,
            5,
            'Chữ giữa hai dấu "…" không được xuống dòng.',
            "đặt cả đoạn giữa hai dấu ''': x = '''…'''.",
        ),
        ('x = [\n  "a"\n  "b"\n]', 3, 6, NO_COMMA, 'thêm dấu phẩy sau "a".'),
        ('x = [\n  "a,\n  "b",\n]', 3, 3, NOT_CLOSED, 'sửa thành "a".'),
        (
            'x = [\n  "a",\n  "b"\n\n# hết',
            2,
            5,
            OPEN_LIST,
            "thêm dấu ] vào cuối danh sách, sau 2 dòng nữa.",
        ),
        (
            "x = '''một\nhai\n",
            2,
            5,
            "Đoạn chữ mở bằng ''' ở đây chưa có ''' đóng.",
            "thêm ''' vào cuối đoạn, sau 1 dòng nữa.",
        ),
        (
            "Đề nghị họp sớm\nđến đúng giờ\nkhông vắng",
            2,
            1,
            f"Dòng này và 2 dòng tiếp theo {NO_PAIR}",
            PROSE,
        ),
    ],
)
def test_a_slip_over_several_lines_is_one_finding(
    broken: str, line: int, column: int, message: str, remedy: str
) -> None:
    text = f"truoc = 1\n{broken}\nsau = '''\n2\n'''\n[bang]\ncuoi = 3\n"
    assert told(text) == (
        {"truoc": 1, "sau": "2\n", "bang": {"cuoi": 3}},
        [slip(line, column, message, remedy)],
    )


@pytest.mark.parametrize(
    ("header", "message", "remedy", "tables"),
    [
        (
            "[[y_kien]",
            "Tên bảng [[y_kien] thừa hoặc thiếu dấu ngoặc vuông.",
            "sửa thành [[y_kien]].",
            {"y_kien": [{"nguoi": "B"}]},
        ),
        (
            "[y_kien",
            "Tên bảng [y_kien thừa hoặc thiếu dấu ngoặc vuông.",
            "sửa thành [y_kien].",
            {"y_kien": {"nguoi": "B"}},
        ),
        (
            "[[Ý kiến]]",
            "Tên bảng [[Ý kiến]] phải viết không dấu, không có khoảng trắng.",
            "sửa thành [[y_kien]].",
            {"y_kien": [{"nguoi": "B"}]},
        ),
        (
            "[y_kien] hôm nay",
            "Sau tên bảng [y_kien] không được viết gì thêm trên cùng một dòng.",
            "xuống dòng sau [y_kien].",
            {"y_kien": {"nguoi": "B"}},
        ),
        (
            "[]",
            "Không đọc được tên bảng giữa dấu ngoặc vuông.",
            "ghi tên bảng, ví dụ [[y_kien]].",
            {},
        ),
    ],
)
def test_keys_below_a_broken_header_do_not_land_in_the_table_above(
    header: str, message: str, remedy: str, tables: dict[str, Any]
) -> None:
    text = f'[ket_luan]\nso = 1\n{header}\nnguoi = "B"\n[cuoi]\n'
    assert told(text) == (
        {"ket_luan": {"so": 1}, **tables, "cuoi": {}},
        [slip(3, 1, message, remedy)],
    )


def twice(first: int, line: int, key: str, more: str = "", column: int = 1) -> Finding:
    message = (
        f"Khoá {key} đã ghi ở dòng {first}, lại ghi ở dòng {line}; chỉ dùng giá trị ở dòng {first}."
    )
    return slip(line, column, message, f"xoá một trong hai dòng{more}.", "CB004")


def opened_twice(first: int, line: int, key: str) -> Finding:
    return slip(
        line,
        1,
        f"Bảng [{key}] đã mở ở dòng {first}, lại mở ở dòng {line}.",
        f"nếu là hai mục khác nhau thì viết [[{key}]] ở cả hai chỗ; "
        "nếu không thì gộp thành một bảng.",
        "CB004",
    )


def clash(first: int, line: int, key: str) -> Finding:
    return slip(
        line,
        1,
        f"Bảng {key} ở dòng {line} trùng với khoá đã có giá trị ở dòng {first}.",
        f"xoá dòng {first} nếu dùng bảng này, nếu không thì xoá bảng.",
        "CB004",
    )


@pytest.mark.parametrize(
    ("text", "tables", "findings"),
    [
        ("a = 1\n  a = 2\nb = 3", {"a": 1, "b": 3}, [twice(1, 2, "a", column=3)]),
        ("a.b = 1\na.b = 2\na.c = 3", {"a": {"b": 1, "c": 3}}, [twice(1, 2, "a.b")]),
        (
            "[[y_kien]]\nnguoi = 1\nnguoi = 2",
            {"y_kien": [{"nguoi": 1}]},
            [twice(2, 3, "nguoi", ", hoặc thêm dòng [[y_kien]] ở trên nếu đây là một mục mới")],
        ),
        (
            "[y_kien]\nnguoi = 1\n[y_kien]\nnguoi = 2\n[y_kien]\nnguoi = 3",
            {"y_kien": [{"nguoi": 1}, {"nguoi": 2}, {"nguoi": 3}]},
            [opened_twice(1, 3, "y_kien"), opened_twice(1, 5, "y_kien")],
        ),
        (
            "[chuan_bi]\nx = 1\n[b]\n[chuan_bi]\ny = 2\n[chuan_bi.z]\nq = 1",
            {"chuan_bi": {"x": 1, "y": 2, "z": {"q": 1}}, "b": {}},
            [opened_twice(1, 4, "chuan_bi")],
        ),
        (
            "[y_kien]\nx = 1\n[[y_kien]]\nx = 2",
            {"y_kien": [{"x": 1}, {"x": 2}]},
            [
                slip(
                    1,
                    1,
                    "Dòng 1 viết [y_kien] nhưng dòng 3 viết [[y_kien]].",
                    "sửa dòng 1 thành [[y_kien]].",
                    "CB004",
                )
            ],
        ),
        (
            "[[y_kien]]\nx = 1\n[y_kien]\nx = 2\n[[y_kien]]\nx = 3",
            {"y_kien": [{"x": 1}, {"x": 2}, {"x": 3}]},
            [
                slip(
                    3,
                    1,
                    "Dòng 3 viết [y_kien] nhưng dòng 1 viết [[y_kien]].",
                    "sửa dòng 3 thành [[y_kien]].",
                    "CB004",
                )
            ],
        ),
        (
            "[[chuyen_de.y_kien]]\nx = 1\n[[chuyen_de]]\ny = 2\n[[chuyen_de.y_kien]]\nx = 3",
            {"chuyen_de": [{"y_kien": [{"x": 1}, {"x": 3}], "y": 2}]},
            [
                slip(
                    1,
                    1,
                    "Dòng 1 viết [[chuyen_de.y_kien]] khi chưa có [[chuyen_de]] nào ở trên; tạm "
                    "đọc như của [[chuyen_de]] ở dòng 3.",
                    "chuyển [[chuyen_de.y_kien]] xuống dưới [[chuyen_de]] của nó.",
                    "CB004",
                )
            ],
        ),
        ("a = 1\n[a.b]\nc = 1\n[d]\ne = 1", {"a": 1, "d": {"e": 1}}, [clash(1, 2, "a.b")]),
        ("vang = []\n[[vang]]\nx = 1", {"vang": [{"x": 1}]}, [clash(1, 2, "vang")]),
    ],
)
def test_what_is_written_twice_loses_nothing_it_need_not(
    text: str, tables: dict[str, Any], findings: list[Finding]
) -> None:
    assert told(text) == (tables, findings)


def test_unclosed_long_text_ends_before_the_next_long_text() -> None:
    text = "a = '''\nmột\nb = '''\nhai\n'''\nc = \"ba\n[t]\nd = 4\n"
    assert told(text) == (
        {"b": "hai\n", "t": {"d": 4}},
        [
            slip(
                1,
                5,
                "Đoạn chữ mở bằng ''' ở đây chưa có ''' đóng.",
                "thêm ''' vào cuối đoạn, sau 1 dòng nữa.",
            ),
            slip(6, 5, NOT_CLOSED, 'sửa thành c = "ba".'),
        ],
    )


def test_unseen_characters_between_words_are_read_as_spaces() -> None:
    assert told("a\u00a0= 1\nb =\u202f2\nn\u200bgay = 3\n") == (
        {"a": 1, "b": 2, "ngay": 3},
        [unseen(1, 2, " và 2 chỗ khác")],
    )


def test_values_come_in_one_form() -> None:
    text = 'ten = "Chi\u00a0bo\u0323\u0302\u200b"\nds = ["e\u0302\u0301"]\n[t]\nx = "\u00ada"\n'
    assert told(text) == ({"ten": "Chi bộ", "ds": ["ế"], "t": {"x": "a"}}, [])


def test_characters_word_cannot_hold_are_left_out() -> None:
    text = 'a = "\\u0007"\nb = ["\\u001b", "c"]\ntep = "C:\\bin"\n"\\u0000" = 1\nd = 1\n'
    assert told(text) == (
        {"b": ["c"], "d": 1},
        [
            unprintable(("a",), "a có", "U+0007"),
            unprintable(("b", 0), "b[1] có", "U+001B"),
            unprintable(("tep",), "tep có", "U+0008"),
            unprintable((), "Có một khoá mang", "U+0000"),
        ],
    )


def test_no_more_than_twenty_slips_are_told_but_all_good_lines_are_read() -> None:
    text = "".join(f"sai_{n} = chữ {n}\ndung_{n} = {n}\n" for n in range(30))
    tables, findings = told(text)
    assert tables == {f"dung_{n}": n for n in range(30)}
    assert findings[19:] == [
        slip(39, 10, NO_QUOTES, 'sửa thành sai_19 = "chữ 19".'),
        slip(
            41,
            10,
            "Tệp có 30 chỗ viết sai, mới nêu 20 chỗ đầu.",
            "sửa các chỗ trên rồi chạy lại; các chỗ còn lại từ dòng 41 trở đi.",
        ),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a." * 100_000 + "a = 1",
        "[" + "a." * 100_000 + "a]",
        "[" + "a." * 100 + "a]\nb = 1",
        'a = "' + "x" * 1_000_000,
        "a = " + '"' * 1_000_000,
        " " * 1_000_000 + "x",
        "a = x\n" * 20_000,
        "a = {\n" * 5_000,
        "[a]\nx = 1\n" * 10_000,
        "a = 0x" + "f" * 5_000,
    ],
    ids=lambda text: f"{text[:12]!r} of {len(text)}",
)
def test_hostile_text_is_refused_with_findings(text: str) -> None:
    tables, findings = told(text)
    assert isinstance(tables, dict)
    assert 0 < len(findings) <= 21


LETTERS = st.sampled_from([*"\"'[]{}=.,#\\\n \t-:a1đ“”\u00a0\u200b\x00\x0b", "'''", '"""'])


@st.composite
def mutations(draw: st.DrawFn) -> str:
    text = MEETING
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        end = min(len(text), at + draw(st.sampled_from([0, 0, 1, 1, 3, 40, 10_000])))
        text = text[:at] + draw(st.one_of(st.just(""), LETTERS)) + text[end:]
    return text


@settings(max_examples=200, derandomize=True, deadline=None)
@given(mutations())
def test_no_mutation_of_a_good_file_stops_the_reading(text: str) -> None:
    tables, findings = told(text)
    slips = [finding for finding in findings if finding.code != "CB012"]
    assert isinstance(tables, dict)
    assert bool(slips) is not is_toml(text)
    assert all(finding.location.line for finding in slips)


def is_toml(text: str) -> bool:
    try:
        tomli.loads(text)
    except tomli.TOMLDecodeError:
        return False
    return True


BROKEN = st.text(
    st.characters(exclude_characters="=[]'\"\n\r{}", exclude_categories=["Cs"]), min_size=1
)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(BROKEN)
def test_a_broken_line_hides_nothing_before_or_after(words: str) -> None:
    text = f'[truoc]\na = 1\nhong = "{words}\n[[sau]]\nb = "hai"\n'
    tables, _ = parse(text, PATH)
    assert tables == {"truoc": {"a": 1}, "sau": [{"b": "hai"}]}


def test_dates_stay_dates_beside_a_slip() -> None:
    tables, _ = parse(MEETING.replace('bat_dau = "19:30"', "bat_dau = 19h30"), PATH)
    assert tables == {key: value for key, value in tomli.loads(MEETING).items() if key != "bat_dau"}
    assert tables["ngay"] == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("bat_dau = 19h30\n", ("bat_dau",)),
        ("[chuan_bi]\nhoi_y.ngay = 3/11/2026\n", ("chuan_bi", "hoi_y", "ngay")),
        ('[[y_kien]]\nnguoi = "A"\n[[y_kien]]\nnguoi = B\n', ("y_kien", 1, "nguoi")),
        ("khong co dau bang\n", ()),
        ("tong_diem : 10\n", ("tong_diem",)),
        ('"tong_diem" : 10\n', ("tong_diem",)),
        ("[[tieu_chi]]\nđiểm tối đa = 5\n", ("tieu_chi", 0, "diem_toi_da")),
        ("hội_ý.ngày = 2026-11-03\n", ("hoi_y", "ngay")),
        ("= 5\n", ()),
        ("[[a.b]]\nx = 1\n[[a]]\ny = 2\n", ("a", 0)),
    ],
)
def test_a_slip_names_the_place_it_leaves_out(text: str, key: KeyPath) -> None:
    _, findings = parse(text, PATH)
    assert [finding.location.key for finding in findings] == [key]
