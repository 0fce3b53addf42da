"""Family 0: reading and shape. A file that contradicts itself, or holds what it should not."""
