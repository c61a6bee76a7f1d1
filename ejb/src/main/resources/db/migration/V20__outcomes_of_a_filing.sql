-- What the latest version of a filing came to, on the filing itself: the matrix counts all firms of a window from one index.

ALTER TABLE filing ADD COLUMN outcomes VARCHAR(1000);

UPDATE filing SET outcomes = ';'
  || COALESCE((SELECT 'POLICY:' || f.outcome || ';' FROM filing_fact f
                WHERE f.filing_version_id = filing.latest_version_id AND f.item = 'POLICY'), '')
  || COALESCE((SELECT 'ISMS:' || f.outcome || ';' FROM filing_fact f
                WHERE f.filing_version_id = filing.latest_version_id AND f.item = 'ISMS'), '')
  || COALESCE((SELECT 'CISO:' || f.outcome || ';' FROM filing_fact f
                WHERE f.filing_version_id = filing.latest_version_id AND f.item = 'CISO'), '')
  || COALESCE((SELECT 'STAFFING:' || f.outcome || ';' FROM filing_fact f
                WHERE f.filing_version_id = filing.latest_version_id AND f.item = 'STAFFING'), '')
  || COALESCE((SELECT 'LICENCE:' || f.outcome || ';' FROM filing_fact f
                WHERE f.filing_version_id = filing.latest_version_id AND f.item = 'LICENCE'), '')
 WHERE latest_version_id IS NOT NULL;

CREATE INDEX filing_outcomes_ix ON filing (window_id, outcomes, id);
