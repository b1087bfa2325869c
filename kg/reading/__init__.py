"""Article → sentences: splitting, words, names, titles, dates."""
