-- One table for what every record of a register has, so that a firm's registers are read in one statement, and so that
-- history refers to records that exist. The tables of the registers keep only their own fields.

CREATE TABLE register_record (
  id                   BIGINT       NOT NULL,
  version              INTEGER      NOT NULL,
  register             VARCHAR(20)  NOT NULL,
  firm_id              BIGINT       NOT NULL,
  evidence_count       INTEGER      NOT NULL,
  deactivated_on       DATE,
  deactivation_reason  VARCHAR(400),
  deactivated_at       BIGINT,
  CONSTRAINT register_record_pk PRIMARY KEY (id),
  CONSTRAINT register_record_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT register_record_off_ck CHECK (
    (deactivated_on IS NULL AND deactivation_reason IS NULL AND deactivated_at IS NULL)
    OR (deactivated_on IS NOT NULL AND deactivation_reason IS NOT NULL AND deactivated_at IS NOT NULL))
);
CREATE INDEX register_record_firm_ix ON register_record (firm_id, register, deactivated_on);

INSERT INTO register_record
  SELECT t.id, t.version, 'POLICY', t.firm_id, (SELECT COUNT(*) FROM attachment a WHERE a.record_id = t.id),
         t.deactivated_on, t.deactivation_reason, CASE WHEN t.deactivated_on IS NULL THEN NULL ELSE 0 END
    FROM policy_statement t;
DROP INDEX policy_statement_firm_ix;
ALTER TABLE policy_statement DROP CONSTRAINT policy_statement_firm_fk;
ALTER TABLE policy_statement DROP COLUMN version;
ALTER TABLE policy_statement DROP COLUMN firm_id;
ALTER TABLE policy_statement DROP COLUMN deactivated_on;
ALTER TABLE policy_statement DROP COLUMN deactivation_reason;
ALTER TABLE policy_statement ADD CONSTRAINT policy_statement_record_fk FOREIGN KEY (id) REFERENCES register_record (id);

INSERT INTO register_record
  SELECT t.id, t.version, 'ISMS', t.firm_id, (SELECT COUNT(*) FROM attachment a WHERE a.record_id = t.id),
         t.deactivated_on, t.deactivation_reason, CASE WHEN t.deactivated_on IS NULL THEN NULL ELSE 0 END
    FROM isms_certificate t;
DROP INDEX isms_certificate_firm_ix;
ALTER TABLE isms_certificate DROP CONSTRAINT isms_certificate_firm_fk;
ALTER TABLE isms_certificate DROP COLUMN version;
ALTER TABLE isms_certificate DROP COLUMN firm_id;
ALTER TABLE isms_certificate DROP COLUMN deactivated_on;
ALTER TABLE isms_certificate DROP COLUMN deactivation_reason;
ALTER TABLE isms_certificate ADD CONSTRAINT isms_certificate_record_fk FOREIGN KEY (id) REFERENCES register_record (id);

INSERT INTO register_record
  SELECT t.id, t.version, 'CISO', t.firm_id, (SELECT COUNT(*) FROM attachment a WHERE a.record_id = t.id),
         t.deactivated_on, t.deactivation_reason, CASE WHEN t.deactivated_on IS NULL THEN NULL ELSE 0 END
    FROM ciso t;
DROP INDEX ciso_firm_ix;
ALTER TABLE ciso DROP CONSTRAINT ciso_firm_fk;
ALTER TABLE ciso DROP COLUMN version;
ALTER TABLE ciso DROP COLUMN firm_id;
ALTER TABLE ciso DROP COLUMN deactivated_on;
ALTER TABLE ciso DROP COLUMN deactivation_reason;
ALTER TABLE ciso ADD CONSTRAINT ciso_record_fk FOREIGN KEY (id) REFERENCES register_record (id);

ALTER TABLE record_change ADD CONSTRAINT record_change_record_fk FOREIGN KEY (record_id) REFERENCES register_record (id);
CREATE INDEX filing_version_submitted_ix ON filing_version (filing_id, submitted_at);
