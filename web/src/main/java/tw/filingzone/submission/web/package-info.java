/** The firm's main page, check, submission, receipts. */
package tw.filingzone.submission.web;
