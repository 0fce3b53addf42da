"""Which titles are one topic, and which passages are copied."""

import pytest

from chibo_cli.facts.likeness import (
    LEAST_WORDS_OF_TASKS,
    near_identical,
    near_identical_pairs,
    same_topic,
)

SAME_TOPIC = [
    ("Học tập Bác về tiết kiệm", "Học Bác về tiết kiệm"),
    ("Học tập và làm theo Bác về tiết kiệm", "HỌC BÁC VỀ TIẾT KIỆM."),
    (
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu gương",
        "Làm theo tấm gương Bác Hồ về nêu gương",
    ),
    (
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "Học tập và làm theo Bác",
    ),
    ("Chuyên đề 1: Phân loại rác tại nguồn", "Phân loại rác tại nguồn"),
    ("Giữ gìn vệ sinh môi trường thôn", "Vệ sinh môi trường ở thôn"),
    ("Bảo vệ hoà bình", "bảo vệ hòa bình"),
    ("Góp đất mở đường: đảng viên nêu gương", "Đảng viên nêu gương góp đất mở đường"),
    ("Đảng viên nêu gương góp đất mở đường", "Đảng viên nêu gương góp công mở đường"),
    (
        "Nâng cao chất lượng sinh hoạt chi bộ",
        "Giải pháp nâng cao chất lượng sinh hoạt chi bộ năm 2026",
    ),
]

TWO_TOPICS = [
    (
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về tiết kiệm",
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu gương",
    ),
    (
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về tiết kiệm",
    ),
    ("Công tác truyền thông ở thôn", "Công tác truyền thống ở thôn"),
    ("Nâng cao chất lượng sinh hoạt chi bộ", "Nâng cao chất lượng đảng viên"),
    ("Vai trò của đảng viên trong phòng chống dịch", "Vai trò của đảng viên trong phòng cháy"),
    ("Học tập Nghị quyết số 57", "Học tập Nghị quyết số 18"),
    ("Phát triển đảng viên", "Phát triển kinh tế"),
    ("Môi trường", "Môi trường giáo dục trong nhà trường"),
]


@pytest.mark.parametrize(("one", "other"), SAME_TOPIC)
def test_titles_of_one_topic(one: str, other: str) -> None:
    assert same_topic(one, other)
    assert same_topic(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_TOPICS)
def test_titles_of_two_topics(one: str, other: str) -> None:
    assert not same_topic(one, other)
    assert not same_topic(other, one)


IDEOLOGY = (
    "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng, yên tâm lao động "
    "sản xuất, chấp hành tốt chủ trương, chính sách, quy định của địa phương."
)
# 30 words, the fewest that are compared.
SHORTEST = " ".join(f"chữ{letter}" for letter in "abcdefghijklmnopqrstuvwxyzăâđê")
REVIEW = (
    "Trong tháng {}, chi bộ đã lãnh đạo nhân dân hoàn thành gieo cấy đúng khung thời vụ, vận động "
    "các hộ dọn vệ sinh đường làng vào sáng thứ bảy hằng tuần, giữ vững an ninh trật tự, thăm hỏi "
    "các gia đình chính sách, đôn đốc thu các khoản đóng góp, và cử đảng viên xuống từng tổ nghe "
    "ý kiến của nhân dân về việc mở đường."
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


@pytest.mark.parametrize(("one", "other"), FORMULAE)
def test_ordinary_formulae_are_not_copies(one: str, other: str) -> None:
    assert not near_identical(one, other)


def test_a_long_passage_is_copied_word_for_word_or_with_few_words_changed() -> None:
    assert near_identical(IDEOLOGY, IDEOLOGY)
    assert near_identical(IDEOLOGY, IDEOLOGY.replace("phấn khởi, tin", "luôn tin"))


def test_months_told_in_earnest_are_not_copies() -> None:
    told = (
        "Bà con làm việc ngay sau Tết, đồng tình mở đường; lo nhất là chuột phá lúa, và mấy nhà "
        "có con đi làm xa chưa biết trông cậy ai lúc thu hoạch, xin tổ đổi công giúp."
    )
    assert not near_identical(IDEOLOGY, told)


def test_thirty_words_are_compared_and_twenty_nine_are_not() -> None:
    assert near_identical(SHORTEST, SHORTEST)
    shorter = SHORTEST.rpartition(" ")[0]
    assert not near_identical(shorter, shorter)
    assert near_identical(shorter, shorter, LEAST_WORDS_OF_TASKS)


def test_nine_words_in_ten_are_near_identical_and_fewer_are_not() -> None:
    words = SHORTEST.split()
    assert near_identical(SHORTEST, " ".join(["khác"] * 3 + words[3:]))
    assert not near_identical(SHORTEST, " ".join(["khác"] * 4 + words[4:]))


def test_other_figures_or_names_need_a_long_rest() -> None:
    assert near_identical(REVIEW.format("10/2026"), REVIEW.format("11/2026"))
    shorter = REVIEW.partition(", đôn đốc")[0]
    assert near_identical(shorter.format("10/2026"), shorter.format("10/2026"))
    assert not near_identical(shorter.format("10/2026"), shorter.format("11/2026"))
    assert not near_identical(f"{IDEOLOGY} Khen ông An.", f"{IDEOLOGY} Khen ông Bình.")


def test_every_pair_of_different_sources_is_found_by_place() -> None:
    others = [f"{SHORTEST.replace('chữ', each)} {each}" for each in ("lời", "tiếng")]
    passages = [IDEOLOGY, others[0], IDEOLOGY, "ốm, có báo cáo", others[1], IDEOLOGY]
    assert list(near_identical_pairs(passages, range(6))) == [(2, 0), (5, 0), (5, 2)]
    assert list(near_identical_pairs(passages, (1, 1, 1, 1, 2, 2))) == [(5, 0), (5, 2)]
