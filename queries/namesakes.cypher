// kg 05 namesakes · 同名人物
// Which people have the same name, with the posts that tell them apart.
// Group: People
MATCH (x:Person)
WITH x.name AS name, collect(x) AS people
WHERE size(people) > 1
UNWIND people AS p
OPTIONAL MATCH (p)-[r:HOLDS_POST]->(b:Entity)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT name, p.label AS person, coalesce(b.label, '') AS body, coalesce(r.title, '') AS title,
  coalesce(r.quotes[0], '') AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY name, person, body, title, quote, article, article_date;
