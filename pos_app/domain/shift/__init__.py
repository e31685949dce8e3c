"""What a shift is: its count, its events, its figures, its reports. Pure."""
