"""Family 2: the preparation of a meeting."""
