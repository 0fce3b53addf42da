"""What counts as recorded in a meeting file."""

from chibo_cli.models.base import Table


def is_recorded(table: Table | None) -> bool:
    """Whether a table holds more than its presenter's name: "không có" does, blank does not."""
    return table is not None and any(
        name != "presenters" and getattr(table, name) is not None for name in table.model_fields_set
    )
