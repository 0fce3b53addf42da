"""Score sheets on the screen and for other programs."""
