/** Choosing files in forms, and how a file leaves the server. */
package tw.filingzone.evidence.web;
