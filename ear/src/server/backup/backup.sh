#!/bin/sh
# Makes a backup of a running zone and says where it is. Users go on meanwhile.
#
#   backup.sh
#
# Settings are the environment variables of docs/operations.md, the same as the zone's. PostgreSQL: pg_dump, as the owner of
# the schema. The embedded database: the zone makes the backup itself; run this on its computer, it needs curl. Backups go
# to ZONE_BACKUP (ZONE_DATA/backup); the newest ZONE_BACKUP_KEEP (14) stay. The key for identity numbers is not in them.
set -eu

: "${ZONE_DATA:=var}" "${ZONE_PORT:=8080}" "${ZONE_BACKUP_KEEP:=14}"

if [ "${ZONE_DB_DRIVER:-derby}" = postgresql ]; then
  : "${ZONE_BACKUP:=$ZONE_DATA/backup}"
  mkdir -p "$ZONE_BACKUP"
  made=$(cd "$ZONE_BACKUP" && pwd)/zone-$(date -u +%Y%m%dT%H%M%SZ).dump
  if [ -n "${ZONE_DB_OWNER_PASSWORD_FILE:-}" ]; then
    ZONE_DB_OWNER_PASSWORD=$(cat "$ZONE_DB_OWNER_PASSWORD_FILE")
  fi
  where=${ZONE_DB_URL#jdbc:}
  PGPASSWORD=${ZONE_DB_OWNER_PASSWORD:-${ZONE_DB_PASSWORD:-}} pg_dump --format=custom --no-owner --no-privileges \
      --username="${ZONE_DB_OWNER:-$ZONE_DB_USER}" --file="$made.part" "${where%%\?*}"
  pg_restore --list "$made.part" > /dev/null
  mv "$made.part" "$made"
else
  made=$(curl --fail --silent --show-error -X POST -H 'X-Operator: backup' "http://127.0.0.1:$ZONE_PORT/operator/backup")
fi
ls -1d "$(dirname "$made")"/zone-* | sort -r | tail -n +$((ZONE_BACKUP_KEEP + 1)) | while read -r old; do rm -rf "$old"; done
echo "$made"
