-- What the exchange does with windows: ad hoc calls with their words, extensions, withdrawals; and what a result lacks.

ALTER TABLE filing_window ADD COLUMN explanation VARCHAR(1000);
ALTER TABLE filing_window ADD COLUMN withdrawn_at BIGINT;
ALTER TABLE filing_window ADD COLUMN withdrawal_reason VARCHAR(400);

CREATE TABLE window_extension (
  id            BIGINT       NOT NULL,
  version       INTEGER      NOT NULL,
  window_id     BIGINT       NOT NULL,
  extended_at   BIGINT       NOT NULL,
  extended_by   VARCHAR(64)  NOT NULL,
  due_before    BIGINT       NOT NULL,
  due_after     BIGINT       NOT NULL,
  locks_before  BIGINT       NOT NULL,
  locks_after   BIGINT       NOT NULL,
  reason        VARCHAR(400) NOT NULL,
  CONSTRAINT window_extension_pk PRIMARY KEY (id),
  CONSTRAINT window_extension_window_fk FOREIGN KEY (window_id) REFERENCES filing_window (id),
  CONSTRAINT window_extension_ck CHECK (due_before <= due_after AND locks_before <= locks_after)
);
CREATE INDEX window_extension_window_ix ON window_extension (window_id, extended_at);

ALTER TABLE filing_fact ADD COLUMN lacking VARCHAR(400);
CREATE INDEX filing_fact_outcome_ix ON filing_fact (item, outcome, filing_version_id);
