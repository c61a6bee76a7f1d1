#!/bin/sh
# Starts the zone on a WildFly that the build has provisioned and stays in the foreground until it is stopped (Ctrl-C,
# SIGTERM). Before it stops, a load balancer is told to send users elsewhere, and what has begun is answered.
#
#   start.sh [SERVER EAR]
#
# SERVER   the provisioned server, which is left as it is; one node of several needs the one that is made for nodes
# EAR      the application, the same file as for every server; without arguments, both are what the build has made
#
# Settings are the environment variables of docs/operations.md. What the server writes goes to ZONE_DATA.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
built=$here/../../../target
case $# in
  0) set -- "$built/${ZONE_NODES:+node-}server" "$built/filing-zone.ear" ;;
  2) ;;
  *) sed -n '5,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
server=$1 ear=$2

: "${ZONE_DATA:=var}" "${ZONE_PORT:=8080}" "${ZONE_ADDRESS:=127.0.0.1}" "${ZONE_JAVA_OPTS:=-Xmx768m}"
: "${ZONE_NODE:=$(hostname)}" "${ZONE_NODE_ADDRESS:=127.0.0.1}" "${ZONE_NODE_PORT:=7600}"
: "${ZONE_AWAY_SECONDS:=${ZONE_NODES:+3}}" "${ZONE_DRAIN_SECONDS:=20}"
mkdir -p "$ZONE_DATA"
ZONE_DATA=$(cd "$ZONE_DATA" && pwd)
if [ -n "${ZONE_DB_PASSWORD_FILE:-}" ]; then
  ZONE_DB_PASSWORD=$(cat "$ZONE_DB_PASSWORD_FILE")
  export ZONE_DB_PASSWORD
fi
export ZONE_DATA ZONE_NODE_PORT
rm -f "$ZONE_DATA/draining"
echo $$ > "$ZONE_DATA/start.pid"

base=$ZONE_DATA/wildfly
rm -rf "$base/configuration" "$base/deployments" "$base/data" "$base/tmp"
mkdir -p "$base/deployments"
cp -r "$server/standalone/configuration" "$base/configuration"
cp "$ear" "$base/deployments/filing-zone.ear"

JAVA_OPTS="$ZONE_JAVA_OPTS -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8"
LAUNCH_JBOSS_IN_BACKGROUND=true
JBOSS_PIDFILE=$ZONE_DATA/zone.pid
export JAVA_OPTS LAUNCH_JBOSS_IN_BACKGROUND JBOSS_PIDFILE
"$server/bin/standalone.sh" \
    -Djboss.server.base.dir="$base" \
    -Djboss.node.name="$ZONE_NODE" \
    -Djboss.bind.address="$ZONE_ADDRESS" \
    -Djboss.bind.address.private="$ZONE_NODE_ADDRESS" \
    -Djboss.http.port="$ZONE_PORT" \
    -Djboss.https.port=$((ZONE_PORT + 363)) \
    -Djboss.management.http.port=$((ZONE_PORT + 1910)) \
    -Dorg.wildfly.sigterm.suspend.timeout="$ZONE_DRAIN_SECONDS" &
running=$!
stop() {
  trap - INT TERM
  : > "$ZONE_DATA/draining"
  sleep "${ZONE_AWAY_SECONDS:-0}"
  kill -TERM $running
  wait $running || true
  exit 0
}
trap stop INT TERM
trap 'rm -f "$ZONE_DATA/start.pid"' EXIT
wait $running
