/** Opens filings when their window opens, and writes and reads the content of versions. */
package tw.filingzone.filing.service;
