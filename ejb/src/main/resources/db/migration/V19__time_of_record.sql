-- When a submission came in and when it was written; submitted_at is the one of the two that counts. Both are null for
-- versions from before, and for those that a node of the version before still makes.

ALTER TABLE filing_version ADD COLUMN received_at BIGINT;
ALTER TABLE filing_version ADD COLUMN stored_at BIGINT;
