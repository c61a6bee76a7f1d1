# For the other scripts here: who owns the schema on PostgreSQL, and where it is, as its own programs want to be told.
if [ -n "${ZONE_DB_OWNER:-}" ]; then
  owner=$ZONE_DB_OWNER
  PGPASSWORD=${ZONE_DB_OWNER_PASSWORD:-}
  [ -z "${ZONE_DB_OWNER_PASSWORD_FILE:-}" ] || PGPASSWORD=$(cat "$ZONE_DB_OWNER_PASSWORD_FILE")
else
  owner=$ZONE_DB_USER
  PGPASSWORD=${ZONE_DB_PASSWORD:-}
  [ -z "${ZONE_DB_PASSWORD_FILE:-}" ] || PGPASSWORD=$(cat "$ZONE_DB_PASSWORD_FILE")
fi
export PGPASSWORD
where=${ZONE_DB_URL#jdbc:}
where=${where%%\?*}
