// kg 91 around · 身边关系
// A name and what is joined to it over one or two facts, the nearest first, drawn as a graph.
// Group: Graphs
// $name: any name, e.g. 澜芯微电子
MATCH path = (a:Entity)-[*1..2]-(b:Entity)
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases)
  AND none(r IN relationships(path) WHERE type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED'])
RETURN path
ORDER BY length(path), b.id
LIMIT 150;
