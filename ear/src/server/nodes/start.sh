#!/bin/sh
# Starts two nodes of the zone and a load balancer before them, all on this computer, and stays in the foreground until it
# is stopped (Ctrl-C, SIGTERM). It needs HAProxy, and a PostgreSQL that the variables ZONE_DB_* name.
#
#   start.sh
#
# Settings are the environment variables of docs/operations.md. The zone answers on ZONE_PORT; the nodes on the two ports
# above it. What they write goes to ZONE_DATA/a and ZONE_DATA/b, their output to console.log there.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
: "${ZONE_DATA:=var}" "${ZONE_PORT:=8080}" "${ZONE_ADDRESS:=127.0.0.1}"
if [ "${ZONE_DB_DRIVER:-derby}" != postgresql ]; then
  echo "Two nodes need one PostgreSQL: set ZONE_DB_DRIVER=postgresql and the other ZONE_DB_*, see docs/operations.md." >&2
  exit 2
fi
command -v haproxy >/dev/null || { echo "HAProxy is not installed." >&2; exit 2; }
mkdir -p "$ZONE_DATA"
ZONE_DATA=$(cd "$ZONE_DATA" && pwd)
ZONE_PORT_A=$((ZONE_PORT + 1)) ZONE_PORT_B=$((ZONE_PORT + 2))
export ZONE_DATA ZONE_PORT ZONE_ADDRESS ZONE_PORT_A ZONE_PORT_B
member_a=$((ZONE_PORT + 11)) member_b=$((ZONE_PORT + 12))
ZONE_NODES="127.0.0.1[$member_a],127.0.0.1[$member_b]"
export ZONE_NODES

# A node that has died is started again.
node() (
  ZONE_DATA=$ZONE_DATA/$1 ZONE_NODE=$1 ZONE_PORT=$2 ZONE_NODE_PORT=$3
  export ZONE_DATA ZONE_NODE ZONE_PORT ZONE_NODE_PORT
  mkdir -p "$ZONE_DATA"
  : > "$ZONE_DATA/console.log"
  trap 'trap - TERM; kill -TERM $running; wait $running || true; exit 0' TERM
  while :; do
    sh "$here/../wildfly/start.sh" >> "$ZONE_DATA/console.log" 2>&1 &
    running=$!
    wait $running || true
    sleep 1
  done
)

node a "$ZONE_PORT_A" "$member_a" &
a=$!
node b "$ZONE_PORT_B" "$member_b" &
b=$!
haproxy -db -f "$here/haproxy.cfg" &
balancer=$!
stop() {
  trap - INT TERM
  kill -TERM $a $b 2>/dev/null || true
  wait $a $b || true
  kill -TERM $balancer 2>/dev/null || true
  wait $balancer || true
  exit 0
}
trap stop INT TERM
wait
