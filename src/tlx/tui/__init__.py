"""The terminal explorer: draws a view, turns keys into commands, carries out their effects."""
