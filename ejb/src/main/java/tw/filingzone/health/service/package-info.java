/** Looks at what a node needs to serve requests. */
package tw.filingzone.health.service;
