"""What an instructor reads about a class beside its scores; nothing here changes a score."""
