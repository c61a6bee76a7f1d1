/** Counts and times what the zone does, for whoever watches it. */
package tw.filingzone.telemetry.service;
