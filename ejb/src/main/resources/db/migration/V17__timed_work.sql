-- What the clock starts is done by one node: the first that writes the moment here.
CREATE TABLE timed_work (
  name      VARCHAR(40) NOT NULL,
  done_for  BIGINT      NOT NULL,
  CONSTRAINT timed_work_pk PRIMARY KEY (name)
);
INSERT INTO timed_work (name, done_for) VALUES ('opening', 0);
INSERT INTO timed_work (name, done_for) VALUES ('draft-expiry', 0);
