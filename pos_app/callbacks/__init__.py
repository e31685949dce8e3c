"""The way in for the providers' calls: a receiver, a puller, and the queue behind both."""
