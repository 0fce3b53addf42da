"""The rules about thematic meetings and the year's plan of topics."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from builder import found, meeting, record
from good_book import findings_in_book, found_in_book

from chibo_cli.models.plan import Plan
from chibo_cli.rules import Rule, all_rules
from chibo_cli.rules.conduct.cb309_block_missing import block_missing
from chibo_cli.rules.conduct.cb325_combined_without_times import combined_without_times
from chibo_cli.rules.thematic.cb701_quarter_without_topic import quarter_without_topic
from chibo_cli.rules.thematic.cb702_quarter_excused import quarter_excused
from chibo_cli.rules.thematic.cb703_topic_plan_missing import topic_plan_missing
from chibo_cli.rules.thematic.cb704_nobody_prepared_topic import nobody_prepared_topic
from chibo_cli.rules.thematic.cb705_draft_not_approved import draft_not_approved
from chibo_cli.rules.thematic.cb706_approval_not_dated import approval_not_dated
from chibo_cli.rules.thematic.cb707_topic_dates_contradict import topic_dates_contradict
from chibo_cli.rules.thematic.cb709_topic_not_presented import topic_not_presented
from chibo_cli.rules.thematic.cb710_topic_step_missing import topic_step_missing
from chibo_cli.rules.thematic.cb711_topic_not_discussed import topic_not_discussed
from chibo_cli.rules.thematic.cb712_topic_without_consequence import topic_without_consequence
from chibo_cli.rules.thematic.cb713_topic_repeated import topic_repeated
from chibo_cli.rules.thematic.cb714_topic_group_missing import topic_group_missing
from chibo_cli.rules.thematic.cb715_topic_not_as_planned import topic_not_as_planned
from chibo_cli.rules.thematic.cb716_planned_topic_not_held import planned_topic_not_held
from chibo_cli.rules.thematic.cb717_final_text_not_sent import final_text_not_sent

THEMATIC = "2026/2026-11-19-chuyen-de.toml"
SECOND = "2026/2026-11-26-chuyen-de.toml"
TOPIC = "Đảng viên nêu gương góp đất, góp công mở đường trục thôn"
YEAR_END = "# tính đến 2026-12-31\n"
IN_ANOTHER_QUARTER = f'# tệp {THEMATIC}\nky = "2026-Q3"\n'
NO_CONSEQUENCE = f"{SECOND}: nhiem_vu: Buổi ngày 26/11/2026 chưa ghi nhiệm vụ hay nghị quyết nào."
ABOUT_TOPICS = [r for r in all_rules() if r.code.startswith("CB7") and r.about_meetings]


def plan(*lines: str) -> str:
    return "\n".join(("# tệp 2026/ke-hoach.toml", *lines, ""))


def told_of_topics(piece: str, folder: Path) -> dict[str, list[str]]:
    """What the rules about a meeting's topic find, by code."""
    found = {rule.code: found_in_book(rule, piece, folder) for rule in ABOUT_TOPICS}
    return {code: told for code, told in found.items() if told}


def topic(text: str = "", *, path: str = SECOND, kind: str = "chuyen_de", own: str = "") -> str:
    """A piece that adds a finished meeting with a topic."""
    day = path.partition("/")[2][:10]
    head = f'# tệp {path}\nloai = "{kind}"\nngay = {day}\ntrang_thai = "hoan_thanh"\n{own}'
    return f"{head}\n[chuyen_de]\n{text}\n"


def planned(*topics: str) -> str:
    return plan(f"chuyen_de_nam = [{', '.join(f'{{ {each} }}' for each in topics)}]")


def test_quarter_without_topic_names_what_was_planned(tmp_path: Path) -> None:
    piece = f"{YEAR_END}{IN_ANOTHER_QUARTER}" + planned(
        'quy = 4, ten = "Giữ sạch đường làng"',
        'thang = 12, ten = "Nghe các cụ kể chuyện"',
        f'quy = 4, ten = "{TOPIC}"',
        'quy = 3, ten = "Giữ rừng"',
    )
    # What was held in another quarter was held.
    (finding,) = findings_in_book(quarter_without_topic, piece, tmp_path)
    assert finding.message == (
        "Quý 4 năm 2026 không có buổi chuyên đề nào; kế hoạch ghi «Giữ sạch đường làng» và «Nghe "
        "các cụ kể chuyện»."
    )
    assert finding.remedy == (
        "nếu quý 4 đã làm chuyên đề thì thêm tệp của buổi ấy, làm bù sau quý thì tệp có  "
        'ky = "2026-Q4"; nếu không làm thì ghi [[khong_hop]] có  ky = "2026-Q4"  và ly_do vào '
        "2026/ke-hoach.toml."
    )
    # One omission, one finding.
    assert found_in_book(planned_topic_not_held, piece, tmp_path) == []


def test_quarter_without_topic_is_told_when_it_is_over(tmp_path: Path) -> None:
    hit = "2026/ke-hoach.toml: : Quý 4 năm 2026 không có buổi chuyên đề nào."
    at_the_end = f"{YEAR_END}{IN_ANOTHER_QUARTER}"
    assert found_in_book(quarter_without_topic, at_the_end, tmp_path) == [hit]
    before = f"# tính đến 2026-12-30\n{IN_ANOTHER_QUARTER}"
    assert found_in_book(quarter_without_topic, before, tmp_path) == []


@pytest.mark.parametrize(
    "held",
    [
        topic(path="2026/2026-12-03-ket-hop.toml", kind="ket_hop"),
        topic().replace("hoan_thanh", "dang_ghi"),
        f"# tệp {SECOND}\nloai = 'thuong_ky'\nngay = 2026-11-26\nky = 'quý 4'\n",
    ],
    ids=["combined", "draft", "period not read"],
)
def test_quarter_with_another_topic(held: str, tmp_path: Path) -> None:
    piece = f"{YEAR_END}{IN_ANOTHER_QUARTER}{held}"
    assert found_in_book(quarter_without_topic, piece, tmp_path) == []


def test_quarter_made_up_for_after_the_new_year(tmp_path: Path) -> None:
    late = topic(
        'ten = "Giữ sạch đường làng"', path="2027/2027-01-14-chuyen-de.toml", own='ky = "2026-Q4"\n'
    )
    piece = planned('quy = 4, ten = "Giữ sạch đường làng"') + IN_ANOTHER_QUARTER + late
    january = "# tính đến 2027-01-31\n"
    assert found_in_book(quarter_without_topic, january + piece, tmp_path / "a") == []
    assert found_in_book(planned_topic_not_held, january + piece, tmp_path / "b") == []
    without_period = piece.replace('ky = "2026-Q4"\n', "")
    (told,) = found_in_book(quarter_without_topic, january + without_period, tmp_path / "c")
    assert "Quý 4 năm 2026 không có buổi chuyên đề nào" in told


def test_a_topic_for_last_year_is_not_held_against_the_plan_of_this_one() -> None:
    plan = {"chuyen_de_nam": [{"quy": 4, "ten": "Giữ sạch đường làng"}]}
    book = replace(record(year=2027), plan=Plan.model_validate(plan))

    def told(period: str) -> list[str]:
        own = {"path": "2027/2027-01-14-chuyen-de.toml", "loai": "chuyen_de", "ky": period}
        late = meeting(ngay=date(2027, 1, 14), chuyen_de={"ten": TOPIC}, **own)
        return found(topic_not_as_planned, late, book)

    assert told("2026-Q4") == []
    assert told("2027-Q4") == [
        f"chuyen_de.ten: «{TOPIC}» khác chuyên đề kế hoạch ghi cho quý 4: «Giữ sạch đường làng»."
    ]


def test_quarter_with_fewer_topics_than_a_local_paper_asks_for(tmp_path: Path) -> None:
    local = """
        # tệp chibo.toml
        quy_uoc.huong_dan = "xa"
        # tệp huong-dan/xa.toml
        ke_thua = "hd12-2018"
        chuyen_de_moi_quy = 2
        can_cu.chuyen_de_moi_quy = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"
    """
    piece = f"{YEAR_END}{dedent(local)}"
    assert found_in_book(quarter_without_topic, piece, tmp_path) == [
        "2026/ke-hoach.toml: : Quý 4 năm 2026 có 1 buổi chuyên đề, cần ít nhất 2."
    ]


def test_excused_quarter_needs_its_reason(tmp_path: Path) -> None:
    skipped = 'ky = "2026-Q4", ly_do = "cả thôn chống bão."'
    piece = f"{YEAR_END}{IN_ANOTHER_QUARTER}{plan(f'khong_hop = [{{ {skipped} }}]')}"
    assert found_in_book(quarter_without_topic, piece, tmp_path) == []
    assert found_in_book(quarter_excused, piece, tmp_path) == [
        "2026/ke-hoach.toml: khong_hop[1]: "
        "Quý 4 năm 2026 không có buổi chuyên đề nào; lý do: cả thôn chống bão."
    ]
    silent = piece.replace("cả thôn chống bão.", "")
    assert found_in_book(quarter_excused, silent, tmp_path) == []
    assert found_in_book(quarter_without_topic, silent, tmp_path) == [
        "2026/ke-hoach.toml: : Quý 4 năm 2026 không có buổi chuyên đề nào."
    ]


def test_plan_lacks_everything() -> None:
    findings = topic_plan_missing.on_year(record())
    assert [(each.location.path, each.message) for each in findings] == [
        ("chibo.toml", "Năm 2026 chưa có tệp ke-hoach.toml.")
    ]


def test_plan_lacks_its_dates(tmp_path: Path) -> None:
    # No date can be taken away from the plan of the good book but by one that cannot be read.
    piece = plan('lap_ngay = ""', 'bao_cao_cap_tren = ""', "chuyen_de_nam = []")
    assert found_in_book(topic_plan_missing, piece, tmp_path) == [
        "2026/ke-hoach.toml: chuyen_de_nam: Kế hoạch năm 2026 chưa ghi chuyên đề nào.",
        "2026/ke-hoach.toml: lap_ngay: Kế hoạch năm 2026 chưa ghi ngày lập.",
        "2026/ke-hoach.toml: bao_cao_cap_tren: Kế hoạch năm 2026 chưa ghi ngày báo cáo cấp trên.",
    ]
    early = f"# tính đến 2026-10-30\n{piece}"
    assert found_in_book(topic_plan_missing, early, tmp_path) == []


def test_meeting_without_the_table_of_its_topic(tmp_path: Path) -> None:
    whole = (
        "chưa ghi tên chuyên đề, người chuẩn bị, việc thông qua và gửi dự thảo, mục đích, yêu cầu, "
        "phần trình bày, ý kiến thảo luận và bản hoàn chỉnh."
    )
    piece = topic().replace("[chuyen_de]", "")
    assert told_of_topics(piece, tmp_path / "none") == {
        "CB709": [f"{SECOND}: chuyen_de: Tệp không có mục [chuyen_de]: {whole}"],
        "CB712": [NO_CONSEQUENCE],
    }
    blank = topic('nguoi_chuan_bi = []\nduyet = {}\ny_kien = []\nten = ""')
    general = 'y_kien = [{ nguoi = "Lê Văn Cường", noi_dung = "Tôi góp đất." }]'
    assert told_of_topics(blank, tmp_path / "blank") == {
        "CB709": [f"{SECOND}: chuyen_de: Mục [chuyen_de] để trống: {whole}"],
        "CB712": [NO_CONSEQUENCE],
    }
    discussed = topic(own=general)
    assert told_of_topics(discussed, tmp_path / "discussed")["CB709"] == [
        f"{SECOND}: chuyen_de: Mục [chuyen_de] để trống: "
        + whole.replace("phần trình bày, ý kiến thảo luận và", "phần trình bày và")
    ]


def test_combined_meeting_without_the_table_of_its_topic(tmp_path: Path) -> None:
    path = "2026/2026-11-26-ket-hop.toml"
    piece = topic(path=path, kind="ket_hop").replace("[chuyen_de]", "")
    assert [*told_of_topics(piece, tmp_path)] == ["CB709"]  # and CB309, of the work ahead
    assert found_in_book(combined_without_times, piece, tmp_path) == []


def test_meeting_with_no_more_than_the_name_of_its_topic(tmp_path: Path) -> None:
    found = {
        rule.code: found_in_book(rule, topic(f'ten = "{TOPIC}"'), tmp_path) for rule in ABOUT_TOPICS
    }
    called = "Chuyên đề của buổi ngày 26/11/2026 chưa ghi"
    assert found == {
        "CB704": [
            f"{SECOND}: chuyen_de.nguoi_chuan_bi: {called} ai chuẩn bị, ai trình bày; "
            "kế hoạch giao Trần Thị Bình và Hoàng Văn Minh chuẩn bị."
        ],
        "CB705": [f"{SECOND}: chuyen_de.duyet: {called} ai thông qua dự thảo, ngày nào."],
        "CB706": [],
        "CB707": [],
        "CB708": [f"{SECOND}: chuyen_de.gui_dang_vien: {called} ngày gửi dự thảo cho đảng viên."],
        "CB709": [f"{SECOND}: chuyen_de.tom_tat: {called} tóm tắt phần trình bày."],
        "CB710": [
            f"{SECOND}: chuyen_de.muc_dich: {called} mục đích và yêu cầu."  # nobody spoke
        ],
        "CB711": [f"{SECOND}: chuyen_de.y_kien: {called} ý kiến nào của đảng viên."],
        "CB712": [NO_CONSEQUENCE],
        "CB714": [f"{SECOND}: chuyen_de.nhom: {called} nhóm vấn đề."],
        "CB715": [],
        "CB717": [
            f"{SECOND}: chuyen_de.hoan_chinh: {called} ngày gửi bản hoàn chỉnh cho đảng viên.",
            f"{SECOND}: chuyen_de.bao_cao_cap_tren: {called} ngày báo cáo cấp trên.",
        ],
        "CB718": [],  # nobody prepared it
        "CB719": [f"{SECOND}: chuyen_de.lien_he: {called} liên hệ với công việc của chi bộ."],
    }


@pytest.mark.parametrize(
    ("own", "planned_for"),
    [
        (f'ten = "{TOPIC} Đông"', "Trần Thị Bình và Hoàng Văn Minh"),
        ('ten = "Giữ sạch đường làng"', ""),
        ('nhom = "Vấn đề khác"', "Trần Thị Bình và Hoàng Văn Minh"),
    ],
    ids=["as planned", "another topic", "no name, but one planned"],
)
def test_whom_the_plan_names_is_told(own: str, planned_for: str, tmp_path: Path) -> None:
    also = f"; kế hoạch giao {planned_for} chuẩn bị" if planned_for else ""
    assert found_in_book(nobody_prepared_topic, topic(own), tmp_path) == [
        f"{SECOND}: chuyen_de.nguoi_chuan_bi: Chuyên đề của buổi ngày 26/11/2026 chưa ghi ai chuẩn "
        f"bị, ai trình bày{also}."
    ]


def test_chi_uy_is_named_only_to_a_cell_that_has_one(tmp_path: Path) -> None:
    (alone,) = findings_in_book(draft_not_approved, topic("ten = 'A'"), tmp_path / "alone")
    assert alone.remedy == (
        'nếu bí thư đã thông qua dự thảo thì ghi  duyet.boi = "bi_thu"  và  duyet.ngay = '
        "2026-11-…  vào [chuyen_de]; nếu chưa thì để nguyên, kỳ sau thông qua trước khi gửi."
    )
    office = 'chuc_vu = [{ loai = "chi_uy_vien", tu = 2025-03-15 }]'
    member = f'# tệp dang-vien.toml\n[[dang_vien]]\nho_ten = "Trần Thị Bình"\n{office}\n'
    piece = topic("ten = 'A'") + member
    (led,) = findings_in_book(draft_not_approved, piece, tmp_path / "led")
    assert led.remedy.startswith(
        'nếu chi uỷ hoặc bí thư đã thông qua dự thảo thì ghi  duyet.boi = "chi_uy"  (hoặc "bi_thu")'
    )


def test_one_who_prepared_or_presented_is_enough(tmp_path: Path) -> None:
    for key in ("nguoi_chuan_bi", "nguoi_trinh_bay"):
        piece = topic(f'{key} = "Trần Thị Bình"')
        assert found_in_book(nobody_prepared_topic, piece, tmp_path) == []
    assert found_in_book(nobody_prepared_topic, topic("nguoi_trinh_bay = 3"), tmp_path) == []


def test_approval_with_a_day_only(tmp_path: Path) -> None:
    piece = topic("duyet.ngay = 2026-11-20")
    assert found_in_book(draft_not_approved, piece, tmp_path) == []
    assert found_in_book(approval_not_dated, piece, tmp_path) == []


def test_dates_of_a_topic(tmp_path: Path) -> None:
    dates = "duyet.ngay = {0}\ngui_dang_vien = {0}\nhoan_chinh = {1}\nbao_cao_cap_tren = {1}"
    on_the_day = topic(dates.format("2026-11-26", "2026-11-26"))
    assert found_in_book(topic_dates_contradict, on_the_day, tmp_path) == []
    wrong = topic(dates.format("2026-11-27", "2026-11-25")).replace("hoan_thanh", "dang_ghi")
    after, before = "ngày 27/11/2026, sau", "ngày 25/11/2026, trước"
    held = "ngày họp 26/11/2026."
    assert found_in_book(topic_dates_contradict, wrong, tmp_path) == [
        f"{SECOND}: chuyen_de.duyet.ngay: Dự thảo được thông qua {after} {held}",
        f"{SECOND}: chuyen_de.gui_dang_vien: Dự thảo gửi cho đảng viên {after} {held}",
        f"{SECOND}: chuyen_de.hoan_chinh: Chuyên đề hoàn chỉnh {before} {held}",
        f"{SECOND}: chuyen_de.bao_cao_cap_tren: Chuyên đề báo cáo cấp trên {before} {held}",
    ]


def test_what_was_done_on_another_side_of_the_meeting_is_taken_out(tmp_path: Path) -> None:
    piece = topic("duyet.ngay = 2026-11-27\nbao_cao_cap_tren = 2026-11-25")
    approved, reported = findings_in_book(topic_dates_contradict, piece, tmp_path)
    assert approved.remedy == (
        "ghi nhầm thì sửa duyet.ngay, hoặc dòng  ngay = …  ở đầu tệp; nếu đúng là làm sau buổi họp "
        "thì bỏ duyet trong [chuyen_de], đừng sửa lùi ngày."
    )
    assert reported.remedy == (
        "ghi nhầm thì sửa bao_cao_cap_tren, hoặc dòng  ngay = …  ở đầu tệp; nếu đúng là làm trước "
        "buổi họp thì bỏ bao_cao_cap_tren trong [chuyen_de], ghi lại khi bản đã tiếp thu ý kiến."
    )


def test_a_table_of_which_something_was_not_read_is_not_blank(tmp_path: Path) -> None:
    (finding,) = findings_in_book(topic_not_presented, topic("yeu_cau = 3"), tmp_path)
    assert finding.location.dotted_key == "chuyen_de.tom_tat"


def test_step_that_could_not_be_read_is_not_missing(tmp_path: Path) -> None:
    assert found_in_book(topic_step_missing, topic("yeu_cau = 3\ntiep_thu = []"), tmp_path) == [
        f"{SECOND}: chuyen_de.muc_dich: Chuyên đề của buổi ngày 26/11/2026 chưa ghi mục đích."
    ]


def test_general_discussion_of_a_meeting_with_only_a_topic(tmp_path: Path) -> None:
    own = 'y_kien = [{ nguoi = "Lê Văn Cường", noi_dung = "Tôi góp 30 mét vuông." }]'
    named = 'ten = "Nêu gương"'
    assert found_in_book(topic_not_discussed, topic(named, own=own), tmp_path) == []
    assert found_in_book(topic_not_discussed, topic(named, own="y_kien = 3"), tmp_path) == []
    combined = topic(named, own=own, kind="ket_hop", path="2026/2026-11-26-ket-hop.toml")
    assert found_in_book(topic_not_discussed, combined, tmp_path) == [
        "2026/2026-11-26-ket-hop.toml: chuyen_de.y_kien: "
        "Chuyên đề của buổi ngày 26/11/2026 chưa ghi ý kiến nào của đảng viên."
    ]


def test_what_was_said_has_to_be_taken_in(tmp_path: Path) -> None:
    said = topic('[[chuyen_de.y_kien]]\nnguoi = "Lê Văn Cường"\nnoi_dung = "Tôi góp đất."')
    (finding,) = findings_in_book(topic_step_missing, said, tmp_path)
    assert (finding.message, finding.remedy) == (
        "Chuyên đề của buổi ngày 26/11/2026 chưa ghi mục đích, yêu cầu và việc tiếp thu ý kiến.",
        "nếu buổi họp đã nêu thì ghi muc_dich, yeu_cau và tiep_thu vào [chuyen_de]; nếu không thì "
        "để nguyên, kỳ sau nêu.",
    )


@pytest.mark.parametrize(
    ("own", "codes"),
    [
        ("", ["CB309"]),
        ('nhiem_vu_chinh_tri = { phuong_huong = "Khởi công." }', ["CB712"]),
        ("nghi_quyet = [{ so = 13 }]", ["CB309"]),
        ("nhiem_vu = [{ so = 1 }]", []),
    ],
)
def test_a_combined_meeting_without_work_ahead_is_told_once(
    own: str, codes: list[str], tmp_path: Path
) -> None:
    piece = topic(path="2026/2026-11-26-ket-hop.toml", kind="ket_hop", own=own)
    found = [
        finding
        for rule in (block_missing, topic_without_consequence)
        for finding in findings_in_book(rule, piece, tmp_path)
    ]
    assert [f.code for f in found if f.location.dotted_key == "nhiem_vu"] == codes


@pytest.mark.parametrize("own", ["nghi_quyet = [{ so = 13 }]", "nghi_quyet = 13"])
def test_resolution_is_a_consequence(own: str, tmp_path: Path) -> None:
    assert found_in_book(topic_without_consequence, topic(own=own), tmp_path) == []


def test_topic_group_of_a_whole_list(tmp_path: Path) -> None:
    newer = '# tệp chibo.toml\nquy_uoc.huong_dan = "hd42-2025"\n'
    other = topic('nhom = "Văn hoá, văn nghệ"')
    assert found_in_book(topic_group_missing, other, tmp_path) == []
    assert found_in_book(topic_group_missing, f"{newer}{other}", tmp_path) == [
        f"{SECOND}: chuyen_de.nhom: Nhóm «Văn hoá, văn nghệ» không có trong các nhóm vấn đề "
        "theo Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025."
    ]
    for known in ("chuyen_mon", "hiệu quả công tác chuyên môn.", "Vấn đề khác"):
        piece = newer + topic(f'nhom = "{known}"')
        assert found_in_book(topic_group_missing, piece, tmp_path) == []


LAST_YEAR = "2025/2025-03-19-chuyen-de.toml"


def test_topic_of_last_year(tmp_path: Path) -> None:
    repeated = topic(f'ten = "{TOPIC} Đông"', path=LAST_YEAR)
    assert found_in_book(topic_repeated, repeated, tmp_path / "a") == [
        f"{THEMATIC}: chuyen_de.ten: «{TOPIC}» giống chuyên đề của buổi ngày 19/3/2025: "
        f"«{TOPIC} Đông»."
    ]
    draft = repeated.replace("hoan_thanh", "dang_ghi")
    assert found_in_book(topic_repeated, draft, tmp_path / "b") == []
    two_years_ago = repeated.replace("2025", "2024")
    assert found_in_book(topic_repeated, two_years_ago, tmp_path / "c") == []


def test_other_topic_than_planned_for_the_quarter(tmp_path: Path) -> None:
    other = 'ten = "Giữ sạch đường làng"'
    assert found_in_book(topic_not_as_planned, planned(f"thang = 12, {other}"), tmp_path) == [
        f"{THEMATIC}: chuyen_de.ten: "
        f"«{TOPIC}» khác chuyên đề kế hoạch ghi cho quý 4: «Giữ sạch đường làng»."
    ]


@pytest.mark.parametrize(
    "piece",
    [
        planned('quy = 4, ten = "Giữ sạch đường làng"', f'quy = 4, ten = "{TOPIC} Đông"'),
        planned('quy = 3, ten = "Giữ sạch đường làng"'),
        planned("quy = 4"),
        planned('quy = 4, ten = "Giữ sạch đường làng"') + f"# tệp {THEMATIC}\nly_do = 'bão'",
        planned('quy = 4, ten = "Giữ sạch đường làng"') + f"# tệp {THEMATIC}\nky = 'Q3'",
        planned('quy = 4, ten = "Giữ sạch đường làng"', "quy = 5"),
    ],
    ids=["one of two", "other quarter", "no name", "reason", "unread period", "unread plan"],
)
def test_topic_that_the_plan_does_not_speak_against(piece: str, tmp_path: Path) -> None:
    assert found_in_book(topic_not_as_planned, piece, tmp_path) == []


NOT_HELD = planned('quy = 4, ten = "Giữ sạch đường làng"')


def test_planned_topic_of_a_quarter_with_too_few_is_told_there(tmp_path: Path) -> None:
    local = """
        # tệp chibo.toml
        quy_uoc.huong_dan = "xa"
        # tệp huong-dan/xa.toml
        ke_thua = "hd12-2018"
        chuyen_de_moi_quy = 2
        can_cu.chuyen_de_moi_quy = "Kế hoạch số 08-KH/ĐU, ngày 19/9/2025"
    """
    piece = f"{YEAR_END}{NOT_HELD}{dedent(local)}"
    assert found_in_book(planned_topic_not_held, piece, tmp_path) == []
    assert found_in_book(quarter_without_topic, piece, tmp_path) == [
        "2026/ke-hoach.toml: : Quý 4 năm 2026 có 1 buổi chuyên đề, cần ít nhất 2; kế hoạch ghi "
        "«Giữ sạch đường làng»."
    ]


def test_where_to_say_why_another_topic_was_held(tmp_path: Path) -> None:
    (finding,) = findings_in_book(planned_topic_not_held, f"{YEAR_END}{NOT_HELD}", tmp_path / "a")
    begin = "đưa «Giữ sạch đường làng» vào quý sau hoặc kế hoạch năm sau; thôi không làm thì ghi"
    assert finding.remedy == f"{begin} ly_do vào {THEMATIC}."
    combined = topic('ten = "Học chữ"', path="2026/2026-12-03-ket-hop.toml", kind="ket_hop")
    piece = f"{YEAR_END}{NOT_HELD}{combined}{IN_ANOTHER_QUARTER}"
    (finding,) = findings_in_book(planned_topic_not_held, piece, tmp_path / "b")
    assert finding.remedy == (
        f'{begin} [[khong_hop]] có  ky = "2026-Q4"  và ly_do vào ke-hoach.toml.'
    )
    mended = piece + plan('khong_hop = [{ ky = "2026-Q4", ly_do = "bão" }]')
    assert found_in_book(planned_topic_not_held, mended, tmp_path / "c") == []


def test_planned_topic_is_told_when_its_quarter_is_over(tmp_path: Path) -> None:
    assert found_in_book(planned_topic_not_held, f"{YEAR_END}{NOT_HELD}", tmp_path) == [
        "2026/ke-hoach.toml: chuyen_de_nam[1]: "
        "«Giữ sạch đường làng» ghi cho quý 4 chưa có ở buổi nào trong năm."
    ]
    before = f"# tính đến 2026-12-30\n{NOT_HELD}"
    assert found_in_book(planned_topic_not_held, before, tmp_path) == []


@pytest.mark.parametrize(
    "explained",
    [
        topic('ten = "Giữ sạch đường làng"', path="2026/2026-07-19-chuyen-de.toml"),
        topic(),
        f"# tệp {THEMATIC}\nly_do = 'việc gấp sau bão'",
        NOT_HELD + 'khong_hop = [{ ky = "2026-Q4", ly_do = "bão" }]',
        IN_ANOTHER_QUARTER + topic(own='ky = "quý 1"').replace("chuyen_de", "thuong_ky"),
    ],
    ids=[
        "other quarter",
        "topic without a name",
        "reason of the meeting",
        "excused quarter",
        "no topic in the quarter, and a period that was not read",
    ],
)
def test_planned_topic_that_was_held_or_explained(explained: str, tmp_path: Path) -> None:
    piece = f"{YEAR_END}{NOT_HELD}{explained}"
    assert found_in_book(planned_topic_not_held, piece, tmp_path) == []


def test_reason_of_a_combined_meeting_explains_no_other_topic(tmp_path: Path) -> None:
    combined = topic(
        'ten = "Học chữ"',
        path="2026/2026-12-03-ket-hop.toml",
        kind="ket_hop",
        own="ly_do = 'một tối'",
    )
    piece = f"{YEAR_END}{NOT_HELD}{combined}"
    assert found_in_book(planned_topic_not_held, piece, tmp_path) == [
        "2026/ke-hoach.toml: chuyen_de_nam[1]: "
        "«Giữ sạch đường làng» ghi cho quý 4 chưa có ở buổi nào trong năm."
    ]


def test_final_text_is_asked_for_when_the_month_is_over(tmp_path: Path) -> None:
    piece = topic("hoan_chinh = 2026-11-28")
    assert found_in_book(final_text_not_sent, f"# tính đến 2026-11-29\n{piece}", tmp_path) == []
    assert found_in_book(final_text_not_sent, f"# tính đến 2026-11-30\n{piece}", tmp_path) == [
        f"{SECOND}: chuyen_de.bao_cao_cap_tren: "
        "Chuyên đề của buổi ngày 26/11/2026 chưa ghi ngày báo cáo cấp trên."
    ]


@pytest.mark.parametrize("rule", ABOUT_TOPICS, ids=lambda rule: rule.code)
def test_rules_about_topics_speak_of_finished_files(rule: Rule, tmp_path: Path) -> None:
    piece = topic().replace("hoan_thanh", "dang_ghi")
    assert found_in_book(rule, piece, tmp_path) == []
