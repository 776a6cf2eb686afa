"""tlx: point it at a folder of documents and read them as one timeline, with the reason for every date."""

__version__ = "0.1.0"

__all__ = ["__version__"]
