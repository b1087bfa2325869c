// kg 16 products · 产品应用
// Which products are in use where, and who developed or launched them.
// Group: Companies and products
MATCH (x:Entity)-[r:DEVELOPED|LAUNCHED|USES]->(t:Product)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT t.label AS product, type(r) AS relation, x.label AS who,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY product, relation, who, quote, article, article_date;
