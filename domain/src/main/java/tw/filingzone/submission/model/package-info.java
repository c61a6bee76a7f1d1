/** Checking and submitting a filing: what the firm sees before it submits. */
package tw.filingzone.submission.model;
