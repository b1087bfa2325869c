// kg 10 partners · 合作伙伴
// With whom an organisation works, over one to three steps, with the sentence behind the last step.
// Group: Bodies and areas
// $organisation: the name of an organisation or area, e.g. 云滨区临江医院
MATCH (a:Entity)-[:PARTNERED_WITH*1..3]-(b:Entity)
WHERE (a.name = $organisation OR a.label = $organisation OR $organisation IN a.aliases) AND a.id <> b.id
WITH DISTINCT a, b
MATCH path = allShortestPaths((a)-[:PARTNERED_WITH*1..3]-(b))
WITH nodes(path) AS n, last(relationships(path)) AS r, length(path) AS steps
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT steps, CASE WHEN steps > 1 THEN n[1].label ELSE '' END AS via, CASE WHEN steps > 2 THEN n[2].label ELSE '' END AS then_via, last(n).label AS partner,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY steps, partner, via, then_via, quote, article, article_date;
