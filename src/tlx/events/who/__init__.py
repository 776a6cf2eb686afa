"""Who takes part: persons, bodies and those without a name, by what they are called and whom pronouns mean."""
