/** Evidence: the files of a firm, stored once by their content, and their links to register records. */
package tw.filingzone.evidence.model;
