"""Which texts are copied from earlier ones, in which manner, and which are told anew."""

import math

import pytest

from chibo_cli.facts.changes import as_copied
from chibo_cli.facts.copies import Copy, Manner, copies
from chibo_cli.facts.told import Told

IDEOLOGY = (
    "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng, yên tâm lao động "
    "sản xuất, chấp hành tốt chủ trương, chính sách, quy định của địa phương."
)
# 30 words, the fewest that are compared.
SHORTEST = " ".join(f"chữ{letter}" for letter in "abcdefghijklmnopqrstuvwxyzăâđê")
NEW = " ".join(f"mới{letter}" for letter in "abcdefghijklmnopqrstuvwxyzăâđê")
REVIEW = (
    "Trong tháng {}, chi bộ đã lãnh đạo nhân dân hoàn thành gieo cấy đúng khung thời vụ, vận động "
    "các hộ dọn vệ sinh đường làng vào sáng thứ bảy hằng tuần, giữ vững an ninh trật tự, thăm hỏi "
    "các gia đình chính sách, đôn đốc thu các khoản đóng góp, và cử đảng viên xuống từng tổ nghe "
    "ý kiến của nhân dân về việc mở đường."
)
CRITICISM = (
    "Đồng chí {} nhận khuyết điểm để hai hộ trong tổ đổ rác ra mương mà không nhắc; đồng chí Hoa "
    "góp ý phải đến tận nhà, đồng chí {} hứa chủ nhật này cùng tổ dọn sạch đoạn ấy."
)

FORMULAE = [
    (
        "Thu đảng phí tháng 01/2026: 24 trong 24 đồng chí nộp đủ, số tiền 545.000 đồng; trích nộp "
        "cấp trên 30% là 163.500 đồng, giữ lại chi bộ 381.500 đồng.",
        "Thu đảng phí tháng 02/2026: 23 trong 23 đồng chí nộp đủ, số tiền 530.000 đồng; trích nộp "
        "cấp trên 30% là 159.000 đồng, giữ lại chi bộ 371.000 đồng.",
    ),
    ("ốm, có báo cáo", "ốm, có báo cáo"),
    (
        "Đề nghị các đồng chí đảng viên nghiêm túc thực hiện nhiệm vụ được giao, nộp báo cáo đúng "
        "hạn.",
    )
    * 2,
    (
        "Đồng chí Lê Thị Trang kết nạp ngày 25/02/2025, đủ 12 tháng dự bị; đọc bản tự kiểm điểm. "
        "Người giúp đỡ và đoàn thể đều đề nghị công nhận là đảng viên chính thức.",
        "Đồng chí Trần Văn Đức kết nạp ngày 19/5/2025, đủ 12 tháng dự bị; đọc bản tự kiểm điểm. "
        "Người giúp đỡ và đoàn thể đều đề nghị công nhận là đảng viên chính thức.",
    ),
]


def manner(text: str, earlier: str, **how: float) -> Manner | None:
    """How a text is copied from an earlier one; None where it is not."""
    found = copies([Told(earlier, 1, **how), Told(text, 2, **how)])  # type: ignore[arg-type]
    return found[0].manner if found else None


def changed(text: str, earlier: str) -> str:
    return as_copied(Manner.CHANGED, text, earlier, "buổi trước")


@pytest.mark.parametrize(("one", "other"), FORMULAE)
def test_ordinary_formulae_are_not_copies(one: str, other: str) -> None:
    assert manner(one, other) is None


def test_a_long_passage_is_copied_word_for_word_or_with_few_words_changed() -> None:
    assert manner(IDEOLOGY, IDEOLOGY) is Manner.KEPT
    assert manner(IDEOLOGY.upper(), IDEOLOGY) is Manner.KEPT
    assert manner(IDEOLOGY, IDEOLOGY.replace("phấn khởi, tin", "luôn tin")) is Manner.CHANGED


def test_months_told_in_earnest_are_not_copies() -> None:
    told = (
        "Bà con làm việc ngay sau Tết, đồng tình mở đường; lo nhất là chuột phá lúa, và mấy nhà "
        "có con đi làm xa chưa biết trông cậy ai lúc thu hoạch, xin tổ đổi công giúp."
    )
    assert manner(IDEOLOGY, told) is None


def test_thirty_words_are_compared_and_twenty_nine_are_not() -> None:
    assert manner(SHORTEST, SHORTEST) is Manner.KEPT
    shorter = SHORTEST.rpartition(" ")[0]
    assert manner(shorter, shorter) is None
    assert manner(shorter, shorter, least_words=29) is Manner.KEPT


def test_nine_words_in_ten_are_near_identical_and_fewer_are_not() -> None:
    words = SHORTEST.split()
    assert manner(SHORTEST, " ".join(["khác"] * 3 + words[3:])) is Manner.CHANGED
    assert manner(SHORTEST, " ".join(["khác"] * 4 + words[4:])) is None


def test_other_figures_or_names_need_a_long_rest() -> None:
    assert manner(REVIEW.format("11/2026"), REVIEW.format("10/2026")) is Manner.CHANGED
    shorter = REVIEW.partition(", thăm hỏi")[0]
    assert manner(shorter.format("10/2026"), shorter.format("10/2026")) is Manner.KEPT
    assert manner(shorter.format("11/2026"), shorter.format("10/2026")) is None
    assert manner(f"{IDEOLOGY} Khen ông An.", f"{IDEOLOGY} Khen ông Bình.") is None


def test_how_long_the_rest_must_be_is_for_the_caller_to_say() -> None:
    one, other = CRITICISM.format("Lê Văn Cường", "Cường"), CRITICISM.format("An", "An")
    assert manner(one, other) is None
    assert manner(one, other, least_around=30) is Manner.CHANGED
    assert manner(REVIEW.format(11), REVIEW.format(10), least_around=math.inf) is None


@pytest.mark.parametrize(("more", "expected"), [(15, Manner.CHANGED), (14, None)])
def test_a_report_full_of_other_figures_is_told_anew(more: int, expected: Manner) -> None:
    """Around three other figures there must be fifteen words for each."""
    words = f"{SHORTEST} {' '.join(NEW.split()[:more])}"
    later, earlier = f"{words} 7 8 9", f"{words} 1 2 3"
    assert manner(later, earlier, least_around=30) is expected


def test_sentences_in_another_order_are_copied_if_all_figures_and_names_are_the_same() -> None:
    first, second = "Tổ 4 đắp nốt 120 m nền lún.", "Phụ nữ nhận nạo đoạn mương qua đình."
    swapped = f"{second} {IDEOLOGY} {first}"
    assert manner(swapped, f"{first} {IDEOLOGY} {second}") is Manner.REARRANGED
    assert manner(swapped.replace("120", "90"), f"{first} {IDEOLOGY} {second}") is None


def test_more_or_less_than_an_earlier_text_is_copied_too() -> None:
    longer = f"{SHORTEST} {NEW}"
    assert manner(longer, SHORTEST) is Manner.EXTENDED
    assert manner(SHORTEST, longer) is Manner.SHORTENED
    assert manner(longer, SHORTEST.rpartition(" ")[0]) is None
    words = SHORTEST.split()
    assert manner(longer, " ".join(["khác"] * 3 + words[3:])) is Manner.EXTENDED
    assert manner(longer, " ".join(["khác"] * 4 + words[4:])) is None
    assert manner(longer, SHORTEST, in_parts=False) is None


def test_what_was_decided_earlier_may_be_quoted() -> None:
    assert manner(f"Tháng trước kết luận: «{SHORTEST}». {NEW}", SHORTEST) is None
    assert manner(f"«{SHORTEST}»", SHORTEST) is Manner.KEPT


def test_the_earlier_text_most_like_it_is_named_and_of_several_the_last() -> None:
    nearly = IDEOLOGY.replace("phấn khởi, tin", "luôn tin")
    texts = [Told(text, at) for at, text in enumerate((IDEOLOGY, IDEOLOGY, nearly, IDEOLOGY))]
    kept = Copy(1, 0, Manner.KEPT, 1), Copy(3, 1, Manner.KEPT, 1)
    found = copies(texts)
    assert (found[0], found[2]) == kept
    assert (found[1].later, found[1].earlier, found[1].manner) == (2, 1, Manner.CHANGED)


def test_texts_of_one_source_are_not_compared() -> None:
    assert copies([Told(IDEOLOGY, 1), Told(IDEOLOGY, 1)]) == ()


CHANGES = [
    ("Còn 16 chuyến xe.", "Còn 14 chuyến xe.", "14 → 16"),
    ("Tháng 8 gặt xong.", "Tháng 7 gặt xong.", "Tháng 7 → Tháng 8"),
    ("Phế phẩm dưới 3,5%.", "Phế phẩm dưới 4%.", "4% → 3,5%"),
    ("Sửu nhận lỗi, Sửu hứa sửa.", "Trường nhận lỗi, Trường hứa sửa.", "Trường → Sửu"),
    ("Việc này rất gấp.", "Việc này gấp.", "thêm «rất»"),
    ("Việc này gấp.", "Việc này còn gấp.", "bỏ «còn»"),
    ("Bốn, năm, sáu, bảy.", "Một, năm, hai, bảy.", "Một → Bốn; hai → sáu"),
    (
        "Một xa hai gần ba sâu bốn.",
        "Tám xa chín gần mười sâu không.",
        "Tám → Một; chín → hai và 2 chỗ nữa",
    ),
    ("Xong.", "Xong một hai ba bốn năm sáu bảy.", "bỏ «một hai ba…năm sáu bảy»"),
]


@pytest.mark.parametrize(("text", "earlier", "expected"), CHANGES)
def test_what_was_changed_is_shown_but_for_more_than_two_places(
    text: str, earlier: str, expected: str
) -> None:
    assert changed(text, earlier) == f"chép buổi trước, chỉ đổi: {expected}"
