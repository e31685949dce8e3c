"""The right zone of the window: what is going on while the next customer is served."""
