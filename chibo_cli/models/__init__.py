"""The files of a cell as frozen values: one module per kind of TOML file."""
