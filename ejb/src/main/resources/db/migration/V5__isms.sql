-- The register of ISMS certificates.

CREATE TABLE isms_certificate (
  id                   BIGINT        NOT NULL,
  version              INTEGER       NOT NULL,
  firm_id              BIGINT        NOT NULL,
  deactivated_on       DATE,
  deactivation_reason  VARCHAR(400),
  standard             VARCHAR(20)   NOT NULL,
  edition              VARCHAR(20)   NOT NULL,
  certificate_number   VARCHAR(60)   NOT NULL,
  version_number       VARCHAR(40),
  certification_body   VARCHAR(120)  NOT NULL,
  accreditation        VARCHAR(120),
  scope_text           VARCHAR(1000) NOT NULL,
  covers_core          BOOLEAN       NOT NULL,
  first_issued_on      DATE,
  issued_on            DATE          NOT NULL,
  expires_on           DATE          NOT NULL,
  audited_on           DATE,
  check_url            VARCHAR(320),
  CONSTRAINT isms_certificate_pk PRIMARY KEY (id),
  CONSTRAINT isms_certificate_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id)
);
CREATE INDEX isms_certificate_firm_ix ON isms_certificate (firm_id, deactivated_on);
