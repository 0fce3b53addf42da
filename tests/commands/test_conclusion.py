"""conclusion: the conclusion and the notice of it; numbers, days, and what is told."""

from pathlib import Path

import docx
import tomli
from command_run import Run

MEETING = "2026-03-03-thuong-ky.toml"
CONCLUSION = "so/2026/van-ban/2026-03-03-thuong-ky-ket-luan.docx"
NOTICE = "so/2026/van-ban/2026-03-03-thuong-ky-thong-bao-ket-luan.docx"
REGISTER = Path("so/2026/so-van-ban.toml")


def head(path: str) -> list[str]:
    """Number, place and date of a paper, then its title."""
    word = docx.Document(path)
    title = [p.text for p in word.paragraphs if p.text][:3]
    return [*(cell.text for cell in word.tables[0].rows[1].cells), *title]


def change(workspace: Path, old: str, new: str) -> None:
    """Change the meeting file of March."""
    path = workspace / "2026" / MEETING
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def one_line(told: str) -> str:
    return " ".join(told.split())


def test_without_a_number_the_next_one_and_its_line_are_told(run: Run, workspace: Path) -> None:
    told = run("conclusion", "2026-03", "-C", "so")
    assert (told.code, told.out) == (0, f"Đã ghi: {CONCLUSION}\n")
    assert one_line(told.err) == (
        "Kết luận in để trống số. Số tiếp theo là 01: ghi so = 1 vào bảng [ket_luan] của "
        f"2026/{MEETING}, rồi in lại."
    )
    assert head(CONCLUSION) == [
        "Số      -KL/CB",
        "Bình Minh, ngày 03 tháng 3 năm 2026",
        "KẾT LUẬN",
        "CỦA CHI BỘ THÔN ĐÔNG",
        "tại kỳ sinh hoạt chi bộ tháng 3 năm\u00a02026",
    ]


def test_number_day_and_subject_are_those_of_the_file(run: Run, workspace: Path) -> None:
    change(
        workspace,
        "[ket_luan]\n",
        '[ket_luan]\nso = 3\nban_hanh = 2026-03-05\ntrich_yeu = "Về làm đường Đồng Cửa"\n',
    )
    told = run("conclusion", "2026-03", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert head(CONCLUSION) == [
        "Số 03-KL/CB",
        "Bình Minh, ngày 05 tháng 3 năm 2026",
        "KẾT LUẬN",
        "CỦA CHI BỘ THÔN ĐÔNG",
        "về làm đường Đồng Cửa",
    ]


def test_the_notice_is_numbered_in_the_register_and_keeps_number_and_day(
    run: Run, workspace: Path
) -> None:
    run("notice", "2026-03", "-C", "so", "-q")
    words = ("conclusion", "2026-03", "--thong-bao", "-C", "so", "-q")
    assert run(*words, "--ngay", "2026-03-06").code == 0
    assert head(NOTICE) == [
        "Số 02-TB/CB",
        "Bình Minh, ngày 06 tháng 3 năm 2026",
        "THÔNG BÁO",
        "kết luận kỳ sinh hoạt chi bộ tháng 3 năm\u00a02026",
        "-----",
    ]
    registered = tomli.loads(REGISTER.read_text(encoding="utf-8"))["van_ban"]
    assert [str(value) for value in registered[1].values()] == [
        "TB",
        "2",
        "2026-03-06",
        "kết luận kỳ sinh hoạt chi bộ tháng 3 năm 2026",
        "van-ban/2026-03-03-thuong-ky-thong-bao-ket-luan.docx",
    ]

    before = REGISTER.read_bytes()
    told = run(*words[:-1], "--ngay", "2026-03-09")
    assert (told.code, told.out) == (0, f"Không đổi: {NOTICE}\n")
    assert " ".join(told.err.split()) == (
        "Văn bản đã vào sổ với ngày 06/3/2026; giữ ngày ấy, không ghi ngày 09/3/2026. Muốn đổi "
        "thì sửa ngay ở 2026/so-van-ban.toml."
    )
    assert REGISTER.read_bytes() == before


def test_the_day_of_issue_dates_the_notice(run: Run, workspace: Path) -> None:
    change(workspace, "[ket_luan]\n", "[ket_luan]\nban_hanh = 2026-03-05\n")
    run("conclusion", "2026-03", "--thong-bao", "-C", "so", "-q")
    assert head(NOTICE)[1] == "Bình Minh, ngày 05 tháng 3 năm 2026"


def test_a_draft_takes_no_number(run: Run, workspace: Path) -> None:
    change(workspace, 'dia_diem = "Nhà văn hoá thôn Đông"\n', "")
    told = run("conclusion", "2026-03", "--thong-bao", "-C", "so", "--ngay", "2026-03-06")
    assert told.code == 0
    assert "  - địa điểm (dia_diem)\n" in told.err
    assert head(NOTICE)[0] == "Số      -TB/CB"
    assert not REGISTER.exists()


def test_a_committee_meeting_concludes_in_the_name_of_the_cell(run: Run, workspace: Path) -> None:
    told = run("conclusion", "2026-03-02", "--loai", "chi_uy", "-C", "so", "-q")
    path = "so/2026/van-ban/2026-03-02-chi-uy-ket-luan.docx"
    assert (told.code, told.out) == (0, f"{path}\n")
    assert head(path)[2:] == ["KẾT LUẬN", "cuộc họp chi uỷ tháng 3 năm\u00a02026", "-----"]
    word = docx.Document(path)
    assert [p.text for p in word.tables[0].rows[0].cells[0].paragraphs] == [
        "ĐẢNG BỘ XÃ BÌNH MINH",
        "CHI BỘ THÔN ĐÔNG",
        "*",
    ]
    assert [p.text for p in word.paragraphs if p.text.startswith(("I- ", "II", "IV"))] == [
        "I- ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        "II- NHIỆM VỤ",
        "III- NỘI DUNG KẾT LUẬN",
        "IV- DỰ KIẾN PHÂN CÔNG",
    ]


def test_without_a_conclusion_the_remedy_is_told(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / MEETING
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition("[ket_luan]\n")
    _, _, after = rest.partition("]\n")
    path.write_text(before + after, encoding="utf-8")
    for words in ((), ("--thong-bao",)):
        told = run("conclusion", "2026-03", "-C", "so", *words)
        assert (told.code, one_line(told.err)) == (
            2,
            "Lỗi: Buổi thường kỳ ngày 03/3/2026 không có kết luận; muốn ra kết luận thì thêm bảng "
            f"[ket_luan], có noi_dung, vào 2026/{MEETING}.",
        )


def test_only_the_notice_takes_a_day(run: Run, workspace: Path) -> None:
    told = run("conclusion", "2026-03", "-C", "so", "--ngay", "2026-03-06")
    assert (told.code, told.err) == (
        2,
        "Lỗi: --ngay chỉ dùng cùng --thong-bao; ngày của kết luận ghi ở ban_hanh.\n",
    )


def test_dry_run_registers_nothing(run: Run, workspace: Path) -> None:
    told = run("conclusion", "2026-03", "--thong-bao", "-C", "so", "--dry-run", "-q")
    assert (told.code, told.out) == (0, f"{NOTICE}\n")
    assert (REGISTER.exists(), Path(NOTICE).exists()) == (False, False)
