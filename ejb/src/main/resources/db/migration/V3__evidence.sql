-- Evidence: a firm's files, stored once by their content, and their links to register records.
-- A record id names a record of any kind: all take their ids from record_seq.

CREATE TABLE stored_file (
  id          BIGINT       NOT NULL,
  version     INTEGER      NOT NULL,
  firm_id     BIGINT       NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  byte_size   BIGINT       NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  file_name   VARCHAR(255) NOT NULL,
  stored_at   BIGINT       NOT NULL,
  stored_by   VARCHAR(64)  NOT NULL,
  CONSTRAINT stored_file_pk PRIMARY KEY (id),
  CONSTRAINT stored_file_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT stored_file_uq UNIQUE (firm_id, sha256),
  CONSTRAINT stored_file_ck CHECK (byte_size > 0)
);
CREATE INDEX stored_file_recent_ix ON stored_file (firm_id, stored_at);

CREATE TABLE file_chunk (
  file_id       BIGINT   NOT NULL,
  chunk_number  INTEGER  NOT NULL,
  content       ${bytes} NOT NULL,
  CONSTRAINT file_chunk_pk PRIMARY KEY (file_id, chunk_number),
  CONSTRAINT file_chunk_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

CREATE TABLE attachment (
  id           BIGINT       NOT NULL,
  version      INTEGER      NOT NULL,
  firm_id      BIGINT       NOT NULL,
  record_id    BIGINT       NOT NULL,
  file_id      BIGINT       NOT NULL,
  file_name    VARCHAR(255) NOT NULL,
  attached_at  BIGINT       NOT NULL,
  attached_by  VARCHAR(64)  NOT NULL,
  CONSTRAINT attachment_pk PRIMARY KEY (id),
  CONSTRAINT attachment_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT attachment_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT attachment_uq UNIQUE (record_id, file_id, file_name)
);
CREATE INDEX attachment_file_ix ON attachment (file_id, record_id);
CREATE INDEX attachment_firm_ix ON attachment (firm_id, record_id);
