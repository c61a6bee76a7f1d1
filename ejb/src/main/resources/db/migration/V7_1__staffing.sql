-- The registers of security units and security staff (CC-13000(3)), and what the slides ask of each level. Two questions
-- that the annex leaves open are parameters of its version.

CREATE TABLE security_unit (
  id         BIGINT       NOT NULL,
  unit_name  VARCHAR(80)  NOT NULL,
  dedicated  BOOLEAN      NOT NULL,
  set_up_on  DATE         NOT NULL,
  duties     VARCHAR(400),
  CONSTRAINT security_unit_pk PRIMARY KEY (id),
  CONSTRAINT security_unit_record_fk FOREIGN KEY (id) REFERENCES register_record (id)
);

CREATE TABLE security_person (
  id                 BIGINT       NOT NULL,
  person_name        VARCHAR(80)  NOT NULL,
  identity_kind      VARCHAR(20)  NOT NULL,
  identity_mask      VARCHAR(20)  NOT NULL,
  identity_key       CHAR(64)     NOT NULL,
  identity_sealed    VARCHAR(200) NOT NULL,
  post               VARCHAR(20)  NOT NULL,
  dedicated          BOOLEAN      NOT NULL,
  unit_id            BIGINT,
  job_title          VARCHAR(80),
  concurrent_duties  VARCHAR(400),
  started_on         DATE         NOT NULL,
  training_year      INTEGER,
  training_hours     DECIMAL(6,1),
  training_passed    BOOLEAN      NOT NULL,
  email              VARCHAR(120),
  telephone          VARCHAR(40),
  CONSTRAINT security_person_pk PRIMARY KEY (id),
  CONSTRAINT security_person_record_fk FOREIGN KEY (id) REFERENCES register_record (id),
  CONSTRAINT security_person_unit_fk FOREIGN KEY (unit_id) REFERENCES security_unit (id)
);
CREATE INDEX security_person_identity_ix ON security_person (identity_key);
CREATE INDEX security_person_unit_ix ON security_person (unit_id, id);

ALTER TABLE annex_version ADD COLUMN manager_stands_in BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE annex_version ADD COLUMN ciso_counts BOOLEAN DEFAULT FALSE NOT NULL;

INSERT INTO requirement (id, version, annex_id, item, security_level, effective_from, clause) VALUES
  (41, 1, 1, 'STAFFING', 1, NULL, 'CC-13000(3)'),
  (42, 1, 1, 'STAFFING', 2, NULL, 'CC-13000(3)'),
  (43, 1, 1, 'STAFFING', 3, NULL, 'CC-13000(3)'),
  (44, 1, 1, 'STAFFING', 4, NULL, 'CC-13000(3)');
INSERT INTO requirement_part (requirement_id, alternative, part, required_count) VALUES
  (41, 1, 'DEDICATED_UNIT', 1),
  (41, 1, 'DEDICATED_MANAGER', 1),
  (41, 1, 'DEDICATED_STAFF', 3),
  (42, 1, 'MANAGER', 1),
  (42, 1, 'STAFF', 3),
  (42, 2, 'DEDICATED_UNIT', 1),
  (42, 2, 'DEDICATED_MANAGER', 1),
  (42, 2, 'DEDICATED_STAFF', 2),
  (43, 1, 'MANAGER', 1),
  (43, 1, 'STAFF', 2),
  (44, 1, 'STAFF', 1);
