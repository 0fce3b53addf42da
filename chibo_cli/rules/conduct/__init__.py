"""Family 3: conduct and content of a meeting."""
