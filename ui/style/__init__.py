"""Colors, fonts and icons; drawn here, no picture files."""
