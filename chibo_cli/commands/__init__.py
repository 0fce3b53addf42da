"""One command per file: read options, call the core, show, exit."""
