// kg 14 article · 文章内容
// What one article says.
// $title: a part of the article's title, e.g. 人才
MATCH (a:Article), (s:Entity)-[r]->(o:Entity)
WHERE a.name CONTAINS $title AND a.id IN r.articles AND type(r) <> 'MENTIONS'
RETURN DISTINCT a.name AS article, s.name AS subject, type(r) AS relation, o.name AS object
ORDER BY article, relation, subject, object;
