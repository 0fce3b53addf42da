"""Family 9: scores and ratings, against their criteria set and against the record."""
