/** What all registers share: records that are deactivated and never deleted, their content, and their history. */
package tw.filingzone.register.model;
