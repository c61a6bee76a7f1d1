-- The first register, the history of all registers, filings with their versions, and the facts for monitoring.

CREATE TABLE record_change (
  id            BIGINT      NOT NULL,
  version       INTEGER     NOT NULL,
  record_id     BIGINT      NOT NULL,
  firm_id       BIGINT      NOT NULL,
  changed_at    BIGINT      NOT NULL,
  changed_by    VARCHAR(64) NOT NULL,
  field         VARCHAR(60) NOT NULL,
  value_before  VARCHAR(2000),
  value_after   VARCHAR(2000),
  CONSTRAINT record_change_pk PRIMARY KEY (id)
);
CREATE INDEX record_change_record_ix ON record_change (record_id, id);

CREATE TABLE policy_statement (
  id                   BIGINT       NOT NULL,
  version              INTEGER      NOT NULL,
  firm_id              BIGINT       NOT NULL,
  deactivated_on       DATE,
  deactivation_reason  VARCHAR(400),
  title                VARCHAR(200) NOT NULL,
  document_version     VARCHAR(40)  NOT NULL,
  approved_on          DATE         NOT NULL,
  approved_by          VARCHAR(120) NOT NULL,
  issued_on            DATE,
  evaluated_on         DATE,
  note                 VARCHAR(1000),
  CONSTRAINT policy_statement_pk PRIMARY KEY (id),
  CONSTRAINT policy_statement_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
);
CREATE INDEX policy_statement_firm_ix ON policy_statement (firm_id, deactivated_on);

CREATE TABLE filing (
  id                 BIGINT  NOT NULL,
  version            INTEGER NOT NULL,
  firm_id            BIGINT  NOT NULL,
  window_id          BIGINT  NOT NULL,
  versions           INTEGER NOT NULL,
  latest_version_id  BIGINT,
  CONSTRAINT filing_pk PRIMARY KEY (id),
  CONSTRAINT filing_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT filing_window_fk FOREIGN KEY (window_id) REFERENCES filing_window (id),
  CONSTRAINT filing_uq UNIQUE (firm_id, window_id)
);
CREATE INDEX filing_window_ix ON filing (window_id, firm_id);

CREATE TABLE filing_version (
  id              BIGINT      NOT NULL,
  version         INTEGER     NOT NULL,
  filing_id       BIGINT      NOT NULL,
  version_number  INTEGER     NOT NULL,
  submitted_at    BIGINT      NOT NULL,
  submitted_by    VARCHAR(64) NOT NULL,
  submitter_name  VARCHAR(80) NOT NULL,
  in_time         BOOLEAN     NOT NULL,
  security_level  INTEGER     NOT NULL,
  annex_id        BIGINT      NOT NULL,
  reference_date  DATE        NOT NULL,
  fulfilled       BOOLEAN     NOT NULL,
  receipt_number  VARCHAR(40) NOT NULL,
  content         ${text}     NOT NULL,
  sha256          CHAR(64)    NOT NULL,
  CONSTRAINT filing_version_pk PRIMARY KEY (id),
  CONSTRAINT filing_version_filing_fk FOREIGN KEY (filing_id) REFERENCES filing (id),
  CONSTRAINT filing_version_annex_fk FOREIGN KEY (annex_id) REFERENCES annex_version (id),
  CONSTRAINT filing_version_uq UNIQUE (filing_id, version_number),
  CONSTRAINT filing_version_receipt_uq UNIQUE (receipt_number)
);
ALTER TABLE filing ADD CONSTRAINT filing_latest_fk FOREIGN KEY (latest_version_id) REFERENCES filing_version (id);

CREATE TABLE filing_fact (
  id                 BIGINT      NOT NULL,
  version            INTEGER     NOT NULL,
  filing_version_id  BIGINT      NOT NULL,
  item               VARCHAR(30) NOT NULL,
  outcome            VARCHAR(20) NOT NULL,
  required_count     INTEGER     NOT NULL,
  counted            INTEGER     NOT NULL,
  CONSTRAINT filing_fact_pk PRIMARY KEY (id),
  CONSTRAINT filing_fact_version_fk FOREIGN KEY (filing_version_id) REFERENCES filing_version (id),
  CONSTRAINT filing_fact_uq UNIQUE (filing_version_id, item)
);
