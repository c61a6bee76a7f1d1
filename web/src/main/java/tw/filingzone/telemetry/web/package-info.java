/** Watches requests, and tells operators what was counted. */
package tw.filingzone.telemetry.web;
