#!/bin/sh
# Copies a whole PostgreSQL server while it runs. From such a copy and the log that the server has archived since, it can be
# restored to any moment (restore-to.sh).
#
#   base-backup.sh DIRECTORY
#
# DIRECTORY  where copies are kept; the name of each is its time
#
# Who asks and where is said to PostgreSQL's programs as always (PGHOST, PGPORT, PGUSER, PGPASSFILE): a role with REPLICATION.
set -eu

[ $# -eq 1 ] || { sed -n '5,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"
made=$(cd "$1" && pwd)/base-$(date -u +%Y%m%dT%H%M%S%3NZ)
pg_basebackup --pgdata="$made.part" --wal-method=stream --checkpoint=fast
mv "$made.part" "$made"
echo "$made"
