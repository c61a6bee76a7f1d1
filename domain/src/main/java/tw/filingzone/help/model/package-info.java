/** Help: what is explained, to whom, on which page, and the texts that the exchange has put in place of the delivered ones. */
package tw.filingzone.help.model;
