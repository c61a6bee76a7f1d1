-- What the application's role may do; run by the schema's owner after every start.
REVOKE CREATE ON SCHEMA ${flyway:defaultSchema} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO "${role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${flyway:defaultSchema} TO "${role}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${flyway:defaultSchema} TO "${role}";
REVOKE INSERT, UPDATE, DELETE ON ${flyway:table} FROM "${role}";
-- What was submitted, filed as evidence or audited is added, and never changed or taken away.
REVOKE UPDATE, DELETE ON filing_version, filing_fact, stored_file, file_chunk, audit_entry FROM "${role}";
