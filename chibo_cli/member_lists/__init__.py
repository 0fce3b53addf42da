"""Lists of members as offices keep them: read from Excel or CSV, compared, written for Excel."""
