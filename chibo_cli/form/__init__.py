"""The form of a Word file: what it lacks against the official form of Party papers."""

from chibo_cli.form.demands import Profile
from chibo_cli.form.faults import FormFault
from chibo_cli.form.measuring import Measured, applied, examine, measure
from chibo_cli.form.profile import profile_on

__all__ = ["FormFault", "Measured", "Profile", "applied", "examine", "measure", "profile_on"]
