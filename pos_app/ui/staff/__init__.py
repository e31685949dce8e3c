"""Who is at the till: signing in, locking, approving, and the list of people."""
