"""Family 1: the cadence of the year."""
