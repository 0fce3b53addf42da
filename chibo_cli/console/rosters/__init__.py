"""The members of a cell on the screen: on a day, over a year, on probation, from a list."""
