/** Who may open what, over every page and every record. */
package tw.filingzone.access;
