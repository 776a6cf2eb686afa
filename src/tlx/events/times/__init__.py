"""Which words a date belongs to, how they change what it means, and why a date makes no row."""
