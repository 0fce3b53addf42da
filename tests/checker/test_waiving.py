"""Waivers: with a reason and, for an error, a paper; unused and unknown ones are told."""

from dataclasses import replace
from pathlib import Path

import tomli
from good_book import AS_OF, NOVEMBER, good_book, laid_over, write_book

from chibo_cli.checker import EVERYTHING, Report, Selection, check
from chibo_cli.loader import load_year, open_workspace

SHORT = 'ket_thuc = "20:00"\n'


def report(folder: Path, selection: Selection = EVERYTHING, **pieces: str) -> Report:
    """The check of the good book with pieces laid over November's meeting and the plan."""
    book = good_book()
    paths = {"meeting": NOVEMBER, "plan": "2026/ke-hoach.toml"}
    for name, piece in pieces.items():
        book[paths[name]] = laid_over(book[paths[name]], tomli.loads(piece))
    write_book(book, folder)
    workspace = open_workspace(folder)
    record, reading = load_year(workspace, 2026, as_of=AS_OF)
    return check(record, [*workspace.findings, *reading], selection)


def told(made: Report) -> list[tuple[str, str]]:
    return [(each.code, each.message) for each in made.findings if each.code != "CB110"]


def waiver(code: str, **keys: str) -> str:
    lines = [f'quy_tac = "{code}"', *(f'{key} = "{value}"' for key, value in keys.items())]
    return "\n".join(["[[mien]]", *lines, ""])


def test_a_warning_is_waived_with_a_reason(tmp_path: Path) -> None:
    made = report(tmp_path, meeting=SHORT + waiver("CB305", ly_do="mất điện từ 20 giờ"))
    assert told(made) == []
    assert [(each.code, each.waived) for each in made.waived] == [
        ("CB305", "mất điện từ 20 giờ"),
    ]


def test_a_waiver_without_reason_is_refused(tmp_path: Path) -> None:
    made = report(tmp_path, meeting=SHORT + waiver("CB305"))
    assert [code for code, _ in told(made)] == ["CB305", "CB050"]
    assert told(made)[1][1] == "Miễn CB305 mà không ghi lý do, nên không được miễn."
    assert made.waived == ()


def test_an_error_is_waived_only_with_a_paper(tmp_path: Path) -> None:
    both = 'chu_tri = "Nguyễn Văn An"\nthu_ky = "Nguyễn Văn An"\n'
    reason = {"ly_do": "chi bộ chỉ còn ba người họp được"}
    refused = report(tmp_path / "1", meeting=both + waiver("CB302", **reason))
    assert told(refused) == [
        ("CB302", "Nguyễn Văn An vừa chủ trì vừa ghi biên bản."),
        ("CB050", "Miễn CB302 mà không ghi văn bản làm căn cứ, nên không được miễn."),
    ]
    paper = {"can_cu": "Công văn số 12-CV/ĐU, ngày 01/11/2026"}
    allowed = report(tmp_path / "2", meeting=both + waiver("CB302", **reason, **paper))
    assert told(allowed) == []
    assert [each.waived for each in allowed.waived] == [
        "chi bộ chỉ còn ba người họp được; Công văn số 12-CV/ĐU, ngày 01/11/2026",
    ]


def test_a_waiver_in_a_meeting_covers_that_meeting_only(tmp_path: Path) -> None:
    made = report(tmp_path, plan=waiver("CB305", ly_do="mất điện"), meeting=SHORT)
    assert [code for code, _ in told(made)] == ["CB305", "CB052"]


def test_a_waiver_nothing_needed_is_told(tmp_path: Path) -> None:
    made = report(tmp_path, meeting=waiver("CB305", ly_do="mất điện"))
    assert told(made) == [
        ("CB052", "Mục miễn CB305 không miễn gì: không có phát hiện nào như thế."),
    ]
    unasked = report(tmp_path / "2", Selection(("CB1",)), meeting=waiver("CB305", ly_do="mất điện"))
    assert told(unasked) == []


def test_a_waiver_of_no_rule_is_told(tmp_path: Path) -> None:
    made = report(tmp_path, meeting=waiver("CB399", ly_do="không cần"))
    assert told(made) == [("CB051", "Không có quy tắc nào mang mã «CB399» để miễn.")]


def test_a_rule_about_the_year_is_waived_in_the_plan(tmp_path: Path) -> None:
    # Without the plan's topics CB703 speaks of the year.
    made = report(
        tmp_path, plan='bao_cao_cap_tren = ""\n' + waiver("CB703", ly_do="đảng uỷ không yêu cầu")
    )
    assert [each.code for each in made.waived] in ([], ["CB703"])


def test_a_waiver_of_a_meeting_not_looked_at_is_not_called_unused(tmp_path: Path) -> None:
    write_book(
        good_book()
        | {NOVEMBER: laid_over(good_book()[NOVEMBER], tomli.loads(waiver("CB305", ly_do="lũ")))},
        tmp_path,
    )
    workspace = open_workspace(tmp_path)
    record, reading = load_year(workspace, 2026, as_of=AS_OF)
    october = replace(record, window=(10,))
    assert told(check(october, [*workspace.findings, *reading])) == []


def test_a_waiver_in_the_wrong_place_says_where_it_belongs(tmp_path: Path) -> None:
    made = report(tmp_path, plan=waiver("CB305", ly_do="mất điện"), meeting=SHORT)
    assert told(made)[1] == (
        "CB052",
        "CB305 là quy tắc về một buổi, nên mục miễn ở đây không có tác dụng.",
    )
