// kg 15 search · 查找名称
// Which things have a name with this part in it.
// $part: a part of a name, e.g. 医院
MATCH (e:Entity)
WHERE e.name CONTAINS $part OR any(alias IN e.aliases WHERE alias CONTAINS $part)
RETURN DISTINCT e.name AS name, labels(e) AS labels, e.aliases AS aliases
ORDER BY name;
