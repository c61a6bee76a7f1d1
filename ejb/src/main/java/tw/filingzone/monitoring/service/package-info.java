/** Reads what the exchange sees. */
package tw.filingzone.monitoring.service;
