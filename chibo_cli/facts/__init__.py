"""The named facts of a meeting, one small function each, shared by rules, papers and scores."""
