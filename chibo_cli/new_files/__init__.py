"""New files for a person to fill in: a workspace, a year, a meeting, from text templates."""

from chibo_cli.new_files.carried import Carried, carried_to
from chibo_cli.new_files.criteria import new_criteria_text
from chibo_cli.new_files.meetings import new_meeting_text
from chibo_cli.new_files.plans import NewPlan, new_plan
from chibo_cli.new_files.workspaces import new_workspace_texts

__all__ = [
    "Carried",
    "NewPlan",
    "carried_to",
    "new_criteria_text",
    "new_meeting_text",
    "new_plan",
    "new_workspace_texts",
]
