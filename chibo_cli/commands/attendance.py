"""chibo attendance"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from chibo_cli.commands import options
from chibo_cli.commands.yearly import AsDocx, Year, check_form, year_as_of
from chibo_cli.errors import ChiboError

if TYPE_CHECKING:
    from chibo_cli.facts.year_attendance import MemberYear, YearAttendance
    from chibo_cli.record import YearRecord

Form = Literal["text", "csv", "json"]


def attendance(
    year: Year,
    person: Annotated[
        str | None,
        typer.Option("--nguoi", metavar="TÊN", help="Chỉ một đảng viên: cả trang theo dõi."),
    ] = None,
    as_of: options.AsOf = None,
    as_docx: AsDocx = False,
    as_csv: options.AsCsv = False,
    as_json: options.AsJson = False,
    output: options.Output = None,
    pdf: options.ToPdf = False,
    open_it: options.OpenIt = False,
    dry_run: options.DryRun = False,
    folder: options.Folder = Path(),
    quiet: options.Quiet = False,
    no_color: options.NoColor = False,
    no_input: options.NoInput = False,
) -> None:
    """Xem cả năm từng đảng viên dự sinh hoạt thế nào, phát biểu, nhận và làm những việc gì.

    Bảng theo tháng ghi người có mặt, vắng có lý do, vắng không có lý do; dưới bảng là số buổi khác,
    ý kiến, kiến nghị, nhiệm vụ và lý do vắng. Tất cả lấy từ biên bản, xếp theo tên, không chấm
    điểm, không xếp hạng: đó là cơ sở để kiểm điểm cuối năm. Thêm --nguoi để xem cả trang của một
    người; tên gõ không dấu, gõ tắt cũng được. Thêm --docx để ghi bảng ra Word, khổ ngang; các tuỳ
    chọn -o, --pdf, --open, --dry-run là của bản Word ấy. Tệp chưa ghi xong hoặc chưa đọc được thì
    nói ở đầu bảng.

    Ví dụ:
      chibo attendance 2026
      chibo attendance 2026 --nguoi toan
      chibo attendance 2026 --docx --pdf
      chibo attendance 2026 --csv > theo-doi-2026.csv
    """
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.console.papers import show_notes
    from chibo_cli.facts.year_attendance import year_attendance
    from chibo_cli.papers.year_attendance import absence_notes, attendance_paper

    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    check_form(how, as_docx=as_docx, as_csv=as_csv)
    if as_docx and person:
        raise ChiboError("Bản Word là bảng của cả chi bộ: bỏ --nguoi, hoặc bỏ --docx.")
    record, reading = year_as_of(folder, year, as_of)
    if as_docx:
        raise typer.Exit(put_papers([attendance_paper(record, reading)], record, how))
    attended = year_attendance(record)
    chosen = _member_meant(person, attended, ask=not no_input) if person else None
    form: Form = "json" if as_json else "csv" if as_csv else "text"
    _show(attended, record, chosen, form, no_color=no_color)
    if not quiet:
        notes = absence_notes(record, reading)
        show_notes(note for note in notes if chosen is None or note.startswith(chosen.name))


def _show(
    attended: "YearAttendance",
    record: "YearRecord",
    chosen: "MemberYear | None",
    form: Form,
    *,
    no_color: bool,
) -> None:
    """Show the year of all members, or of the one chosen."""
    from chibo_cli.console.attendance import show_attendance, show_attendance_as_csv
    from chibo_cli.console.attendance_fields import show_attendance_as_json
    from chibo_cli.console.member_year import show_member, show_member_as_csv
    from chibo_cli.facts.year_gaps import missing_from_figures

    name = record.cell.naming_on(record.as_of).name or "Chi bộ"
    missing = missing_from_figures(record)
    if form == "json":
        members = (chosen,) if chosen else attended.members
        show_attendance_as_json(attended, name, members, missing)
    elif form == "csv" and chosen:
        show_member_as_csv(chosen, missing)
    elif form == "csv":
        show_attendance_as_csv(attended, missing)
    elif chosen:
        show_member(chosen, attended, missing, no_color=no_color)
    else:
        show_attendance(attended, name, missing, no_color=no_color)


def _member_meant(typed: str, attended: "YearAttendance", *, ask: bool) -> "MemberYear":
    """The member a typed name means; unaccented, and in part, as long as only one fits."""
    from chibo_cli.commands.choosing import People, person_named

    members = {one.name: one for one in attended.members}
    known = {name: one.member for name, one in members.items()}
    where = f"danh sách đảng viên năm {attended.year}"
    return members[person_named(typed, People((known,), where=where), ask=ask)]
