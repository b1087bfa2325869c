// kg 06 partners · 合作伙伴
// With whom an organisation works, over one to three steps.
// $organisation: the name of an organisation or area, e.g. 商汤科技
MATCH path = (a:Entity)-[:PARTNERED_WITH*1..3]-(b:Entity)
WHERE (a.name = $organisation OR $organisation IN a.aliases) AND a.id <> b.id
WITH b, min(length(path)) AS steps
RETURN steps, b.name AS partner
ORDER BY steps, partner;
