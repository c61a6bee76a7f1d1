#!/bin/sh
# Restores a backup into a database that holds nothing yet, and compares everything stored with its digest. The zone must
# not run. Afterwards it starts as always.
#
#   restore.sh BACKUP [SERVER]
#
# BACKUP  what backup.sh has made
# SERVER  the provisioned WildFly, for its database drivers; without it, the one that the build has made
#
# Settings are the environment variables of docs/operations.md, those of the zone that shall run on it. PostgreSQL: a
# database as create-database.sql makes it. The embedded database: a ZONE_DATA without one.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
case $# in
  1) server= ;;
  2) server=$2 ;;
  *) sed -n '5,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
backup=$1
: "${ZONE_DATA:=var}"

if [ "${ZONE_DB_DRIVER:-derby}" = postgresql ]; then
  . "$here/owner.sh"
  tables=$(psql -XAtq -U "$owner" -c "select count(*) from pg_tables where schemaname = 'public'" "$where")
  if [ "$tables" != 0 ]; then
    echo "The database holds tables already. Restore into an empty one." >&2
    exit 1
  fi
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges -U "$owner" -d "$where" "$backup"
else
  if [ -e "$ZONE_DATA/database" ]; then
    echo "$ZONE_DATA/database exists already. Restore into an empty ZONE_DATA." >&2
    exit 1
  fi
  mkdir -p "$ZONE_DATA"
  rm -rf "$ZONE_DATA/database.part"
  cp -r "$backup/database" "$ZONE_DATA/database.part"
  mv "$ZONE_DATA/database.part" "$ZONE_DATA/database"
fi
if [ -z "${ZONE_IDENTITY_KEY:-}${ZONE_IDENTITY_KEY_FILE:-}" ] && [ ! -e "$ZONE_DATA/identity-numbers.key" ]; then
  echo "The key for identity numbers is not in a backup: put identity-numbers.key into $ZONE_DATA before the zone starts."
fi
exec sh "$here/check.sh" $server
