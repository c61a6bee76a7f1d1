/** Pages of the CISO register. */
package tw.filingzone.ciso.web;
