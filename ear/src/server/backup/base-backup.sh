#!/bin/sh
# Copies a whole PostgreSQL server while it runs. From such a copy and the log that the server has archived since, it can be
# restored to any moment (restore-to.sh).
#
#   base-backup.sh DIRECTORY [ARCHIVE]
#
# DIRECTORY  where copies are kept, the newest ZONE_BACKUP_KEEP (4) of them; the name of each is its time
# ARCHIVE    where the log is archived; what the oldest copy does not need goes
#
# Who asks and where is said to PostgreSQL's programs as always (PGHOST, PGPORT, PGUSER, PGPASSFILE): a role with REPLICATION.
set -eu

case $# in
  1|2) ;;
  *) sed -n '5,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
: "${ZONE_BACKUP_KEEP:=4}"
[ "$ZONE_BACKUP_KEEP" -ge 1 ] || { echo "ZONE_BACKUP_KEEP must be at least 1." >&2; exit 2; }
archive=${2:-}
[ -z "$archive" ] || archive=$(cd "$archive" && pwd)
mkdir -p "$1"
cd "$1"
made=$(pwd)/base-$(date -u +%Y%m%dT%H%M%S%3NZ)
trap 'rm -rf "$made.part"' EXIT
pg_basebackup --pgdata="$made.part" --wal-method=stream --checkpoint=fast
if [ -n "$(ls "$made.part/pg_tblspc")" ]; then
  echo "The server has tablespaces outside its directory; these scripts do not copy them." >&2
  exit 1
fi
mv "$made.part" "$made"
ls -1d base-*Z | sort -r | tail -n +$((ZONE_BACKUP_KEEP + 1)) | while read -r old; do
  rm -rf "$old"
done
if [ -n "$archive" ]; then
  oldest=$(ls -1d base-*Z | sort | head -n 1)
  # The place in the log without the timeline, which comes first in the name.
  needed=$(sed -n 's/^START WAL LOCATION: .* (file [0-9A-F]\{8\}\([0-9A-F]\{16\}\))$/\1/p' "$oldest/backup_label")
  [ -n "$needed" ] || { echo "$oldest does not say where it begins." >&2; exit 1; }
  ls -1 "$archive" | grep -E '^[0-9A-F]{24}(\..*)?$' | while read -r file; do
    place=$(printf %.24s "$file")
    place=${place#????????}
    [ "$(printf '%s\n%s\n' "$place" "$needed" | sort | head -n 1)" = "$needed" ] || rm -f "$archive/$file"
  done
fi
echo "$made"
