"""The embedded provider sandbox: an independent imitation, so that no shared bug hides."""
