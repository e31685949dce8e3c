"""The shift at work: opened, counted, closed, explained, over what the journal holds."""
