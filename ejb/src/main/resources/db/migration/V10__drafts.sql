-- What somebody typed into a form of a register and has not saved: one for each account, register and record.

CREATE TABLE draft (
  id             BIGINT      NOT NULL,
  version        INTEGER     NOT NULL,
  firm_id        BIGINT      NOT NULL,
  account_id     BIGINT      NOT NULL,
  register_name  VARCHAR(40) NOT NULL,
  -- 0 for a record that has not been added yet
  record_id      BIGINT      NOT NULL,
  saved_at       BIGINT      NOT NULL,
  content        ${text}     NOT NULL,
  CONSTRAINT draft_pk PRIMARY KEY (id),
  CONSTRAINT draft_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT draft_uq UNIQUE (account_id, register_name, record_id)
);
CREATE INDEX draft_saved_ix ON draft (saved_at);
