// kg 94 overview · 总览
// The facts that most stories tell, drawn as a graph.
// Group: Graphs
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED']
WITH a, r, b
ORDER BY r.stories DESC, r.id
LIMIT 150
RETURN a, r, b;
