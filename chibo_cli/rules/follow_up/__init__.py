"""Family 6: what a meeting decides, and what becomes of it."""
