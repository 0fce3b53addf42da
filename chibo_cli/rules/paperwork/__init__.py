"""Family 8: the papers and their numbers."""
