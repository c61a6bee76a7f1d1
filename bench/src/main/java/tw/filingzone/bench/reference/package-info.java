/** Pages that do as little as a page of their kind can: what the zone's own pages are held against. */
package tw.filingzone.bench.reference;
