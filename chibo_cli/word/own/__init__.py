"""A cell's own templates: read as untrusted files, checked, and compiled within bounds."""
