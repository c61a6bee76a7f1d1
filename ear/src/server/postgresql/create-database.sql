-- The database of the zone and its two roles; run once by a superuser, outside a transaction. Give both roles a
-- password afterwards (\password zone_owner, \password zone).
--
-- zone_owner  owns the schema and runs the migrations; nothing else signs in as it.
-- zone        is the application. Each start grants it what it needs on the tables, and no more: it cannot change the
--             schema, and of what was submitted, of files and of the audit trail it can only add.
CREATE ROLE zone_owner LOGIN;
CREATE ROLE zone LOGIN;
CREATE DATABASE filing_zone OWNER zone_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8';
REVOKE ALL ON DATABASE filing_zone FROM PUBLIC;
GRANT CONNECT ON DATABASE filing_zone TO zone;
