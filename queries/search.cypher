// kg 21 search · 查找名称
// Which things have a name with this part in it.
// Group: Any name
// $part: a part of a name, e.g. 医院
MATCH (e:Entity)
WHERE e.name CONTAINS $part OR e.label CONTAINS $part OR any(alias IN e.aliases WHERE alias CONTAINS $part)
UNWIND [e.name, e.label] + coalesce(e.aliases, []) AS alias
WITH e, alias
WHERE alias CONTAINS $part
UNWIND [label IN labels(e) WHERE label <> 'Entity'] AS type
RETURN DISTINCT e.label AS name, type, alias
ORDER BY name, type, alias;
