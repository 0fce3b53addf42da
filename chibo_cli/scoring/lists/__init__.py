"""What the lists of several cells say of each: the scores of a month, of a year, half a year."""
