"""What is measured: our stages, networks, rivals' models, the reference program, the floors."""
