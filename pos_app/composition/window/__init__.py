"""From the window's start to its end, and what stands behind its panels."""
