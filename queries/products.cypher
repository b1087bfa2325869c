// kg 12 products · 产品应用
// Which products are in use where, and who developed or launched them.
MATCH (x:Entity)-[r:DEVELOPED|LAUNCHED|USES]->(t:Product)
OPTIONAL MATCH (w:Article {id: r.articles[0]})
RETURN DISTINCT t.label AS product, type(r) AS relation, x.label AS who,
  r.quotes[0] AS quote, coalesce(w.name, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY product, relation, who, quote;
