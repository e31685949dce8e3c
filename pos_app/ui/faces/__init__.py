"""What the window asks of whoever stands behind it: engine and composition implement these."""
