"""A real server process and clients for it. Nothing here knows what a test is about."""
