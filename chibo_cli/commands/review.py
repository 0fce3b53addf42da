"""chibo review"""

from pathlib import Path

import typer

from chibo_cli.commands import options
from chibo_cli.commands.yearly import AsDocx, Year, check_form, year_as_of


def review(
    year: Year,
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
) -> None:
    """Tổng hợp số liệu một năm: buổi họp, nghị quyết, nhiệm vụ, chuyên đề, kiến nghị.

    Chỉ có số liệu, tên, ngày và số văn bản, không lời bình: buổi họp và tỉ lệ dự, nghị quyết theo
    loại, nhiệm vụ theo tháng, theo lĩnh vực (linh_vuc), theo người, chuyên đề theo kế hoạch, kiến
    nghị theo thẩm quyền, biểu quyết, cấp trên dự và kiểm tra. Số liệu tính đến ngày ở --tinh-den,
    chậm nhất là ngày cuối năm: việc còn mở chuyển sang năm sau. Buổi có ghi ky thì tính cho năm của
    kỳ ấy; nghị quyết, nhiệm vụ, kiến nghị tính theo ngày họp. Thêm --docx để ghi ra Word; các tuỳ
    chọn -o, --pdf, --open, --dry-run là của bản Word ấy. Tệp chưa ghi xong hoặc chưa đọc được thì
    nói ở đầu.

    Ví dụ:
      chibo review 2026
      chibo review 2026 --tinh-den 2026-06-30
      chibo review 2026 --docx --pdf
    """
    from chibo_cli.commands.writing import Writing, put_papers
    from chibo_cli.console.review import show_review, show_review_as_csv, show_review_as_json
    from chibo_cli.documents.review_values import review_values
    from chibo_cli.facts.year_gaps import missing_from_figures
    from chibo_cli.facts.year_review import year_review
    from chibo_cli.papers.year_review import review_paper

    how = Writing(output, as_json, quiet, dry_run, pdf, open_it)
    check_form(how, as_docx=as_docx, as_csv=as_csv)
    record, reading = year_as_of(folder, year, as_of)
    if as_docx:
        raise typer.Exit(put_papers([review_paper(record, reading)], record, how))
    reviewed = year_review(record)
    values = review_values(record, reviewed)
    missing = missing_from_figures(record)
    name = record.cell.naming_on(record.as_of).name or "Chi bộ"
    if as_json:
        show_review_as_json(values, reviewed, name, missing)
    elif as_csv:
        show_review_as_csv(values, missing)
    else:
        show_review(values, reviewed, name, missing, no_color=no_color)
