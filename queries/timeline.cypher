// kg 13 timeline · 大事记
// What happened around a name, by date.
// $name: any name, e.g. 徐汇区
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (a.name = $name OR $name IN a.aliases) AND type(r) <> 'MENTIONS'
WITH r, coalesce(r.date, endNode(r).date, startNode(r).date, r.since) AS date
WHERE date IS NOT NULL
RETURN DISTINCT date, startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, r.quotes[0] AS quote
ORDER BY date, subject, relation, object;
