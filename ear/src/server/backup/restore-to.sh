#!/bin/sh
# Makes a directory from which PostgreSQL starts as it was at a moment, or as far as its archived log leads.
#
#   restore-to.sh BASE ARCHIVE DIRECTORY [TIME]
#
# BASE       what base-backup.sh has made, before that moment
# ARCHIVE    the files of the log, where archive-log.sh has put them
# DIRECTORY  new; PostgreSQL's data directory from now on
# TIME       the moment, with its zone: 2027-01-10 23:59:59+08; without it, the end of the log
#
# Run it as the user that PostgreSQL runs as. Then start PostgreSQL on DIRECTORY, and run check.sh. The key for identity
# numbers is not in it.
set -eu

case $# in
  3|4) ;;
  *) sed -n '4,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
base=$1 archive=$(cd "$2" && pwd) directory=$3 time=${4:-}
case $time in
  ''|*[+-][0-9][0-9]|*[+-][0-9][0-9]:[0-9][0-9]|*Z) ;;
  *) echo "TIME needs its zone, such as +08: $time" >&2; exit 2 ;;
esac
case $archive$time in
  *\'*) echo "No quotes, please, in ARCHIVE and TIME." >&2; exit 2 ;;
esac
[ -f "$base/backup_label" ] || { echo "$base is not what base-backup.sh has made." >&2; exit 2; }
if [ -e "$directory" ]; then
  echo "$directory exists already. Restore into a new directory." >&2
  exit 1
fi
rm -rf "$directory.part"
trap 'rm -rf "$directory.part"' EXIT
cp -R "$base" "$directory.part"
chmod 700 "$directory.part"
rm -f "$directory.part/postmaster.pid"
{
  echo "restore_command = 'cp \"$archive/%f\" \"%p\"'"
  echo "recovery_target_action = 'promote'"
  echo "recovery_target_time = '$time'"
  # Its log is another one from here on, and must not come into the archive that it was made from.
  echo "archive_mode = off"
} >> "$directory.part/postgresql.auto.conf"
: > "$directory.part/recovery.signal"
mv "$directory.part" "$directory"
echo "$directory"
