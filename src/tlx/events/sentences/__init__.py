"""How a sentence is read: class strings, verbs, clauses with their subjects, event nouns, and who speaks."""
