// kg 09 bridges · 两机构的纽带
// Who and what is tied to both of two bodies, with the sentence for each side.
// Group: Bodies and areas
// $one: the name of a body, e.g. 徐汇区委
// $other: the name of another body, e.g. 徐汇区政府
MATCH (a:Entity)-[r]-(x:Entity)-[q]-(b:Entity)
WHERE (a.name = $one OR a.label = $one OR $one IN a.aliases) AND (b.name = $other OR b.label = $other OR $other IN b.aliases) AND a.id <> b.id AND x.id <> a.id AND x.id <> b.id
  AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED'] AND NOT type(q) IN ['MENTIONS', 'CLAIMED', 'RELATED']
RETURN DISTINCT x.label AS bridge, type(r) AS relation, coalesce(r.title, r.role, r.act, '') AS detail, type(q) AS other_relation, coalesce(q.title, q.role, q.act, '') AS other_detail,
  r.quotes[0] AS quote, q.quotes[0] AS other_quote
ORDER BY bridge, relation, detail, other_relation, other_detail, quote, other_quote;
