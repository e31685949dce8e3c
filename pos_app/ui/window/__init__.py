"""The window itself: its first frame, what furnishes it, what its keys do, and what it hears."""
