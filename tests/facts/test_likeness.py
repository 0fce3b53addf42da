"""Which titles are one topic."""

import pytest

from chibo_cli.facts.likeness import same_topic

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
