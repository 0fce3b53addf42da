"""Family 4: who attends."""
