/** What was done: one line for every command and every refusal, never changed afterwards. */
package tw.filingzone.audit.model;
