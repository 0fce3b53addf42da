"""Letters that forward a petition: those of the example year, short and very long ones."""

from datetime import date
from pathlib import Path

from builder import earlier_meeting, record

from chibo_cli.loader import load_year, open_workspace
from chibo_cli.papers import Paper
from chibo_cli.papers.letters import forwarding_of
from chibo_cli.papers.own_wishes import Wishes
from paper_samples import Sample
from paper_samples.own_papers import UNDER_HD05

EXAMPLE = Path(__file__).parents[3] / "examples" / "chi-bo-thon-dong"
OCTOBER = "2026-10-03-thuong-ky/1"


def of_example(reference: str, day: date, **changes: object) -> Paper:
    """A letter from a petition of the example year."""
    book, _ = load_year(open_workspace(EXAMPLE), 2026, as_of=date(2026, 12, 31))
    wishes = Wishes(today=day, **changes)  # type: ignore[arg-type]
    return forwarding_of(book, reference, wishes)


def from_petition(fragment: str, **changes: object) -> Paper:
    """A letter from the petition of October in the sample book, with these keys."""
    meeting = earlier_meeting(f"[[kien_nghi]]\nso = 1\n{fragment}")
    wishes = Wishes(today=UNDER_HD05, **changes)  # type: ignore[arg-type]
    return forwarding_of(record(meeting), OCTOBER, wishes, names_author=False)


def made() -> dict[str, Sample]:
    """To the government, to the superior committee before HD05, without the author's name."""
    word = "Đường trục thôn hỏng nhiều chỗ, xe chữa cháy không vào được, đề nghị sửa chữa. " * 30
    papers = {
        "kien-nghi-chinh-quyen": (
            of_example("2026-09-03-thuong-ky/1", date(2026, 9, 5)),
            date(2026, 9, 5),
        ),
        "kien-nghi-cap-tren": (
            of_example("2026-02-03-thuong-ky/1", date(2026, 2, 5), urgency="khẩn"),
            date(2026, 2, 5),
        ),
        "kien-nghi-khong-neu-ten": (
            from_petition('noi_dung = "Sửa cống đầu thôn"\nnoi_xu_ly = "Uỷ ban nhân dân xã"'),
            UNDER_HD05,
        ),
        "kien-nghi-con-thieu": (from_petition('nguoi = "Phạm Thị Dung"'), UNDER_HD05),
        "rat-dai-kien-nghi": (
            from_petition(f'noi_dung = ["{word}", "{word}"]\nnoi_xu_ly = "{word[:200]}"'),
            UNDER_HD05,
        ),
    }
    return {n: Sample(paper.content, day, paper.missing) for n, (paper, day) in papers.items()}
