-- Makes of the demonstration's firms as many as are asked for (:firms), with twenty half-years of filings behind them and all
-- the people who have come and gone meanwhile. Nothing is left to chance: the same data each time. Run by a superuser, since
-- it loads without looking at foreign keys.
--
-- A copy has the id of its original and a distance, so that what belongs together finds each other again:
--   half-years  1,000,000 for each one further back
--   people      20,000,000 and 1,000,000 for each
--   firms       100,000,000 for each copy of the same firm
SET session_replication_role = replica;

-- Copies rows of a table, named t in the source: columns that hold such ids move by the distance, others get a value.
CREATE FUNCTION pg_temp.copy_rows(target text, source text, distance text, ids text[], changed jsonb) RETURNS void AS $$
DECLARE
  column_names text;
  expressions text;
BEGIN
  SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position),
         string_agg(CASE WHEN changed ? column_name THEN changed ->> column_name
                         WHEN column_name = ANY (ids) THEN format('t.%I + %s', column_name, distance)
                         ELSE format('t.%I', column_name) END, ', ' ORDER BY ordinal_position)
    INTO column_names, expressions
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name = target;
  EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM %s', target, column_names, expressions, source);
END
$$ LANGUAGE plpgsql;

-- The oldest half-year again, for each one before it until there are twenty.
CREATE TEMPORARY TABLE oldest AS
  SELECT w.*, w.period_year * 2 + w.period_half - 1 AS half FROM filing_window w
   WHERE w.kind = 'REGULAR' ORDER BY w.opens_at LIMIT 1;
CREATE TEMPORARY TABLE earlier AS
  SELECT k, k * 1000000 AS distance, (o.half - k) / 2 AS year, (o.half - k) % 2 + 1 AS half,
         k * 15778800000 AS millis, o.id AS window_id
    FROM oldest o, generate_series(1, 20 - (SELECT count(*)::int FROM filing_window WHERE kind = 'REGULAR')) k;
SELECT pg_temp.copy_rows('filing_window', 'filing_window t JOIN earlier e ON e.window_id = t.id', 'e.distance',
  '{id}', '{"period_year": "e.year", "period_half": "e.half", "opens_at": "t.opens_at - e.millis",
            "due_at": "t.due_at - e.millis", "locks_at": "t.locks_at - e.millis"}');
SELECT pg_temp.copy_rows('filing_window_item', 'filing_window_item t JOIN earlier e ON e.window_id = t.window_id', 'e.distance',
  '{window_id}', '{}');
SELECT pg_temp.copy_rows('filing', 'filing t JOIN earlier e ON e.window_id = t.window_id', 'e.distance',
  '{id,window_id,latest_version_id}', '{}');
SELECT pg_temp.copy_rows('filing_version',
  'filing_version t JOIN filing f ON f.id = t.filing_id JOIN earlier e ON e.window_id = f.window_id', 'e.distance',
  '{id,filing_id}', '{"receipt_number": "t.receipt_number || ''-'' || e.k", "submitted_at": "t.submitted_at - e.millis"}');
SELECT pg_temp.copy_rows('filing_fact',
  'filing_fact t JOIN filing_version v ON v.id = t.filing_version_id JOIN filing f ON f.id = v.filing_id'
  ' JOIN earlier e ON e.window_id = f.window_id', 'e.distance', '{id,filing_version_id}', '{}');
SELECT pg_temp.copy_rows('personal_value',
  'personal_value t JOIN filing_version v ON v.id = t.filing_version_id JOIN filing f ON f.id = v.filing_id'
  ' JOIN earlier e ON e.window_id = f.window_id', 'e.distance', '{id,filing_version_id}', '{}');

-- Forty-nine more of each person, of whom five are still there.
CREATE TEMPORARY TABLE more AS SELECT k, 20000000 + k * 1000000 AS distance FROM generate_series(1, 49) k;
SELECT pg_temp.copy_rows('register_record', 'register_record t CROSS JOIN more m WHERE t.register IN (''PERSONNEL'', ''LICENCE'')',
  'm.distance', '{id}', '{
    "deactivated_on": "CASE WHEN m.k > 5 THEN coalesce(t.deactivated_on, DATE ''2024-06-30'') ELSE t.deactivated_on END",
    "deactivation_reason": "CASE WHEN m.k > 5 THEN coalesce(t.deactivation_reason, ''left'') ELSE t.deactivation_reason END",
    "deactivated_at": "CASE WHEN m.k > 5 THEN coalesce(t.deactivated_at, 1719676800000) ELSE t.deactivated_at END"}');
SELECT pg_temp.copy_rows('security_person', 'security_person t CROSS JOIN more m', 'm.distance', '{id}',
  '{"person_name": "t.person_name || m.k",
    "identity_key": "md5(t.identity_key || m.k) || md5(m.k || t.identity_key)"}');
SELECT pg_temp.copy_rows('licence', 'licence t CROSS JOIN more m', 'm.distance', '{id,holder_id}',
  '{"licence_number": "t.licence_number || ''-'' || m.k"}');
SELECT pg_temp.copy_rows('record_change',
  'record_change t JOIN register_record r ON r.id = t.record_id CROSS JOIN more m'
  ' WHERE r.register IN (''PERSONNEL'', ''LICENCE'')', 'm.distance', '{id,record_id}', '{}');
SELECT pg_temp.copy_rows('attachment',
  'attachment t JOIN register_record r ON r.id = t.record_id CROSS JOIN more m'
  ' WHERE r.register IN (''PERSONNEL'', ''LICENCE'')', 'm.distance', '{id,record_id}', '{}');
ANALYZE;

-- Firm after firm again, until there are enough.
CREATE TEMPORARY TABLE copies AS
  WITH firms AS (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total FROM firm)
  SELECT f.id AS firm_id, (k * total + place)::int AS place, k::bigint * 100000000 AS distance, k
    FROM firms f, generate_series(1, 1 + (:firms) / (SELECT count(*)::int FROM firm)) k
   WHERE k * total + place <= :firms;
CREATE INDEX ON copies (firm_id);
ANALYZE copies;
CREATE FUNCTION pg_temp.letter(digit int) RETURNS text AS $$
  SELECT substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', digit % 36 + 1, 1)
$$ LANGUAGE sql IMMUTABLE;
SELECT pg_temp.copy_rows('firm', 'firm t JOIN copies c ON c.firm_id = t.id', 'c.distance', '{id}',
  '{"code": "''X'' || pg_temp.letter(c.place / 1296) || pg_temp.letter(c.place / 36) || pg_temp.letter(c.place)",
    "name": "t.name || c.k", "short_name": "t.short_name || c.k"}');
SELECT pg_temp.copy_rows('firm_level', 'firm_level t JOIN copies c USING (firm_id)', 'c.distance', '{id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows('account', 'account t JOIN copies c USING (firm_id)', 'c.distance', '{id}',
  '{"firm_id": "t.firm_id + c.distance", "username": "''x'' || c.place || substr(t.username, strpos(t.username, ''.''))"}');
SELECT pg_temp.copy_rows('account_role', 'account_role t JOIN account a ON a.id = t.account_id JOIN copies c USING (firm_id)',
  'c.distance', '{account_id}', '{}');
SELECT pg_temp.copy_rows('audit_entry', 'audit_entry t JOIN copies c USING (firm_id)', 'c.distance', '{id}',
  '{"firm_id": "t.firm_id + c.distance"}');
-- Without their content, which no page that is measured reads.
SELECT pg_temp.copy_rows('stored_file', 'stored_file t JOIN copies c USING (firm_id)', 'c.distance', '{id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows('file_check', 'file_check t JOIN stored_file s ON s.id = t.file_id JOIN copies c USING (firm_id)',
  'c.distance', '{file_id}', '{}');
SELECT pg_temp.copy_rows('register_record', 'register_record t JOIN copies c USING (firm_id)', 'c.distance', '{id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows('attachment', 'attachment t JOIN copies c USING (firm_id)', 'c.distance', '{id,record_id,file_id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows('record_change', 'record_change t JOIN copies c USING (firm_id)', 'c.distance', '{id,record_id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows(kind, kind || ' t JOIN register_record r ON r.id = t.id JOIN copies c USING (firm_id)', 'c.distance',
    '{id,unit_id,holder_id}', '{}')
  FROM unnest(ARRAY['policy_statement', 'isms_certificate', 'ciso', 'security_unit', 'security_person', 'licence']) kind;
SELECT pg_temp.copy_rows('filing', 'filing t JOIN copies c USING (firm_id)', 'c.distance', '{id,latest_version_id}',
  '{"firm_id": "t.firm_id + c.distance"}');
SELECT pg_temp.copy_rows('filing_version', 'filing_version t JOIN filing f ON f.id = t.filing_id JOIN copies c USING (firm_id)',
  'c.distance', '{id,filing_id}', '{"receipt_number": "t.receipt_number || ''-'' || c.k || ''X''"}');
SELECT pg_temp.copy_rows('filing_fact',
  'filing_fact t JOIN filing_version v ON v.id = t.filing_version_id JOIN filing f ON f.id = v.filing_id'
  ' JOIN copies c USING (firm_id)', 'c.distance', '{id,filing_version_id}', '{}');
SELECT pg_temp.copy_rows('personal_value',
  'personal_value t JOIN filing_version v ON v.id = t.filing_version_id JOIN filing f ON f.id = v.filing_id'
  ' JOIN copies c USING (firm_id)', 'c.distance', '{id,filing_version_id,record_id}', '{}');
-- What the zone adds from now on comes after all that.
SELECT setval('record_seq', 100000000000);
