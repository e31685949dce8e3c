"""Payment APIs: one folder each, and what they share: declarations, the HTTP client, reading."""
