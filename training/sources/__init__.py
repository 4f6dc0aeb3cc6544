"""Who there is to learn from: stills of webcams, votes, people who move; and the mixture of all."""
