#!/bin/sh
# Bulk import into a database that does not exist yet, with the server stopped; then start it and run schema.cypher.
#   sh import.sh [DATABASE [OPTION]...]                  the database is neo4j if none is named
#   sh import.sh neo4j --overwrite-destination           throws away what the database holds
#   NEO4J_ADMIN=/opt/neo4j/bin/neo4j-admin sh import.sh  where neo4j-admin is not on the PATH
set -eu
here=$(cd "$(dirname "$0")" && pwd)
database=${1:-neo4j}
[ $# = 0 ] || shift
"${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" "$@" \
  --strict --bad-tolerance=0 --report-file="$here/import.report" \
  --array-delimiter=U+001F --multiline-fields=true --legacy-style-quoting=true --read-buffer-size=4194304 \
  --nodes="$here/nodes-header.csv,$here/nodes.csv" \
  --relationships="$here/relationships-header.csv,$here/relationships.csv"
