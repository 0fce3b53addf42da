"""What a person has answered to `chibo score`, as a draft, or as the command that says the same."""

from dataclasses import dataclass, field
from pathlib import Path

from chibo_cli.changing.scores import ScoreDraft
from chibo_cli.commands.scoring import Given, Typed, given_draft
from chibo_cli.console.papers import folder_option, quoted
from chibo_cli.editing.score_totals import Overall
from chibo_cli.editing.score_words import Counts, Mark
from chibo_cli.editing.scores import decided_by_choice, typed_word
from chibo_cli.models.score import Choice, Evaluator
from chibo_cli.scoring.points import points_shown


@dataclass
class Answers:
    """What has been answered so far."""

    draft: ScoreDraft
    evaluator: Evaluator
    choices: dict[str, Choice] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    overall: Overall = field(default_factory=Overall)
    vote: Counts | None = None

    def as_draft(self) -> ScoreDraft:
        """The draft with all answers."""
        decided = decided_by_choice(self.draft.sheet, self.evaluator, self.choices)
        marks = (*decided, *self.marks.values())
        return given_draft(self.draft, Given(self.evaluator, marks, self.overall, self.vote))

    def as_typed(self) -> Typed:
        """All answers as the options of a command that gives the same."""
        return Typed(
            self.evaluator,
            points=tuple(f"{each.criterion}={typed_word(each)}" for each in self.marks.values()),
            reasons=tuple(f"{m.criterion}={m.reason}" for m in self.marks.values() if m.reason),
            choices=tuple(f"{key}={choice.value}" for key, choice in self.choices.items()),
            total=None if self.overall.total is None else points_shown(self.overall.total),
            rating=self.overall.rating,
            explanation=self.overall.explanation,
            vote=None if self.vote is None else self.vote.shown,
        )

    def as_command(self, folder: Path) -> str:
        """The command that gives the same answers without a question; empty without any."""
        typed = self.as_typed()
        if typed.is_empty:
            return ""
        is_other = typed.evaluator is not Evaluator.CELL
        options = [
            ("--nguoi-cham", typed.evaluator.value if is_other else None),
            *(("--chon", each) for each in typed.choices),
            *(("--diem", each) for each in typed.points),
            *(("--ly-do", each) for each in typed.reasons),
            ("--tong", typed.total),
            ("--xep-loai", typed.rating),
            ("--thuyet-minh", typed.explanation),
            ("--bieu-quyet", typed.vote),
        ]
        # Quotation marks within a word would end it, in one shell or another.
        given = [(name, word.replace('"', "'")) for name, word in options if word]
        words = " ".join(f"{name} {quoted(word)}" for name, word in given)
        path = quoted(self.draft.sheet.meeting.path)
        return f"chibo score {path} {words}{folder_option(folder)}"
