"""Family 7: thematic meetings."""
