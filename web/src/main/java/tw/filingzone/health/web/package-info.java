/** What load balancers and monitoring ask of a node. */
package tw.filingzone.health.web;
