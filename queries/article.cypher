// kg 22 article · 文章内容
// What one article says of the things that it names.
// Group: Sources
// $title: a part of the article's title, e.g. 人才
MATCH (w:Article)
WHERE w.label CONTAINS $title
MATCH (w)-[:MENTIONS]->(s:Entity)-[r]->(o:Entity)
WHERE w.id IN r.articles AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED']
UNWIND range(0, size(r.articles) - 1) AS i
WITH w, s, r, o, i
WHERE r.articles[i] = w.id
RETURN DISTINCT w.label AS article, type(r) AS relation, s.label AS subject, o.label AS object, r.quotes[i] AS quote
ORDER BY article, relation, subject, object, quote;
