"""Forms that are drawn from what a service declares."""
