#!/bin/sh
# Puts a file of PostgreSQL's log into the archive, whole or not at all; PostgreSQL calls it:
#
#   archive_command = '/opt/filing-zone/backup/archive-log.sh "%p" /archive/"%f"'
#
# A file that is there already is left as it is: the same one is fine, another one is refused.
set -eu

file=$1 archived=$2
if [ -e "$archived" ]; then
  cmp -s "$file" "$archived" && exit 0
  echo "$archived is there already, and differs." >&2
  exit 1
fi
cp "$file" "$archived.part"
sync "$archived.part"
mv "$archived.part" "$archived"
