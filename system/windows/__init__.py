"""What only Windows does; not tried on a machine yet, written after its documentation."""
