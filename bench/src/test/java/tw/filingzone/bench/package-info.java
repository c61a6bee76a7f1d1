/** How fast the zone is, beside reference pages on the same server; see docs/performance.md. */
package tw.filingzone.bench;
