-- Windows, marked days, and the rule book with its first version.

CREATE TABLE calendar_day (
  id        BIGINT      NOT NULL,
  version   INTEGER     NOT NULL,
  day_date  DATE        NOT NULL,
  working   BOOLEAN     NOT NULL,
  name      VARCHAR(80) NOT NULL,
  CONSTRAINT calendar_day_pk PRIMARY KEY (id),
  CONSTRAINT calendar_day_uq UNIQUE (day_date)
);

CREATE TABLE filing_window (
  id              BIGINT      NOT NULL,
  version         INTEGER     NOT NULL,
  kind            VARCHAR(20) NOT NULL,
  period_year     INTEGER,
  period_half     INTEGER,
  title           VARCHAR(200),
  opens_at        BIGINT      NOT NULL,
  due_at          BIGINT      NOT NULL,
  locks_at        BIGINT      NOT NULL,
  reference_date  DATE,
  all_firms       BOOLEAN     NOT NULL,
  CONSTRAINT filing_window_pk PRIMARY KEY (id),
  CONSTRAINT filing_window_period_ck CHECK (kind <> 'REGULAR' OR (period_year IS NOT NULL AND period_half IN (1, 2))),
  CONSTRAINT filing_window_order_ck CHECK (opens_at < due_at AND due_at <= locks_at)
);
CREATE INDEX filing_window_locks_ix ON filing_window (locks_at);

CREATE TABLE filing_window_firm (
  window_id  BIGINT NOT NULL,
  firm_id    BIGINT NOT NULL,
  CONSTRAINT filing_window_firm_pk PRIMARY KEY (window_id, firm_id),
  CONSTRAINT filing_window_firm_window_fk FOREIGN KEY (window_id) REFERENCES filing_window (id),
  CONSTRAINT filing_window_firm_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
);

CREATE TABLE filing_window_item (
  window_id  BIGINT      NOT NULL,
  item       VARCHAR(30) NOT NULL,
  CONSTRAINT filing_window_item_pk PRIMARY KEY (window_id, item),
  CONSTRAINT filing_window_item_window_fk FOREIGN KEY (window_id) REFERENCES filing_window (id)
);

CREATE TABLE annex_version (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  name            VARCHAR(200) NOT NULL,
  effective_from  DATE         NOT NULL,
  CONSTRAINT annex_version_pk PRIMARY KEY (id),
  CONSTRAINT annex_version_from_uq UNIQUE (effective_from)
);

CREATE TABLE requirement (
  id              BIGINT      NOT NULL,
  version         INTEGER     NOT NULL,
  annex_id        BIGINT      NOT NULL,
  item            VARCHAR(30) NOT NULL,
  security_level  INTEGER     NOT NULL,
  effective_from  DATE,
  clause          VARCHAR(80) NOT NULL,
  CONSTRAINT requirement_pk PRIMARY KEY (id),
  CONSTRAINT requirement_annex_fk FOREIGN KEY (annex_id) REFERENCES annex_version (id),
  CONSTRAINT requirement_uq UNIQUE (annex_id, security_level, item)
);

CREATE TABLE requirement_part (
  requirement_id  BIGINT      NOT NULL,
  alternative     INTEGER     NOT NULL,
  part            VARCHAR(30) NOT NULL,
  required_count  INTEGER     NOT NULL,
  CONSTRAINT requirement_part_pk PRIMARY KEY (requirement_id, alternative, part),
  CONSTRAINT requirement_part_requirement_fk FOREIGN KEY (requirement_id) REFERENCES requirement (id)
);

-- The exchange's briefing slides are the only source of the cells. The version is dated back to the start of 111, before
-- the earliest date that it names, so that every past filing is judged by some version; the exchange replaces it.
INSERT INTO annex_version (id, version, name, effective_from)
  VALUES (1, 1, '證交所簡報（113年）；未與 114/04/11 版核對', '2022-01-01');

INSERT INTO requirement (id, version, annex_id, item, security_level, effective_from, clause) VALUES
  (11, 1, 1, 'POLICY', 1, NULL, 'CC-12000(1)'),
  (12, 1, 1, 'POLICY', 2, NULL, 'CC-12000(1)'),
  (13, 1, 1, 'POLICY', 3, NULL, 'CC-12000(1)'),
  (14, 1, 1, 'POLICY', 4, NULL, 'CC-12000(1)'),
  (21, 1, 1, 'ISMS', 1, '2023-01-31', 'CC-12000(8)'),
  (22, 1, 1, 'ISMS', 2, '2023-01-31', 'CC-12000(8)'),
  (23, 1, 1, 'ISMS', 3, '2023-12-31', 'CC-12000(8)'),
  (24, 1, 1, 'ISMS', 4, NULL, 'CC-12000(8)');
INSERT INTO requirement_part (requirement_id, alternative, part, required_count) VALUES
  (11, 1, 'POLICY', 1),
  (12, 1, 'POLICY', 1),
  (13, 1, 'POLICY', 1),
  (14, 1, 'POLICY', 1),
  (21, 1, 'CERTIFICATE', 1),
  (22, 1, 'CERTIFICATE', 1),
  (23, 1, 'CERTIFICATE', 1);
