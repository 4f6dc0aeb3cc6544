"""What only macOS does; not tried on a machine yet, written after its documentation."""
