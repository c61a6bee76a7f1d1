/** The operator's way to a backup. */
package tw.filingzone.backup.web;
