"""The form of a Word file: what it lacks against the official form of Party papers."""

from chibo_cli.form.faults import FormFault
from chibo_cli.form.measuring import applied, measure
from chibo_cli.form.paper import Profile
from chibo_cli.form.profile import profile_on

__all__ = ["FormFault", "Profile", "applied", "measure", "profile_on"]
