"""Family 5: votes."""
