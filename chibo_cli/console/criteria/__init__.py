"""Criteria sets on the screen: which there are, what one says, a new one of the cell's own."""
