"""A criteria set over the facts of a meeting: points proposed with their evidence, and ratings."""
