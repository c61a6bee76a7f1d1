-- One number for all reference data: rules, catalogue, calendar, firms' names. It rises with every change of them in the
-- same transaction, and every request reads it with its caller. What a node keeps of them carries the number under which
-- it was read, so that a change is in force on every node at its next request.

CREATE TABLE reference_data (
  id      BIGINT NOT NULL,
  version INTEGER NOT NULL,
  stamp   BIGINT NOT NULL,
  CONSTRAINT reference_data_pk PRIMARY KEY (id)
);
INSERT INTO reference_data (id, version, stamp) VALUES (1, 1, 1);
