-- Licences that firms have typed because they are not in the catalogue, and what the exchange has ruled of them; and
-- from when to when an entry of the catalogue counts.

ALTER TABLE catalogue_entry ADD COLUMN counts_from DATE;
ALTER TABLE catalogue_entry ADD COLUMN counts_until DATE;
ALTER TABLE catalogue_entry ADD CONSTRAINT catalogue_entry_counts_ck CHECK (counts_until >= counts_from);

CREATE TABLE licence_name (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  -- name and issuer as they are compared: NFKC, small letters, single blanks; the issuer empty where none was typed
  name_key        VARCHAR(400) NOT NULL,
  issuer_key      VARCHAR(400) NOT NULL,
  -- as typed by the first
  typed_name      VARCHAR(200) NOT NULL,
  typed_issuer    VARCHAR(160),
  first_typed_at  BIGINT       NOT NULL,
  ruling          VARCHAR(10)  NOT NULL,
  entry_id        BIGINT,
  note            VARCHAR(400),
  ruled_at        BIGINT,
  ruled_by        VARCHAR(64),
  CONSTRAINT licence_name_pk PRIMARY KEY (id),
  CONSTRAINT licence_name_uq UNIQUE (name_key, issuer_key),
  CONSTRAINT licence_name_entry_fk FOREIGN KEY (entry_id) REFERENCES catalogue_entry (id),
  CONSTRAINT licence_name_ruling_ck CHECK (
    (ruling = 'WAITING' AND entry_id IS NULL AND ruled_at IS NULL AND ruled_by IS NULL)
    OR (ruling = 'ASSIGNED' AND entry_id IS NOT NULL AND ruled_at IS NOT NULL AND ruled_by IS NOT NULL)
    OR (ruling = 'REFUSED' AND entry_id IS NULL AND note IS NOT NULL AND ruled_at IS NOT NULL AND ruled_by IS NOT NULL))
);
CREATE INDEX licence_name_ruling_ix ON licence_name (ruling, first_typed_at);

ALTER TABLE licence ADD COLUMN name_id BIGINT;
ALTER TABLE licence ADD COLUMN ruling VARCHAR(10);
ALTER TABLE licence ADD COLUMN ruling_note VARCHAR(400);
ALTER TABLE licence DROP CONSTRAINT licence_named_ck;

-- SQL has no NFKC on every database, so names typed so far are told apart by case and blanks around alone; the next save
-- of a record compares it as all new ones. A name takes the id of one of its licences: the sequence gave it out once.
INSERT INTO licence_name (id, version, name_key, issuer_key, typed_name, typed_issuer, first_typed_at, ruling)
  SELECT MIN(k.id), 1, k.name_key, k.issuer_key, MIN(k.other_name), MIN(k.issuer), MIN(k.typed_at), 'WAITING'
    FROM (SELECT l.id, LOWER(TRIM(l.other_name)) AS name_key, LOWER(TRIM(COALESCE(l.issuer, ''))) AS issuer_key,
                 TRIM(l.other_name) AS other_name, l.issuer,
                 COALESCE((SELECT MIN(c.changed_at) FROM record_change c WHERE c.record_id = l.id), 0) AS typed_at
            FROM licence l WHERE l.other_name IS NOT NULL) k
   GROUP BY k.name_key, k.issuer_key;
UPDATE licence SET ruling = 'WAITING', name_id =
  (SELECT n.id FROM licence_name n
    WHERE n.name_key = LOWER(TRIM(licence.other_name)) AND n.issuer_key = LOWER(TRIM(COALESCE(licence.issuer, ''))))
 WHERE other_name IS NOT NULL;

ALTER TABLE licence ADD CONSTRAINT licence_name_fk FOREIGN KEY (name_id) REFERENCES licence_name (id);
ALTER TABLE licence ADD CONSTRAINT licence_named_ck CHECK (
  (entry_id IS NOT NULL AND other_name IS NULL AND name_id IS NULL AND ruling IS NULL)
  OR (other_name IS NOT NULL AND name_id IS NOT NULL AND ruling IS NOT NULL));
CREATE INDEX licence_name_ix ON licence (name_id, id);
