"""The embedded provider sandbox: an independent imitation of both providers, so that no shared bug hides."""
