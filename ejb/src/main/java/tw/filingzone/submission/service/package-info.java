/** Checks, submits and receipts. */
package tw.filingzone.submission.service;
