#!/bin/sh
# Starts the zone on Payara Server 6 and stays in the foreground until it is stopped (Ctrl-C, SIGTERM).
#
#   start.sh [PAYARA DRIVERS EAR]
#
# PAYARA   the unpacked server, which is left as it is; without arguments, all three are what the build has made
# DRIVERS  a directory with the jars of the two databases' drivers
# EAR      the application, the same file as for every server
#
# Settings are the environment variables of docs/operations.md. The zone's own domain is made in ZONE_DATA at the first
# start and configured anew at each.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
built=$here/../../../target
case $# in
  0) set -- "$built/payara6" "$built/drivers" "$built/filing-zone.ear" ;;
  3) ;;
  *) sed -n '4,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
asadmin=$1/bin/asadmin drivers=$2 ear=$3

: "${ZONE_DATA:=var}" "${ZONE_PORT:=8080}" "${ZONE_ADDRESS:=127.0.0.1}" "${ZONE_JAVA_OPTS:=-Xmx768m}"
: "${ZONE_DB_DRIVER:=derby}" "${ZONE_DB_USER:=zone}" "${ZONE_DB_POOL:=30}" "${ZONE_DB_SECONDS:=60}"
mkdir -p "$ZONE_DATA"
ZONE_DATA=$(cd "$ZONE_DATA" && pwd)
if [ -n "${ZONE_DB_PASSWORD_FILE:-}" ]; then
  ZONE_DB_PASSWORD=$(cat "$ZONE_DB_PASSWORD_FILE")
fi
: "${ZONE_DB_PASSWORD:=zone}" "${ZONE_DB_URL:=jdbc:derby:$ZONE_DATA/database;create=true}"
case $ZONE_DB_DRIVER in
  derby) ZONE_DB_DRIVER_CLASS=org.apache.derby.iapi.jdbc.AutoloadedDriver ;;
  postgresql) ZONE_DB_DRIVER_CLASS=org.postgresql.Driver ;;
  *) echo "ZONE_DB_DRIVER must be derby or postgresql, not $ZONE_DB_DRIVER" >&2; exit 2 ;;
esac
export ZONE_DATA ZONE_PORT ZONE_ADDRESS ZONE_DB_DRIVER_CLASS ZONE_DB_URL ZONE_DB_USER ZONE_DB_PASSWORD ZONE_DB_POOL ZONE_DB_SECONDS

domains=$ZONE_DATA/payara
domain=$domains/zone
if [ ! -d "$domain" ]; then
  "$asadmin" create-domain --nopassword --portbase $((ZONE_PORT - 80)) --domaindir "$domains" zone >&2
fi
cp "$drivers"/*.jar "$domain/lib/"

# Logs: the console for people; server.log for machines, in JSON; requests.log with a line of JSON for each request.
logging=$domain/config/logging.properties
sed -i -e '/^com.sun.enterprise.server.logging.GFFileHandler.\(formatter\|rotationLimitInBytes\|maxHistoryFiles\)=/d' \
    -e '/^java.util.logging.\(FileHandler\|SimpleFormatter\)\./d' -e '/^tw.filingzone.request\./d' "$logging"
cat >> "$logging" <<LOGGING
com.sun.enterprise.server.logging.GFFileHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter
com.sun.enterprise.server.logging.GFFileHandler.rotationLimitInBytes=50000000
com.sun.enterprise.server.logging.GFFileHandler.maxHistoryFiles=20
tw.filingzone.request.handlers=java.util.logging.FileHandler
tw.filingzone.request.useParentHandlers=false
java.util.logging.FileHandler.pattern=$domain/logs/requests.%g.log
java.util.logging.FileHandler.append=true
java.util.logging.FileHandler.limit=50000000
java.util.logging.FileHandler.count=20
java.util.logging.FileHandler.encoding=UTF-8
java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
java.util.logging.SimpleFormatter.format=%5\$s%n
LOGGING
commands=$domain/commands
mkdir -p "$commands"
cat "$here/configure.asadmin" > "$commands/before"
grep -q ZonePool "$domain/config/domain.xml" || cat "$here/pool.asadmin" >> "$commands/before"
: > "$commands/after"
if ! cmp -s "$ear" "$domain/filing-zone.ear"; then
  cp "$ear" "$domain/filing-zone.ear"
  echo "deploy --force --name filing-zone $domain/filing-zone.ear" > "$commands/after"
fi

# The server itself, not the command that watches over it: a signal must reach it. One argument a line, after a title.
echo AS_ADMIN_MASTERPASSWORD=changeit > "$commands/keystore"
"$asadmin" start-domain --dry-run --domaindir "$domains" \
    --prebootcommandfile "$commands/before" --postbootcommandfile "$commands/after" zone > "$commands/start"
set -f
IFS='
'
set -- $(sed -e 1d -e '/^$/,$d' "$commands/start")
unset IFS
java=$1
shift
exec "$java" $ZONE_JAVA_OPTS -Dfile.encoding=UTF-8 "$@" < "$commands/keystore"
