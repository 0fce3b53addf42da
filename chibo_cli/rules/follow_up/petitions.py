"""How findings call a petition."""

from chibo_cli.models.meeting.decisions import Petition


def petition_name(petition: Petition, index: int) -> str:
    """`Kiến nghị 1`; without a number its place in the file."""
    if petition.number:
        return f"Kiến nghị {petition.number}"
    return f"Kiến nghị ở mục thứ {index + 1}"
