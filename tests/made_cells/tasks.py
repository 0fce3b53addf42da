"""Tasks and petitions of a made-up cell, followed from the meeting that set them to their end."""

from datetime import date, timedelta

from made_cells.people import Cell
from made_cells.words import table

# Of the tasks whose day has come two in a hundred are put off; of the others a third is not done.
_PUT_OFF, _UNDER_WAY = 0.02, 0.35


class _Open:
    """A task or petition that is not closed, with what will be said when it is."""

    def __init__(self, reference: str, due: date, end: str) -> None:
        self.reference = reference
        self.due = due
        self.end = end
        self.is_told = False


class Ledger:
    """What is open in a cell; the last meeting of the year closes all that is due in it."""

    def __init__(self, cell: Cell) -> None:
        self._cell = cell
        self._tasks: list[_Open] = []
        self._petitions: list[_Open] = []

    def given(self, slug: str, day: date, works: list[list[str]], present: set[str]) -> str:
        """The tables of new tasks: content, requirement, measure, and what its review will say."""
        dice = self._cell.words.dice
        text = ""
        for number, (content, requirement, measure, end, *_) in enumerate(works, start=1):
            *doers, inspector = self._cell.next_doers(present, 3)
            due = next_day(day) - timedelta(days=dice.randint(1, 2))
            if day.month < 10 and dice.random() < _UNDER_WAY:
                due += timedelta(days=30)
            self._tasks.append(_Open(f"{slug}/{number}", due, end))
            keys = {"so": number, "noi_dung": content, "yeu_cau": requirement, "bien_phap": measure}
            people = {"nguoi_thuc_hien": doers, "nguoi_kiem_tra": inspector, "han": due}
            text += table("[[nhiem_vu]]", keys | people)
        return text

    def reviewed(self, day: date) -> str:
        """The tables that review every open task."""
        return "".join([self._review(task, day) for task in [*self._tasks]])

    def petition(self, slug: str, day: date, author: str) -> str:
        """The table of a new petition, which the next meeting answers."""
        cell = self._cell
        entry = cell.words.draw("kien_nghi")
        content, competence, handler, answer = cell.words.filled(entry, xa=cell.commune)
        due = next_day(day)
        self._petitions.append(_Open(f"{slug}/1", due, answer))
        keys = {"so": 1, "nguoi": author, "noi_dung": content, "tham_quyen": competence}
        return table("[[kien_nghi]]", keys | {"noi_xu_ly": handler, "han": due})

    def answered(self) -> str:
        """The tables that answer every open petition."""
        told, self._petitions = self._petitions, []
        return "".join(
            table(
                "[[tra_loi_kien_nghi]]",
                {"kien_nghi_cu": each.reference, "noi_dung": each.end, "tinh_trang": "da_tra_loi"},
            )
            for each in told
        )

    def _review(self, task: _Open, day: date) -> str:
        words, last = self._cell.words, day.month == 12
        keys: dict[str, object] = {"nhiem_vu_cu": task.reference}
        if not last and task.due > day and not task.is_told and words.has("dang_lam"):
            task.is_told = True
            keys |= {"tinh_trang": "dang_lam", "dien_giai": words.say("dang_lam")}
        elif not last and words.has("gia_han") and words.dice.random() < _PUT_OFF:
            task.due = next_day(day) - timedelta(days=1)
            keys |= {"tinh_trang": "gia_han", "dien_giai": words.say("gia_han")}
            keys |= {"han_moi": task.due}
        else:
            self._tasks.remove(task)
            keys |= {"tinh_trang": "hoan_thanh", "dien_giai": task.end}
        return table("[[ra_soat]]", keys)


def next_day(day: date) -> date:
    """The day of the regular meeting in the month after."""
    year, month = divmod(day.year * 12 + day.month, 12)
    return date(year, month + 1, 3)
