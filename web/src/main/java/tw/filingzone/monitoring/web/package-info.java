/** The exchange's monitoring pages. */
package tw.filingzone.monitoring.web;
