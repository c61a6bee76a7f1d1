/** Checks uploads, stores them once per firm, and links them to register records. */
package tw.filingzone.evidence.service;
