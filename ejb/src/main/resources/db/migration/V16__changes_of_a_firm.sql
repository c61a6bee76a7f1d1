-- The main page tells a firm how many of its records have changed since it filed.
CREATE INDEX record_change_firm_ix ON record_change (firm_id, changed_at);
