"""One module for each job at the counter: screens compose widgets and decide nothing else."""
