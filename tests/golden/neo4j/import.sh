#!/bin/sh
# Bulk import into an empty Neo4j, with the server stopped; then start it and run schema.cypher.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
neo4j-admin database import full neo4j --overwrite-destination --strict --bad-tolerance=0 --array-delimiter=U+001F \
  --nodes="$here/nodes-header.csv,$here/nodes.csv" \
  --relationships="$here/relationships-header.csv,$here/relationships.csv"
