"""Headlines: the words of the source, begun and cut where it hurts least."""
