"""Which accounts tell one event, and what it shows of them."""
