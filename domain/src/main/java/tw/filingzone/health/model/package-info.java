/** What the zone says of its own state to those who run it. */
package tw.filingzone.health.model;
