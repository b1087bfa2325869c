// kg 09 about · 关于某名
// Everything that the graph says of a name.
// $name: any name, e.g. 漕河泾街道
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (a.name = $name OR $name IN a.aliases) AND type(r) <> 'MENTIONS'
RETURN DISTINCT startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, r.quotes[0] AS quote
ORDER BY relation, subject, object;
