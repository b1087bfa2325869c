"""Page → articles: headlines, bylines, columns, clutter."""
