"""Every type of paper with a person's own text, short, under both guidelines; words set right."""

from dataclasses import replace
from datetime import date

import pytest
from paper_samples.own_papers import ANNEXES, UNDER_HD05, UNDER_HD36, book, typical
from paper_text import text_of

from chibo_cli.documents.own_tables import table_values
from chibo_cli.documents.paper_types import TYPES, PaperType, type_named
from chibo_cli.errors import ChiboError
from chibo_cli.form import measure, profile_on
from chibo_cli.loader.own_text import own_text_of
from chibo_cli.papers import Paper
from chibo_cli.papers.own_papers import made_of, sample_papers
from chibo_cli.papers.own_wishes import Wishes
from chibo_cli.papers.own_words import subject_of

SHORT = (
    "Hồi 19 giờ, triệu tập 06 đồng chí, có mặt 06 đồng chí, không có đồng chí nào vắng; chủ trì và "
    "thư ký như trên; kết thúc lúc 20 giờ."
)


def short_paper(kind: PaperType, day: date, text: str = SHORT, **words: object) -> Paper:
    wishes = Wishes(
        today=day,
        abstract="thực hiện nhiệm vụ",
        addressees=("Công an xã",) if kind.symbol == "CV" else (),
        minute_taker="Trần Thị Bình",
    )
    changed = replace(wishes, **words)  # type: ignore[arg-type]
    return made_of(book(), kind, own_text_of(text, "nd.txt"), changed)


def faults(paper: Paper, day: date) -> list[str]:
    found = measure(paper.content, profile=profile_on(day), paper_date=day)
    return [f"{fault.assertion} {fault.message}" for fault in found]


@pytest.mark.parametrize("day", [UNDER_HD36, UNDER_HD05])
@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.slug)
def test_a_short_paper_of_every_type_has_the_official_form(kind: PaperType, day: date) -> None:
    not_given = [] if kind.given else [f"T05 Chi bộ không ban hành {kind.name}."]
    assert faults(short_paper(kind, day), day) == not_given


def test_the_samples_hold_every_kind_of_passage_and_have_the_official_form() -> None:
    papers = list(sample_papers(book()))
    assert [paper.slug for paper in papers] == ["van-ban", "cong-van"]
    for paper in papers:
        assert faults(paper, UNDER_HD05) == []
        assert {passage["loai"] for passage in paper.context["noi_dung"]} == {
            *("can_cu", "phan_chuong", "ten_dieu", "dieu", "muc_lon", "muc_nho"),
            *("doan_dan", "bang", "doan"),
        }


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("bc", "báo cáo"),
        ("BC", "báo cáo"),
        (" bao-cao ", "báo cáo"),
        ("Báo Cáo", "báo cáo"),
        ("baocao", "báo cáo"),
        ("ttr", "tờ trình"),
        ("tt", "thông tri"),
        ("ctr", "chương trình"),
        ("qd", "quyết định"),
        ("quy định", "quy định"),
        ("đa", "đề án"),
        ("DA", "dự án"),
        ("gdd", "giấy đi đường"),
    ],
)
def test_a_type_is_named_by_its_symbol_or_name(word: str, name: str) -> None:
    assert type_named(word).name == name


@pytest.mark.parametrize(
    ("word", "message"),
    [
        (
            "da",
            "«da» có thể là nhiều loại văn bản; ghi rõ: de-an (đề án) và du-an (dự án).",
        ),
        ("to-trin", "Không có loại văn bản «to-trin»; gần nhất là: tờ trình."),
    ],
)
def test_a_word_that_means_no_one_type_is_refused(word: str, message: str) -> None:
    with pytest.raises(ChiboError) as raised:
        type_named(word)
    assert str(raised.value) == message


def test_all_types_are_listed_where_none_is_near() -> None:
    with pytest.raises(ChiboError) as raised:
        type_named("xyz")
    listed = ", ".join(f"{kind.slug} ({kind.symbol})" for kind in TYPES if kind.given)
    assert str(raised.value) == f"Không có loại văn bản «xyz». Các loại: {listed}."


@pytest.mark.parametrize(
    ("symbol", "typed", "printed"),
    [
        ("BC", "Kết quả  công tác năm 2026.", "kết quả công tác năm 2026"),
        ("BC", "UBND xã giao việc", "UBND xã giao việc"),
        ("BC", "Nguyễn Văn An xin thôi", "Nguyễn Văn An xin thôi"),
        ("TTr", "Về việc Đảng uỷ hỗ trợ", "về việc Đảng uỷ hỗ trợ"),
        ("CV", "Phối hợp tuyên truyền", "về việc phối hợp tuyên truyền"),
        ("CV", "Về việc phối hợp", "về việc phối hợp"),
        ("CV", "về phối hợp", "về việc phối hợp"),
        ("BC", "kết\u200b quả\x07 năm", "kết quả năm"),
    ],
)
def test_a_subject_begins_with_a_small_letter(symbol: str, typed: str, printed: str) -> None:
    assert subject_of(type_named(symbol), typed) == printed


@pytest.mark.parametrize(
    ("symbol", "typed", "message"),
    [
        (
            "CV",
            "V/v: Phối hợp tuyên truyền",
            "Văn bản của Đảng không viết tắt «V/v»; trích yếu của công văn ghi là: về việc phối "
            "hợp tuyên truyền",
        ),
        (
            "TB",
            "v/v nghỉ Tết",
            "Văn bản của Đảng không viết tắt «V/v»; trích yếu của thông báo ghi là: nghỉ Tết",
        ),
        *(
            (
                "BC",
                typed,
                'Chưa có trích yếu nội dung. Thêm --trich-yeu "…", hoặc ghi ở dòng đầu của tệp nội '
                "dung:  trich_yeu: …",
            )
            for typed in (None, "…", "/", "\x01")
        ),
    ],
)
def test_a_subject_that_cannot_be_printed_is_refused(
    symbol: str, typed: str | None, message: str
) -> None:
    with pytest.raises(ChiboError) as raised:
        subject_of(type_named(symbol), typed)
    assert str(raised.value) == message


def test_recipients_are_those_named_without_what_is_printed_anyway() -> None:
    named = ("Như trên;", "- Ban công tác Mặt trận thôn,", "Lưu Chi bộ.")
    paper = short_paper(type_named("cv"), UNDER_HD05, recipients=named)
    assert text_of(paper.content).splitlines()[-1].split(" | ")[0] == (
        "| Nơi nhận: / - Như trên; / - Ban công tác Mặt trận thôn; / - Lưu Chi bộ."
    )


def test_who_signs_is_the_deputy_where_he_is_named() -> None:
    paper = short_paper(type_named("bc"), UNDER_HD05, signer="le van cuong")
    assert text_of(paper.content).splitlines()[-1].split(" | ")[1] == (
        "T/M CHI BỘ / PHÓ BÍ THƯ / Lê Văn Cường"
    )
    assert paper.notes == ()


@pytest.mark.parametrize(
    ("signer", "note"),
    [
        (
            "Phạm Thị Dung",
            "Phạm Thị Dung không giữ chức bí thư hay phó bí thư ngày 05/11/2026; chỉ bí thư, phó "
            "bí thư ký thay mặt chi bộ, nên chức vụ để trống.",
        ),
        (
            "Nguyễn Văn Ăn Năn",
            "Không có «Nguyễn Văn Ăn Năn» trong dang-vien.toml. Gần nhất: Nguyễn Văn An.",
        ),
    ],
)
def test_another_signer_is_warned_about(signer: str, note: str) -> None:
    paper = short_paper(type_named("bc"), UNDER_HD05, signer=signer)
    assert paper.notes == (note,)
    assert text_of(paper.content).splitlines()[-1].split(" | ")[1] == (
        f"T/M CHI BỘ / ………… / {signer}"
    )


def test_what_has_no_place_in_a_paper_is_told() -> None:
    text = "Tài liệu này TỐI MẬT, của ông Đức, căn cước 000 000 000 123, theo Phụ lục kèm theo."
    paper = short_paper(
        type_named("huong-dan"), UNDER_HD05, text, addressees=("Đảng uỷ",), abstract="VIỆC LỚN"
    )
    assert paper.notes == (
        "Theo Điều 11 Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư, chi bộ không ban hành "
        "hướng dẫn (mức tin cậy B: hai bản tóm tắt độc lập, chưa đối chiếu nguyên văn). Văn bản "
        "vẫn được in để cân nhắc.",
        "Hướng dẫn không ghi Kính gửi (chỉ công văn, tờ trình có): đã bỏ; nơi gửi đến ghi ở Nơi "
        "nhận.",
        "Trích yếu viết bằng chữ thường, mở đầu bằng chữ thường; hãy viết lại.",
        "Nội dung nhắc đến phụ lục kèm theo, nhưng chưa có phụ lục nào (--phu-luc TỆP).",
        "nd.txt: có chữ «TỐI MẬT» như dấu chỉ độ mật. Tài liệu mật không được đưa vào công cụ "
        "thông thường.",
        "nd.txt: có dãy 12 chữ số 000*******23, giống số định danh cá nhân; văn bản của chi bộ chỉ "
        "cần họ tên.",
    )


@pytest.mark.parametrize(
    ("subject", "head", "told"),
    [
        ("xin kinh phí", "TỜ TRÌNH\nVề việc xin kinh phí\n", ("TỜ TRÌNH", "Về việc xin kinh phí")),
        ("xin kinh phí năm 2026", "# Tờ trình xin kinh phí\n", ("Tờ trình xin kinh phí",)),
        ("xin kinh phí", "Căn cứ nhu cầu;\nCăn cứ dự toán;\nTỜ TRÌNH\n", ()),
        ("xin kinh phí", "Tờ trình này có hai phần.\n", ()),
    ],
)
def test_the_title_at_the_head_of_the_text_is_told(
    subject: str, head: str, told: tuple[str, ...]
) -> None:
    paper = short_paper(type_named("ttr"), UNDER_HD05, head + SHORT, abstract=subject)
    assert paper.notes == tuple(
        f"nd.txt: «{line}» là phần chương trình tự in; bỏ dòng ấy khỏi tệp để không in hai lần."
        for line in told
    )


def test_an_annex_the_text_does_not_mention_is_told() -> None:
    paper = typical("bao-cao", UNDER_HD05, annexes=ANNEXES[1:])
    assert paper.notes == (
        "Nội dung chưa nhắc đến phụ lục; văn bản có phụ lục phải nhắc trong lời văn, ví dụ «(có "
        "Phụ lục kèm theo)».",
    )
    lines = text_of(paper.content).splitlines()
    start = lines.index("PHỤ LỤC")
    assert lines[start : start + 4] == [
        "PHỤ LỤC",
        "KẾ HOẠCH THỜI GIAN",
        "(Kèm theo Báo cáo số 01-BC/CB, ngày 05/11/2026 của Chi bộ thôn Đông)",
        "-----",
    ]


def test_the_columns_of_a_table_fill_the_page_and_long_ones_are_wider() -> None:
    rows = (("TT", "Nội dung công việc", "Hạn"), ("1", "Vận động các hộ góp đất", "31/12/2026"))
    values = table_values(rows)
    assert [(cell["do_rong"], cell["giua"]) for cell in values["dau_bang"]] == [
        (3, True),
        (19, False),
        (11, True),
    ]
    money = table_values((("Việc", "Kinh phí (đồng)"), ("Lợp mái", "36.000.000"), ("Cộng", "")))
    assert [cell["giua"] for cell in money["dau_bang"]] == [False, True]
    narrow = table_values([("x" * 40,) * 9, ("y",) * 9])
    assert sum(cell["do_rong"] for cell in narrow["dau_bang"]) == 33
