// kg 17 investments · 投资并购
// Who put money into whom and who bought whom: how much, and when.
// Group: Companies and products
MATCH (x:Entity)-[r:INVESTED_IN|ACQUIRED]->(y:Entity)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT coalesce(r.date, '') AS date, x.label AS who, type(r) AS relation, y.label AS whom, coalesce(r.amount, '') AS amount,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY date, who, relation, whom, amount, quote, article, article_date;
