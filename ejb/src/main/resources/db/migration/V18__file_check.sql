-- When the bytes of each file were last compared with its digest. They were, when the file was stored.
CREATE TABLE file_check (
  file_id        BIGINT   NOT NULL,
  version        INTEGER  NOT NULL,
  checked_at     BIGINT   NOT NULL,
  found_sha256   CHAR(64) NOT NULL,
  damaged_since  BIGINT,
  CONSTRAINT file_check_pk PRIMARY KEY (file_id),
  CONSTRAINT file_check_file_fk FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
CREATE INDEX file_check_at_ix ON file_check (checked_at, file_id);
CREATE INDEX file_check_damaged_ix ON file_check (damaged_since);
INSERT INTO file_check (file_id, version, checked_at, found_sha256)
SELECT f.id, 1, f.stored_at, f.sha256 FROM stored_file f;
INSERT INTO timed_work (name, done_for) VALUES ('integrity', 0);
