"""chibo: sổ sinh hoạt chi bộ bằng tệp TOML, in ra văn bản đúng thể thức."""

__version__ = "0.1.0"
