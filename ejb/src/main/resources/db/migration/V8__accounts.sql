-- Sessions end when a password is replaced; the first start makes a token for the first administrator.

-- Rises whenever a password is replaced or the account is closed; a session remembers the number that it began with.
ALTER TABLE account ADD COLUMN credentials INTEGER DEFAULT 0 NOT NULL;

CREATE TABLE setup_token (
  id            BIGINT   NOT NULL,
  version       INTEGER  NOT NULL,
  token_digest  CHAR(64) NOT NULL,
  ends_at       BIGINT   NOT NULL,
  failures      INTEGER  NOT NULL,
  paused_until  BIGINT,
  CONSTRAINT setup_token_pk PRIMARY KEY (id)
);
