"""The preview and what is drawn over it: pill, on-screen display, help, notices, the sparkline."""
