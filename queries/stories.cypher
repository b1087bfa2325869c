// kg 23 stories · 同稿转载
// Which articles tell one story in the same words: copies of one another, by several outlets or by one.
// Group: Sources
MATCH (w:Article)
WHERE w.story IS NOT NULL
MATCH (f:Entity {id: w.story})
RETURN DISTINCT f.label AS story, coalesce(w.date, '') AS date, coalesce(w.outlet, '') AS outlet, w.label AS article, coalesce(w.source, '') AS source
ORDER BY story, date, outlet, article, source;
