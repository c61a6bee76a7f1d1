/** Writes the audit trail. */
package tw.filingzone.audit.service;
