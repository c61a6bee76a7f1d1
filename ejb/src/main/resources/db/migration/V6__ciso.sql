-- The register of CISOs, and the clear values of personal fields beside the versions that hold their digests.

CREATE TABLE personal_value (
  id                 BIGINT      NOT NULL,
  version            INTEGER     NOT NULL,
  filing_version_id  BIGINT      NOT NULL,
  record_id          BIGINT      NOT NULL,
  field              VARCHAR(60) NOT NULL,
  salt               CHAR(32)    NOT NULL,
  clear_value        VARCHAR(2000),
  CONSTRAINT personal_value_pk PRIMARY KEY (id),
  CONSTRAINT personal_value_version_fk FOREIGN KEY (filing_version_id) REFERENCES filing_version (id),
  CONSTRAINT personal_value_uq UNIQUE (filing_version_id, record_id, field)
);

CREATE TABLE ciso (
  id                   BIGINT       NOT NULL,
  version              INTEGER      NOT NULL,
  firm_id              BIGINT       NOT NULL,
  deactivated_on       DATE,
  deactivation_reason  VARCHAR(400),
  person_name          VARCHAR(80)  NOT NULL,
  rank_title           VARCHAR(80)  NOT NULL,
  rank_declared        BOOLEAN      NOT NULL,
  concurrent_post      VARCHAR(120),
  acting               BOOLEAN      NOT NULL,
  appointed_on         DATE         NOT NULL,
  board_on             DATE,
  email                VARCHAR(120) NOT NULL,
  telephone            VARCHAR(40),
  background           VARCHAR(400),
  CONSTRAINT ciso_pk PRIMARY KEY (id),
  CONSTRAINT ciso_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
);
CREATE INDEX ciso_firm_ix ON ciso (firm_id, deactivated_on);

INSERT INTO requirement (id, version, annex_id, item, security_level, effective_from, clause) VALUES
  (31, 1, 1, 'CISO', 1, '2022-03-31', 'CC-13000(2)'),
  (32, 1, 1, 'CISO', 2, '2022-03-31', 'CC-13000(2)'),
  (33, 1, 1, 'CISO', 3, NULL, 'CC-13000(2)'),
  (34, 1, 1, 'CISO', 4, NULL, 'CC-13000(2)');
INSERT INTO requirement_part (requirement_id, alternative, part, required_count) VALUES
  (31, 1, 'CISO', 1),
  (32, 1, 'CISO', 1),
  (33, 1, 'CISO', 1);
