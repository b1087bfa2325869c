"""What a saved question runs on."""
