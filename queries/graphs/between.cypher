// kg 92 between · 两者之间
// The shortest ways over facts between two names, drawn as a graph.
// Group: Graphs
// $from: one name, e.g. 曹立强
// $to: another name, e.g. 王宏伟
MATCH (a:Entity), (b:Entity)
WHERE (a.name = $from OR a.label = $from OR $from IN a.aliases) AND (b.name = $to OR b.label = $to OR $to IN b.aliases) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[*..6]-(b))
WHERE none(r IN relationships(path) WHERE type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED'])
RETURN path
LIMIT 50;
