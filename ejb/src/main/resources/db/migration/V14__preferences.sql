-- What an account chose last, such as which records a register shows, so that it is shown so again.

CREATE TABLE preference (
  id          BIGINT      NOT NULL,
  version     INTEGER     NOT NULL,
  account_id  BIGINT      NOT NULL,
  name        VARCHAR(60) NOT NULL,
  chosen      VARCHAR(60) NOT NULL,
  CONSTRAINT preference_pk PRIMARY KEY (id),
  CONSTRAINT preference_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT preference_uq UNIQUE (account_id, name)
);
