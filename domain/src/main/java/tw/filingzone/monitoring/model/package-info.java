/** What the exchange sees: firms by items, read from the narrow facts of the versions. */
package tw.filingzone.monitoring.model;
