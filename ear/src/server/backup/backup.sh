#!/bin/sh
# Makes a backup of a running zone and says where it is. Users go on meanwhile.
#
#   backup.sh
#
# Settings are the environment variables of docs/operations.md, the same as the zone's. PostgreSQL: pg_dump, as the owner of
# the schema. The embedded database: the zone makes the backup itself; run this on its computer, it needs curl. Backups go
# to ZONE_BACKUP (ZONE_DATA/backup); the newest ZONE_BACKUP_KEEP (14) stay. The key for identity numbers is not in them.
set -eu

: "${ZONE_DATA:=var}" "${ZONE_PORT:=8080}" "${ZONE_ADDRESS:=127.0.0.1}" "${ZONE_BACKUP_KEEP:=14}"
: "${ZONE_BACKUP:=$ZONE_DATA/backup}"
[ "$ZONE_BACKUP_KEEP" -ge 1 ] || { echo "ZONE_BACKUP_KEEP must be at least 1." >&2; exit 2; }
mkdir -p "$ZONE_BACKUP"
ZONE_BACKUP=$(cd "$ZONE_BACKUP" && pwd)
# What earlier runs could not finish; a day is enough for one that still runs.
find "$ZONE_BACKUP" -maxdepth 1 -name 'zone-*.part' -mmin +1440 -exec rm -rf {} +

if [ "${ZONE_DB_DRIVER:-derby}" = postgresql ]; then
  . "$(dirname "$0")/owner.sh"
  made=$ZONE_BACKUP/zone-$(date -u +%Y%m%dT%H%M%S%3NZ).dump
  pg_dump --format=custom --no-owner --no-privileges --username="$owner" --file="$made.part" "$where"
  pg_restore --list "$made.part" > /dev/null
  mv "$made.part" "$made"
else
  [ "$ZONE_ADDRESS" != 0.0.0.0 ] || ZONE_ADDRESS=127.0.0.1
  made=$(curl --fail --silent --show-error --retry 60 --retry-delay 2 --retry-connrefused -X POST \
      -H 'X-Operator: backup' "http://$ZONE_ADDRESS:$ZONE_PORT/operator/backup")
fi
[ -e "$made" ] || { echo "There is no backup: $made" >&2; exit 1; }
# By their names, which are times; only what is whole counts.
cd "$(dirname "$made")"
ls -1d zone-*Z zone-*Z.dump 2>/dev/null | sort -r | tail -n +$((ZONE_BACKUP_KEEP + 1)) | while read -r old; do
  rm -rf "$old"
done
echo "$made"
