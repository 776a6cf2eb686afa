"""Accounts as rows: their words, trigger, headline, participants and sureness; and what somebody says."""
