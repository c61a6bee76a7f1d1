/** What is measured of the running zone. */
package tw.filingzone.telemetry.model;
