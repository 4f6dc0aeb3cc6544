"""The whole process, not a stage: start, latency, memory, behavior under load."""
