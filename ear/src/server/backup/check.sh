#!/bin/sh
# Compares everything stored in a database with the digest that was stored with it: files of evidence and submissions.
# Ends with 1 if anything differs. It asks the database alone, not the application. On PostgreSQL the zone may run; the
# embedded database must not be in use.
#
#   check.sh [SERVER]
#
# SERVER  the provisioned WildFly, for its database drivers; without it, the one that the build has made
#
# Settings are the environment variables of docs/operations.md, those of the zone on that database.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
built=$here/../../../target
server=${1:-$built/server}
[ -d "$server" ] || server=$built/node-server
drivers=$(find "$server/modules/org/apache/derby" "$server/modules/org/postgresql" -name '*.jar' | tr '\n' ':')
[ -n "$drivers" ] || { echo "There are no database drivers in $server." >&2; exit 2; }
: "${ZONE_DATA:=var}"
if [ "${ZONE_DB_DRIVER:-derby}" = postgresql ]; then
  . "$here/owner.sh"
  ZONE_DB_USER=$owner ZONE_DB_PASSWORD=$PGPASSWORD
fi
: "${ZONE_DB_URL:=jdbc:derby:$ZONE_DATA/database}" "${ZONE_DB_USER:=zone}" "${ZONE_DB_PASSWORD:=zone}"
export ZONE_DB_URL ZONE_DB_USER ZONE_DB_PASSWORD
exec java -Dderby.stream.error.file=/dev/null -cp "$drivers" "$here/CheckStored.java"
