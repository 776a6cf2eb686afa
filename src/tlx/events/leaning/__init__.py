"""What sentences without time words lean on, their document or what was told before, and how sure a row of them is."""
