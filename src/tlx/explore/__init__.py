"""Query, view, commands: what every face shares, with no screen in it."""
