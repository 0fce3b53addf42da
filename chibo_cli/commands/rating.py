"""chibo rating"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chibo_cli.commands import options
from chibo_cli.commands.yearly import year_as_of
from chibo_cli.errors import ChiboError


def rating(
    year: Annotated[
        int | None,
        typer.Argument(metavar="NĂM", min=1930, max=2199, help="Năm; mặc định năm nay."),
    ] = None,
    as_of: options.AsOf = None,
    as_csv: options.AsCsv = False,
    as_json: options.AsJson = False,
    folder: options.Folder = Path(),
    no_color: options.NoColor = False,
) -> None:
    """Xem xếp loại từng tháng, xếp loại năm theo quy định của bộ tiêu chí, và diễn biến.

    Điểm, xếp loại lấy từ phiếu chấm (cham-diem/); mỗi bên chấm một cột, không lấy trung bình giữa
    các bên. Tháng đã có xếp loại của bên quyết định thì tính theo đó, chưa có thì theo chi bộ tự
    chấm. Xếp loại năm theo đúng quy định ghi trong bộ tiêu chí, kèm từng bước xét; quy định thiếu
    hoặc chưa đủ dữ kiện thì nói là chưa kết luận được. Cuối cùng là những kỳ còn kém và mất điểm ở
    đâu, theo lời ghi trong phiếu.

    Ví dụ:
      chibo rating
      chibo rating 2026 --tinh-den 2026-06-30
      chibo rating 2026 --csv > xep-loai-2026.csv
    """
    from chibo_cli.console.rating import show_rating, show_rating_as_csv
    from chibo_cli.console.rating_fields import show_rating_as_json
    from chibo_cli.scoring.unread import unread_for_scores
    from chibo_cli.scoring.yearly import scored_year

    if as_csv and as_json:
        raise ChiboError("Chỉ chọn một trong --csv, --json.")
    record, reading = year_as_of(folder, year or (as_of or date.today()).year, as_of)
    scored = scored_year(record)
    name = record.cell.naming_on(record.as_of).name or "Chi bộ"
    unread = unread_for_scores(record, reading)
    if as_json:
        show_rating_as_json(scored, name, unread)
    elif as_csv:
        show_rating_as_csv(scored, unread)
    else:
        show_rating(scored, name, unread, no_color=no_color)
