"""Lists as Qt wants them: models that read the journal a page at a time."""
