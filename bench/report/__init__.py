"""Results as JSON, table, page and drawing."""
