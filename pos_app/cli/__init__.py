"""The command line: the same engine without a window, for people, scripts and rescue."""
