// kg 14 article · 文章内容
// What one article says.
// $title: a part of the article's title, e.g. 人才
MATCH (w:Article)
WHERE w.name CONTAINS $title
MATCH (s:Entity)-[r]->(o:Entity)
WHERE w.id IN r.articles AND type(r) <> 'MENTIONS'
UNWIND range(0, size(r.articles) - 1) AS i
WITH w, s, r, o, i WHERE r.articles[i] = w.id
RETURN DISTINCT w.label AS article, type(r) AS relation, s.label AS subject, o.label AS object, r.quotes[i] AS quote
ORDER BY article, relation, subject, object, quote;
