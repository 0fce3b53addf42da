"""topic: the papers on a topic, which could not be made and why, the number of the report."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builder import meeting, record
from command_run import Run
from pptx import Presentation
from printed import printed

from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import Meeting
from chibo_cli.papers.talks import TALK
from chibo_cli.papers.topics import COVER_NOTE, REPORT, Wanted, topic_papers

FOLDER = "so/2026/van-ban"
NOTE, REPORTED, SLIDES = (
    f"{FOLDER}/2026-03-19-chuyen-de-{name}"
    for name in ("phieu-gui.docx", "bao-cao-chuyen-de.docx", "trinh-chieu.pptx")
)
MARCH = ("topic", "2026-03-19", "-C", "so")


def change(workspace: Path, old: str, new: str) -> None:
    path = workspace / "2026" / "2026-03-19-chuyen-de.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_without_a_choice_all_papers_on_the_topic_are_made(run: Run, workspace: Path) -> None:
    told = run(*MARCH)
    assert (told.code, told.out) == (
        0,
        f"Đã ghi: {NOTE}\nĐã ghi: {REPORTED}\nĐã ghi: {SLIDES}\n",
    )
    register = (workspace / "2026" / "so-van-ban.toml").read_text(encoding="utf-8")
    assert register.endswith(
        '[[van_ban]]\nloai = "BC"\nso = 1\nngay = 2026-03-26\n'
        'trich_yeu = "kết quả sinh hoạt chuyên đề tháng 3 năm 2026"\n'
        'tep = "van-ban/2026-03-19-chuyen-de-bao-cao-chuyen-de.docx"\n'
    )


def test_printed_again_nothing_changes(run: Run, workspace: Path) -> None:
    run(*MARCH)
    register = (workspace / "2026" / "so-van-ban.toml").read_bytes()
    told = run(*MARCH)
    assert (told.code, told.out, told.err) == (
        0,
        f"Không đổi: {NOTE}\nKhông đổi: {REPORTED}\nKhông đổi: {SLIDES}\n",
        "",
    )
    assert (workspace / "2026" / "so-van-ban.toml").read_bytes() == register


@pytest.mark.parametrize(
    ("option", "made"), [("--phieu-gui", NOTE), ("--bao-cao", REPORTED), ("--trinh-chieu", SLIDES)]
)
def test_an_option_makes_that_paper_alone(
    run: Run, workspace: Path, option: str, made: str
) -> None:
    told = run(*MARCH, option)
    assert (told.code, told.out) == (0, f"Đã ghi: {made}\n")


def test_slides_changed_in_powerpoint_are_kept(run: Run, workspace: Path) -> None:
    run(*MARCH, "--trinh-chieu")
    slides = Presentation(SLIDES)
    slides.slides[1].placeholders[1].text_frame.paragraphs[0].runs[1].text = "Sửa tay"
    slides.save(SLIDES)
    told = run(*MARCH, "--trinh-chieu")
    fresh = SLIDES.replace(".pptx", ".moi.pptx")
    assert (told.code, told.out) == (4, f"Đã ghi bên cạnh: {fresh}\n")


def test_slides_nobody_touched_are_replaced(run: Run, workspace: Path) -> None:
    run(*MARCH, "--trinh-chieu")
    change(workspace, "Ba giải pháp:", "Bốn giải pháp:")
    told = run(*MARCH, "--trinh-chieu")
    assert (told.code, told.out) == (0, f"Đã ghi lại: {SLIDES}\n")
    assert told.err == ""


def test_a_report_of_a_day_not_recorded_takes_the_day_asked_for_and_says_what_to_write(
    run: Run, workspace: Path
) -> None:
    change(workspace, "bao_cao_cap_tren = 2026-03-26\n", "")
    told = run(*MARCH, "--bao-cao", "--ngay", "2026-03-27")
    assert told.code == 0
    assert " ".join(told.err.split()).startswith(
        "Báo cáo đề ngày 27/3/2026. Gửi rồi thì ghi bao_cao_cap_tren = 2026-03-27 vào [chuyen_de] "
        "của 2026/2026-03-19-chuyen-de.toml."
    )
    assert "\nSố 01-BC/CB\nBình Minh, ngày 27 tháng 3 năm 2026\n" in printed(REPORTED)


def test_a_draft_of_a_report_takes_no_number(run: Run, workspace: Path) -> None:
    change(workspace, "hoan_chinh = 2026-03-25\n", "")
    told = run(*MARCH, "--bao-cao")
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - ngày gửi bản chuyên đề hoàn chỉnh cho đảng viên (hoan_chinh)\n"
    )
    assert not (workspace / "2026" / "so-van-ban.toml").exists()


def test_a_note_about_a_draft_of_a_day_nobody_recorded_is_not_made_up(
    run: Run, workspace: Path
) -> None:
    change(workspace, "gui_dang_vien = 2026-03-12\n", "")
    why = (
        "Chưa có phiếu gửi dự thảo: buổi họp đã qua mà tệp không ghi ngày gửi dự thảo; đã gửi thì "
        "ghi gui_dang_vien = … (ngày gửi) vào [chuyen_de] của 2026/2026-03-19-chuyen-de.toml."
    )
    told = run(*MARCH)
    assert told.out == f"Đã ghi: {REPORTED}\nĐã ghi: {SLIDES}\n"
    assert " ".join(told.err.split()).endswith(why)
    told = run(*MARCH, "--phieu-gui")
    assert (told.code, told.out, " ".join(told.err.split())) == (2, "", f"Lỗi: {why}")
    told = run(*MARCH, "--phieu-gui", "--ngay", "2026-03-13")
    assert "Bình Minh, ngày 13 tháng 3 năm 2026" in printed(NOTE)


@pytest.mark.parametrize("options", [(), ("--trinh-chieu",), ("--phieu-gui", "--bao-cao")])
def test_a_day_is_for_one_paper(run: Run, workspace: Path, options: tuple[str, ...]) -> None:
    told = run(*MARCH, *options, "--ngay", "2026-03-13")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Dùng --ngay thì chọn một trong hai: --phieu-gui hoặc --bao-cao.\n",
    )


def test_a_meeting_without_topic_is_refused(run: Run, workspace: Path) -> None:
    told = run("topic", "2026-03", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Buổi thường kỳ ngày 03/3/2026 không sinh hoạt chuyên đề; chọn buổi chuyên đề hoặc "
        "kết hợp, ví dụ thêm  --loai chuyen_de.\n",
    )


def test_json_tells_of_all_papers(run: Run, workspace: Path) -> None:
    told = json.loads(run("topic", "2026-03", "--loai", "chuyen_de", "-C", "so", "--json").out)
    assert [paper["tep"] for paper in told["van_ban"]] == [
        path.removeprefix("so/") for path in (NOTE, REPORTED, SLIDES)
    ]


def bare(fragment: str = "") -> Meeting:
    """A thematic meeting not held yet, with little in its file."""
    return meeting(
        f'trang_thai = "dang_ghi"\nnghi_quyet = []\nchuan_bi.cau_hoi = []\n{fragment}',
        path="2026/2026-11-19-chuyen-de.toml",
        loai="chuyen_de",
        ngay=date(2026, 11, 19),
    )


def told_before(held: Meeting, *, all_of_them: bool = False) -> tuple[list[str], list[str]]:
    """The papers made on 10 November, and what is told of the last."""
    book = replace(record(held), as_of=date(2026, 11, 10))
    wanted = Wanted((COVER_NOTE, REPORT, TALK), all_of_them)
    papers = topic_papers(book, held, (), wanted=wanted)
    return [paper.path.name for paper in papers], list(papers[-1].notes)


def test_before_the_meeting_only_what_can_be_made_is_made() -> None:
    held = bare('[chuyen_de]\nten = "Tiết kiệm điện"')
    assert told_before(held) == (
        ["2026-11-19-chuyen-de-phieu-gui.docx"],
        [
            "Phiếu gửi đề ngày 10/11/2026. Gửi rồi thì ghi  gui_dang_vien = 2026-11-10  vào "
            "[chuyen_de] của 2026/2026-11-19-chuyen-de.toml.",
            "Chưa có báo cáo sinh hoạt chuyên đề: buổi họp ngày 19/11/2026 chưa diễn ra.",
            "Chưa có bài trình chiếu: chuyên đề chưa ghi gì để trình bày; ghi muc_dich, yeu_cau, "
            "lien_he, tom_tat vào [chuyen_de] của 2026/2026-11-19-chuyen-de.toml.",
        ],
    )


def test_what_is_asked_for_by_name_must_be_possible() -> None:
    with pytest.raises(ChiboError) as raised:
        told_before(bare('[chuyen_de]\ntom_tat = "Tắt đèn"'), all_of_them=True)
    assert str(raised.value) == (
        "Chưa có báo cáo sinh hoạt chuyên đề: buổi họp ngày 19/11/2026 chưa diễn ra."
    )


def test_a_thematic_meeting_without_the_table_is_told_to_write_it() -> None:
    with pytest.raises(ChiboError) as raised:
        told_before(bare())
    assert str(raised.value) == (
        "Buổi chuyên đề ngày 19/11/2026 chưa ghi chuyên đề; ghi bảng [chuyen_de] vào "
        "2026/2026-11-19-chuyen-de.toml."
    )


def test_slides_on_a_topic_without_a_name_are_a_draft() -> None:
    held = bare('[chuyen_de]\ntom_tat = "Tắt đèn"')
    (paper,) = topic_papers(record(held), held, (), wanted=Wanted((TALK,)))
    assert paper.missing == ("tên chuyên đề (ten, trong [chuyen_de])",)
