"""A room for each family of jobs at the counter; screens compose widgets and decide nothing."""
