/** Use cases of the CISO register. */
package tw.filingzone.ciso.service;
