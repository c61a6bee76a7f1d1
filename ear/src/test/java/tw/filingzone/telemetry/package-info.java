/** Tests of what operators see, and of what users are told when something fails. */
package tw.filingzone.telemetry;
