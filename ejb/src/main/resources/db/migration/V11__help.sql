-- What the exchange writes in place of the delivered texts of the help. Versions are only added; the highest counts.

CREATE TABLE help_version (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  -- a topic, such as submit, or a field of one, such as policy.approvedOn
  subject_key     VARCHAR(80)  NOT NULL,
  version_number  INTEGER      NOT NULL,
  -- Markdown; both empty where the delivered text was put in force again
  chinese_text    VARCHAR(8000),
  english_text    VARCHAR(8000),
  changed_at      BIGINT       NOT NULL,
  changed_by      VARCHAR(64)  NOT NULL,
  CONSTRAINT help_version_pk PRIMARY KEY (id),
  CONSTRAINT help_version_uq UNIQUE (subject_key, version_number),
  CONSTRAINT help_version_ck CHECK (
    (chinese_text IS NULL AND english_text IS NULL) OR (chinese_text IS NOT NULL AND english_text IS NOT NULL))
);
