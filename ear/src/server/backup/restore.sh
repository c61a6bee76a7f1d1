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
  1) server=$here/../../../target/server ;;
  2) server=$2 ;;
  *) sed -n '5,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
backup=$1
: "${ZONE_DATA:=var}"

if [ "${ZONE_DB_DRIVER:-derby}" = postgresql ]; then
  if [ -n "${ZONE_DB_OWNER_PASSWORD_FILE:-}" ]; then
    ZONE_DB_OWNER_PASSWORD=$(cat "$ZONE_DB_OWNER_PASSWORD_FILE")
  fi
  ZONE_DB_USER=${ZONE_DB_OWNER:-$ZONE_DB_USER} ZONE_DB_PASSWORD=${ZONE_DB_OWNER_PASSWORD:-${ZONE_DB_PASSWORD:-}}
  where=${ZONE_DB_URL#jdbc:}
  where=${where%%\?*}
  PGPASSWORD=$ZONE_DB_PASSWORD
  export PGPASSWORD
  if [ "$(psql -XAtq -U "$ZONE_DB_USER" -c "select count(*) from pg_tables where schemaname = 'public'" "$where")" != 0 ]; then
    echo "The database holds tables already. Restore into an empty one." >&2
    exit 1
  fi
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges -U "$ZONE_DB_USER" -d "$where" "$backup"
else
  if [ -e "$ZONE_DATA/database" ]; then
    echo "$ZONE_DATA/database exists already. Restore into an empty ZONE_DATA." >&2
    exit 1
  fi
  mkdir -p "$ZONE_DATA"
  cp -r "$backup/database" "$ZONE_DATA/database.part"
  mv "$ZONE_DATA/database.part" "$ZONE_DATA/database"
  : "${ZONE_DB_URL:=jdbc:derby:$ZONE_DATA/database}" "${ZONE_DB_USER:=zone}" "${ZONE_DB_PASSWORD:=zone}"
fi
ZONE_DATA=$ZONE_DATA ZONE_DB_URL=$ZONE_DB_URL ZONE_DB_USER=$ZONE_DB_USER ZONE_DB_PASSWORD=$ZONE_DB_PASSWORD \
    sh "$here/check.sh" "$server"
if [ -z "${ZONE_IDENTITY_KEY:-}${ZONE_IDENTITY_KEY_FILE:-}" ] && [ ! -e "$ZONE_DATA/identity-numbers.key" ]; then
  echo "The key for identity numbers is not in a backup: put identity-numbers.key into $ZONE_DATA before the zone starts."
fi
