"""The parts of a made-up cell: its words, its people, its meetings."""
