"""The parts of the benchmark: how runs are timed, and what is measured."""
