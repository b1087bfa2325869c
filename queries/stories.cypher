// kg 16 stories · 同稿转载
// Which articles tell one story in the same words: copies of one another, by several outlets or by one.
MATCH (w:Article)
WHERE w.story IS NOT NULL
MATCH (f:Article {id: w.story})
RETURN DISTINCT f.name AS story, coalesce(w.date, '') AS date, coalesce(w.outlet, '') AS outlet, w.name AS article, w.source AS source
ORDER BY story, date, outlet, article, source;
