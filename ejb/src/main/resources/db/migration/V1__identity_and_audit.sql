-- Firms with dated levels, accounts with roles, and the audit trail.
-- Instants are milliseconds since 1970 in UTC (kernel.model.InstantConverter).

-- Identifiers up to 1000 are for reference data of the migrations.
CREATE SEQUENCE record_seq AS BIGINT START WITH 1050 INCREMENT BY 50;

CREATE TABLE firm (
  id          BIGINT       NOT NULL,
  version     INTEGER      NOT NULL,
  code        VARCHAR(4)   NOT NULL,
  name        VARCHAR(120) NOT NULL,
  short_name  VARCHAR(40)  NOT NULL,
  fictitious  BOOLEAN      NOT NULL,
  CONSTRAINT firm_pk PRIMARY KEY (id),
  CONSTRAINT firm_code_uq UNIQUE (code)
);

CREATE TABLE firm_level (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  firm_id         BIGINT       NOT NULL,
  security_level  INTEGER      NOT NULL,
  valid_from      DATE         NOT NULL,
  reason          VARCHAR(400) NOT NULL,
  CONSTRAINT firm_level_pk PRIMARY KEY (id),
  CONSTRAINT firm_level_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_level_uq UNIQUE (firm_id, valid_from),
  CONSTRAINT firm_level_ck CHECK (security_level BETWEEN 1 AND 4)
);

CREATE TABLE account (
  id               BIGINT       NOT NULL,
  version          INTEGER      NOT NULL,
  username         VARCHAR(64)  NOT NULL,
  display_name     VARCHAR(80)  NOT NULL,
  firm_id          BIGINT,
  password_hash    VARCHAR(200) NOT NULL,
  one_time_until   BIGINT,
  failures         INTEGER      NOT NULL,
  locked_until     BIGINT,
  disabled_at      BIGINT,
  last_sign_in_at  BIGINT,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_username_uq UNIQUE (username),
  CONSTRAINT account_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
);
CREATE INDEX account_firm_ix ON account (firm_id, username);

CREATE TABLE account_role (
  account_id  BIGINT      NOT NULL,
  role_name   VARCHAR(40) NOT NULL,
  CONSTRAINT account_role_pk PRIMARY KEY (account_id, role_name),
  CONSTRAINT account_role_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE audit_entry (
  id        BIGINT        NOT NULL,
  version   INTEGER       NOT NULL,
  occurred_at BIGINT        NOT NULL,
  username  VARCHAR(64)   NOT NULL,
  firm_id   BIGINT,
  action    VARCHAR(80)   NOT NULL,
  subject   VARCHAR(120),
  result    VARCHAR(10)   NOT NULL,
  detail    VARCHAR(2000),
  CONSTRAINT audit_entry_pk PRIMARY KEY (id)
);
CREATE INDEX audit_entry_at_ix ON audit_entry (occurred_at);
CREATE INDEX audit_entry_firm_ix ON audit_entry (firm_id, occurred_at);
